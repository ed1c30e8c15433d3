package io.github.bodonlp.cli;

import io.github.bodonlp.write.JsonWriter;
import io.github.bodonlp.write.MarkupReleaseWriter;
import io.github.bodonlp.write.OffsetUnit;
import io.github.bodonlp.write.ReleaseWriter;
import io.github.bodonlp.write.ShortWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Help.Ansi;

/** The formats of {@code --to}. */
enum ToFormat {
  JSONL,
  JSON,
  MARKUP,
  SHORT;

  /**
   * A writer of this format.
   *
   * @param colours whether a person reads it on a terminal
   */
  ReleaseWriter open(Writer out, OffsetUnit unit, boolean withText, boolean colours)
      throws IOException {
    return switch (this) {
      case JSONL -> json(JsonWriter.lines(out), unit, withText);
      case JSON -> json(JsonWriter.array(out), unit, withText);
      case MARKUP -> new MarkupReleaseWriter(out);
      case SHORT -> new ShortWriter(out, style("bold", colours), style("faint", colours));
    };
  }

  private static JsonWriter json(JsonWriter writer, OffsetUnit unit, boolean withText) {
    writer.offsets(unit);
    return withText ? writer : writer.withoutText();
  }

  private static UnaryOperator<String> style(String style, boolean colours) {
    // NO_COLOR is heeded by picocli, which knows the customs of terminals.
    boolean on = colours && Ansi.AUTO.enabled();
    return words -> on ? Ansi.Style.on(Ansi.Style.parse(style)) + words + RESET : words;
  }

  private static final String RESET = Ansi.Style.reset.on();

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
