package io.github.bodonlp.internal.measure;

import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.markup.Mark;

/**
 * One error.
 *
 * @param kind what is wrong
 * @param gold the mark that should have been found, or null for one found in excess
 * @param found the mark that was found, or null if none is near
 */
public record Fault(Kind kind, Mark gold, Mark found) {

  /** Where it stands. */
  public Span span() {
    return (gold == null ? found : gold).span();
  }

  /** What can be wrong. */
  public enum Kind {
    /** In gold, not found with this span. */
    MISSED,
    /** Found, not in gold. */
    EXTRA,
    /** No overlapping mark has the value. */
    VALUE,
    /** The person is found, with another title. */
    TITLE,
    /** The amount is found, with another source. */
    SOURCE,
    /** The quotation is missed, or given to another speaker. */
    SPEAKER
  }
}
