package io.github.bodonlp.fact;

import java.util.Objects;

/**
 * Some words of the text and where they stand.
 *
 * @param span where, in the text as given
 * @param text the words there
 */
public record Excerpt(Span span, String text) {

  /** Refuses nulls. */
  public Excerpt {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}
