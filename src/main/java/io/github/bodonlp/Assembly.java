package io.github.bodonlp;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.link.GivenText;
import io.github.bodonlp.internal.link.Linked;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Folding;
import io.github.bodonlp.internal.text.Stretches;
import io.github.bodonlp.internal.time.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the release together, in the offsets of the text as given. */
final class Assembly {
  private Assembly() {}

  static PressRelease of(Document document, Times times, Linked linked) {
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
