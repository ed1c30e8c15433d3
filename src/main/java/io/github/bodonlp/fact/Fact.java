package io.github.bodonlp.fact;

/**
 * Something the text states at one place: it has a span, and it knows which rule found it.
 *
 * <p>New kinds may come in minor versions: a {@code switch} over facts should keep a {@code
 * default}.
 */
public sealed interface Fact permits Mention, Quotation, Amount, TimeExpression {

  /** The identifier, unique within one document and meaningless outside it. */
  String id();

  /** Where it stands in the text as given. */
  Span span();

  /** The words of the text at {@link #span()}, exactly. */
  String text();

  /** The name of the rule that found it, or {@code model}. */
  String by();

  /** How far it may be relied on. */
  Certainty certainty();
}
