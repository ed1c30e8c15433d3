package io.github.bodonlp.fact;

/** How far a fact may be relied on. */
public enum Certainty {
  /** The words leave no other reading that Bodo knows of. */
  SURE,
  /** The best reading, where others are possible. */
  LIKELY
}
