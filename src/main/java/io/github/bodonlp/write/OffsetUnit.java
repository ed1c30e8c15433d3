package io.github.bodonlp.write;

/** What {@code begin} and {@code end} count. */
public enum OffsetUnit {
  /** Units of Java's strings; a character beyond the basic plane counts two. */
  UTF_16("UTF-16"),
  /** Characters as Python counts them. */
  CODE_POINT("codepoint");

  private final String written;

  OffsetUnit(String written) {
    this.written = written;
  }

  /** The name that stands in the output. */
  public String written() {
    return written;
  }
}
