package io.github.bodonlp.fact;

import java.util.Objects;

/**
 * A part of the page. Sections follow one another without gaps and cover the text.
 *
 * @param kind what it is
 * @param span where it is
 */
public record Section(SectionKind kind, Span span) {

  /** Refuses nulls. */
  public Section {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
