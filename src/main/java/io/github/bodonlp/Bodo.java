package io.github.bodonlp;

import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.link.Context;
import io.github.bodonlp.internal.link.Found;
import io.github.bodonlp.internal.link.GivenText;
import io.github.bodonlp.internal.link.Linked;
import io.github.bodonlp.internal.link.Linker;
import io.github.bodonlp.internal.quote.QuoteFinder;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Folding;
import io.github.bodonlp.internal.text.Stretches;
import io.github.bodonlp.internal.time.TimeFinder;
import io.github.bodonlp.internal.time.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The door: reads press releases with the dictionaries and the model from the jar.
 *
 * <p>Immutable; load one and share it between threads. The same source always gives the same facts.
 */
public final class Bodo {
  private Bodo() {}

  /** Loads dictionaries and model from the jar; takes well under a second. */
  public static Bodo load() {
    return new Bodo();
  }

  /**
   * Reads a release of which only the text is known. Bad text is never an exception: it yields
   * fewer facts and a warning.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public PressRelease read(String text) {
    return read(Source.of(text));
  }

  /**
   * Reads a release that was published on a known day.
   *
   * @throws NullPointerException if {@code text} or {@code published} is null
   */
  public PressRelease read(String text, LocalDate published) {
    return read(Source.of(text).published(published));
  }

  /**
   * Reads a release, with what the caller knows about it.
   *
   * @throws NullPointerException if {@code source} is null
   */
  public PressRelease read(Source source) {
    Objects.requireNonNull(source, "source must not be null");
    Document document = Document.of(source.text());
    Times times = TimeFinder.find(document, source.published(), source.collected());
    Found found = new Found(List.of(), QuoteFinder.find(document), List.of(), times.expressions());
    Context context =
        new Context(source.issuer(), times.published().flatMap(PublicationDate::date));
    Linked linked = Linker.link(document, found, context);
    return release(document, times, linked);
  }

  private static PressRelease release(Document document, Times times, Linked linked) {
    Folding folding = document.folding();
    List<Section> sections =
        document.sections().stream()
            .map(s -> new Section(s.kind(), covering(s.span(), folding)))
            .toList();
    Stretches sentences = document.sentences();
    List<Span> spans =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> new Span(sentences.begin(i), sentences.end(i)))
            .map(span -> GivenText.span(span, folding))
            .toList();
    List<Warning> warnings = new ArrayList<>(document.warnings());
    warnings.addAll(times.warnings());
    warnings.replaceAll(warning -> GivenText.warning(warning, folding));
    warnings.addAll(linked.warnings());
    return new PressRelease(
        folding.given(),
        times.published().map(p -> GivenText.published(p, folding)).orElse(null),
        sections,
        spans,
        linked,
        warnings);
  }

  /** Sections cover the text without gaps, so characters without width stay inside. */
  private static Span covering(Span span, Folding folding) {
    int begin = span.begin() == 0 ? 0 : folding.toGiven(span.begin());
    return new Span(begin, folding.toGiven(span.end()));
  }
}
