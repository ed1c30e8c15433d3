package io.github.bodonlp.fact;

import java.util.Objects;
import java.util.Optional;

/** Something a reader should know before relying on the facts. */
public final class Warning extends Fields {
  private final Kind kind;
  private final String message;
  private final Span span;

  private Warning(Kind kind, String message, Span span) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.message = Objects.requireNonNull(message, "message");
    this.span = span;
  }

  /** A warning about the whole document. */
  public static Warning of(Kind kind, String message) {
    return new Warning(kind, message, null);
  }

  /** A warning about the words at {@code span}. */
  public static Warning of(Kind kind, String message, Span span) {
    return new Warning(kind, message, Objects.requireNonNull(span, "span"));
  }

  /** What it is about. */
  public Kind kind() {
    return kind;
  }

  /** An English sentence. */
  public String message() {
    return message;
  }

  /** The words it is about. */
  public Optional<Span> span() {
    return Optional.ofNullable(span);
  }

  @Override
  Object[] fields() {
    return new Object[] {kind, message, span};
  }

  /** What a warning is about; new kinds may come in minor versions. */
  public enum Kind {
    /** A weekday that contradicts its date. */
    WEEKDAY_CONFLICT,
    /** Parts of a budget that do not make up its total. */
    BUDGET_DIFFERS,
    /** Pieces of evidence for the publication date that contradict one another. */
    PUBLICATION_CONFLICT,
    /** A quotation mark that is never closed. */
    UNCLOSED_QUOTATION,
    /** Text that is hardly Korean. */
    NOT_KOREAN,
    /** Unpaired surrogates or other characters that no text should hold. */
    BROKEN_CHARACTERS,
    /** Text beyond the longest that is read. */
    TOO_LONG,
    /** Nothing to read. */
    EMPTY
  }
}
