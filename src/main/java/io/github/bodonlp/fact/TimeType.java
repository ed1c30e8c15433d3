package io.github.bodonlp.fact;

/** What kind of time an expression names. */
public enum TimeType {
  /** A calendar day or period. */
  DATE,
  /** A clock time. */
  TIME,
  /** A length of time. */
  DURATION,
  /** A recurrence. */
  SET
}
