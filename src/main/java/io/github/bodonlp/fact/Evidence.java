package io.github.bodonlp.fact;

import java.util.Objects;
import java.util.Optional;

/** What speaks for an inference: words of the text, if any, and what they say. */
public final class Evidence extends Fields {
  private final Excerpt words;
  private final String says;

  private Evidence(Excerpt words, String says) {
    this.words = words;
    this.says = Objects.requireNonNull(says, "says");
  }

  /** Evidence from the text. */
  public static Evidence of(Span span, String text, String says) {
    return new Evidence(new Excerpt(span, text), says);
  }

  /** Evidence from outside the text, as a date that the caller gave. */
  public static Evidence of(String says) {
    return new Evidence(null, says);
  }

  /** The words that speak, if they stand in the text. */
  public Optional<Excerpt> words() {
    return Optional.ofNullable(words);
  }

  /** What they say, in an English sentence or phrase. */
  public String says() {
    return says;
  }

  @Override
  Object[] fields() {
    return new Object[] {words, says};
  }
}
