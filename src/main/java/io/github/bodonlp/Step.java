package io.github.bodonlp;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Span;
import java.util.Objects;

/**
 * One decision on the way of a document: which rule, or the model, took which words, and why.
 *
 * @param by the name of the rule, or {@code model}
 * @param span the words taken
 * @param text what they read
 * @param certainty how far the decision may be relied on
 * @param reason the rule's reason, one line
 * @param outcome what became of it: the fact's id and value, or why it was dropped
 */
public record Step(
    String by, Span span, String text, Certainty certainty, String reason, String outcome) {

  /** Refuses nulls. */
  public Step {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(outcome, "outcome");
  }
}
