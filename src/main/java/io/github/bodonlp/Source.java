package io.github.bodonlp;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What goes in: a text, and what the caller knows about it beforehand. Immutable; each method
 * returns a new source.
 */
public final class Source {
  private final String text;
  private final LocalDate published;
  private final LocalDate collected;
  private final String issuer;
  private final String title;

  private Source(
      String text, LocalDate published, LocalDate collected, String issuer, String title) {
    this.text = text;
    this.published = published;
    this.collected = collected;
    this.issuer = issuer;
    this.title = title;
  }

  /**
   * A source of which only the text is known.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static Source of(String text) {
    return new Source(
        Objects.requireNonNull(text, "text must not be null"), null, null, null, null);
  }

  /**
   * Says on which day it was published.
   *
   * @throws NullPointerException if {@code day} is null
   */
  public Source published(LocalDate day) {
    return new Source(text, required(day, "published"), collected, issuer, title);
  }

  /**
   * Says on which day the page was collected: it was published on that day or before.
   *
   * @throws NullPointerException if {@code day} is null
   */
  public Source collected(LocalDate day) {
    return new Source(text, published, required(day, "collected"), issuer, title);
  }

  /**
   * Says which body published it: {@code 고흥군}.
   *
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Source issuer(String name) {
    if (required(name, "issuer").isBlank()) {
      throw new IllegalArgumentException("issuer must name a body, got a blank string");
    }
    return new Source(text, published, collected, name.strip(), title);
  }

  /**
   * Gives a headline that is not in the text. It is context: no facts are read from it.
   *
   * @throws NullPointerException if {@code headline} is null
   */
  public Source title(String headline) {
    return new Source(text, published, collected, issuer, required(headline, "title"));
  }

  private static <T> T required(T value, String argument) {
    return Objects.requireNonNull(value, () -> argument + " must not be null");
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The publication date. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** The day of collection. */
  public Optional<LocalDate> collected() {
    return Optional.ofNullable(collected);
  }

  /** The body that published it. */
  public Optional<String> issuer() {
    return Optional.ofNullable(issuer);
  }

  /** The headline outside the text. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }
}
