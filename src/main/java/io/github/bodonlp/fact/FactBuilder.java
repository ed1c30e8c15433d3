package io.github.bodonlp.fact;

import java.util.Objects;

/**
 * What the builders of all facts have in common. Builders are for Bodo's own rooms: programs that
 * use Bodo only read facts. A builder is used by one thread.
 *
 * @param <B> the builder itself
 */
public abstract class FactBuilder<B extends FactBuilder<B>> {
  String id = "";
  Span span;
  String text;
  String by = "";
  Certainty certainty = Certainty.SURE;

  FactBuilder(Span span, String text) {
    this.span = Objects.requireNonNull(span, "span");
    this.text = Objects.requireNonNull(text, "text");
  }

  abstract B self();

  /** Sets the identifier within the document. */
  public B id(String id) {
    this.id = Objects.requireNonNull(id, "id");
    return self();
  }

  /** Moves the fact to another stretch of the text, with the words that stand there. */
  public B at(Span span, String text) {
    this.span = Objects.requireNonNull(span, "span");
    this.text = Objects.requireNonNull(text, "text");
    return self();
  }

  /** Names the rule that found it. */
  public B by(String rule) {
    this.by = Objects.requireNonNull(rule, "rule");
    return self();
  }

  /** Sets how far it may be relied on; {@link Certainty#SURE} unless said otherwise. */
  public B certainty(Certainty certainty) {
    this.certainty = Objects.requireNonNull(certainty, "certainty");
    return self();
  }
}
