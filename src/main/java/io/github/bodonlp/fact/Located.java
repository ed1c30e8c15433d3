package io.github.bodonlp.fact;

/** The part that all facts share: identifier, place, words, origin and certainty. */
abstract class Located extends Fields {
  private final String id;
  private final Span span;
  private final String text;
  private final String by;
  private final Certainty certainty;

  Located(FactBuilder<?> from) {
    id = from.id;
    span = from.span;
    text = from.text;
    by = from.by;
    certainty = from.certainty;
  }

  /** The identifier, unique within one document. */
  public final String id() {
    return id;
  }

  /** Where it stands in the text as given. */
  public final Span span() {
    return span;
  }

  /** The words of the text at {@link #span()}. */
  public final String text() {
    return text;
  }

  /** The name of the rule that found it, or {@code model}. */
  public final String by() {
    return by;
  }

  /** How far it may be relied on. */
  public final Certainty certainty() {
    return certainty;
  }

  /** Copies the shared part into a builder. */
  final <B extends FactBuilder<B>> B copyTo(B builder) {
    return builder.id(id).by(by).certainty(certainty);
  }
}
