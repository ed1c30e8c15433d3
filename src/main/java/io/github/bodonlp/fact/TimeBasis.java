package io.github.bodonlp.fact;

/** What decided the value of a time expression. */
public enum TimeBasis {
  /** The words say all. */
  EXPLICIT,
  /** Counted from the publication date. */
  PUBLISHED,
  /** From other dates in the document. */
  CONTEXT,
  /** The weekday in brackets settled it. */
  WEEKDAY,
  /** Nothing did, so there is no value. */
  UNRESOLVED
}
