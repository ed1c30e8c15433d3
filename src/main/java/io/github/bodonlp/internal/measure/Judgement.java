package io.github.bodonlp.internal.measure;

import io.github.bodonlp.fact.Span;
import java.util.List;

/**
 * What was wrong in one text.
 *
 * @param gold the text
 * @param faults the errors, in order of the text
 * @param sentences the sentences of the text
 */
public record Judgement(GoldText gold, List<Fault> faults, List<Span> sentences) {

  /** Copies the lists. */
  public Judgement {
    faults = List.copyOf(faults);
    sentences = List.copyOf(sentences);
  }

  /** The sentence in which an error stands. */
  public String sentence(Fault fault) {
    String text = gold.annotated().text();
    Span span = fault.span();
    return sentences.stream()
        .filter(sentence -> sentence.contains(span.begin()))
        .findFirst()
        .orElse(span)
        .of(text);
  }
}
