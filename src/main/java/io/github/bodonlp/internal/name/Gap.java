package io.github.bodonlp.internal.name;

/** What stands between a word and the one before it. */
enum Gap {
  /** Nothing but spaces. */
  SPACE,
  /** A middle dot. */
  DOT,
  /** A comma. */
  COMMA,
  /** An opening bracket. */
  OPEN,
  /** A closing bracket. */
  CLOSE,
  /** The end of a line, or the beginning of the text. */
  LINE,
  /** Quotation marks, further punctuation, several signs. */
  OTHER;

  /** Judges what stands in {@code [begin, end)}. */
  static Gap of(String text, int begin, int end) {
    Gap found = SPACE;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return LINE;
      }
      if (c != ' ' && c != '\t' && c != '\r') {
        found = found == SPACE ? ofSign(c) : OTHER;
      }
    }
    return found;
  }

  private static Gap ofSign(char c) {
    return switch (c) {
      case '·' -> DOT;
      case ',', '、' -> COMMA;
      case '(', '[', '〔' -> OPEN;
      case ')', ']', '〕' -> CLOSE;
      default -> OTHER;
    };
  }
}
