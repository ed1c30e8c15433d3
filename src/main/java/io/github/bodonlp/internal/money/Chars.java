package io.github.bodonlp.internal.money;

/** Small questions about characters and the words they stand in. */
final class Chars {
  private Chars() {}

  /** The first place of {@code c} in {@code [begin, end)}, or -1. */
  static int find(String text, char c, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  static boolean hangul(char c) {
    return c >= '가' && c <= '힣';
  }

  static boolean letter(char c) {
    return hangul(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** The first place at or after {@code at} that holds no blank of the line. */
  static int skipBlanks(String text, int at, int limit) {
    int i = at;
    while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  static boolean starts(String text, int at, int limit, String word) {
    if (at < 0 || at + word.length() > limit) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean ends(String text, int limit, int end, String word) {
    return end - word.length() >= limit && starts(text, end - word.length(), end, word);
  }

  /** Where the bracket that opens at {@code at} is closed, exclusive; -1 if not within reach. */
  static int bracketEnd(String text, int at, int limit, int reach) {
    if (at >= limit || (text.charAt(at) != '(' && text.charAt(at) != '[')) {
      return -1;
    }
    char close = text.charAt(at) == '(' ? ')' : ']';
    int depth = 0;
    int stop = Math.min(limit, at + reach);
    for (int i = at; i < stop && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == text.charAt(at)) {
        depth++;
      } else if (text.charAt(i) == close && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where the bracket that is closed just before {@code end} opens; -1 if not within reach. */
  static int bracketBegin(String text, int limit, int end, int reach) {
    int depth = 0;
    int stop = Math.max(limit, end - reach);
    for (int i = end - 1; i >= stop && text.charAt(i) != '\n'; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == ']') {
        depth++;
      } else if ((c == '(' || c == '[') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
