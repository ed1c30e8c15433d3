package io.github.bodonlp.fact;

/** How something about the whole document is known. */
public enum Basis {
  /** The caller said so. */
  GIVEN,
  /** The document says so. */
  STATED,
  /** It follows from other things the document says. */
  INFERRED
}
