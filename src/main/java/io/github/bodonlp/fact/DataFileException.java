package io.github.bodonlp.fact;

import java.util.Objects;

/** A data file, ours or the user's, that cannot be used; the message names file, line and cure. */
public final class DataFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault in line {@code line} (from 1; 0 for the whole file) of {@code file}. */
  public DataFileException(String file, int line, String fault) {
    this(file, line, fault, null);
  }

  /** A fault with the exception behind it. */
  public DataFileException(String file, int line, String fault, Throwable cause) {
    super(
        Objects.requireNonNull(file, "file") + (line > 0 ? ":" + line : "") + ": " + fault, cause);
  }
}
