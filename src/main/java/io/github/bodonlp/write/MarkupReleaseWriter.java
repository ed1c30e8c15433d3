package io.github.bodonlp.write;

import io.github.bodonlp.PressRelease;
import io.github.bodonlp.fact.Issuer;
import io.github.bodonlp.fact.PublicationDate;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Writes releases in the notation of Bodo's annotation guide, each with its header lines; between
 * two releases stands an empty line.
 */
public final class MarkupReleaseWriter implements ReleaseWriter {
  private final Writer out;
  private boolean first = true;

  /** Writes to {@code out}. */
  public MarkupReleaseWriter(Writer out) {
    this.out = Objects.requireNonNull(out, "out must not be null");
  }

  @Override
  public void write(Label label, PressRelease release) throws IOException {
    if (!first) {
      out.write('\n');
    }
    first = false;
    header("id", label.id());
    String day =
        release.published().flatMap(PublicationDate::date).map(LocalDate::toString).orElse("?");
    header("published", day);
    header("issuer", release.issuer().map(Issuer::name).orElse("?"));
    for (Map.Entry<String, Object> field : label.input().entrySet()) {
      if (field.getValue() instanceof String value) {
        header(field.getKey(), value);
      }
    }
    out.write("---\n");
    out.write(WellFormed.of(release.toMarkup()));
    if (!release.text().endsWith("\n")) {
      out.write('\n');
    }
  }

  private void header(String key, String value) throws IOException {
    String line = "#" + key + " " + value;
    out.write(WellFormed.of(line.replace('\n', ' ').replace('\r', ' ')));
    out.write('\n');
  }

  @Override
  public void failed(Label label, String kind, String message) {
    // A file of annotated text has no place for it.
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
