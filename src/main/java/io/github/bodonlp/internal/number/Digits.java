package io.github.bodonlp.internal.number;

/** Plain digits at a place of a text, without a String. */
public final class Digits {
  private Digits() {}

  /** Whether {@code c} is 0 to 9. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the run of digits that begins at {@code begin} ends; {@code begin} if none does. */
  public static int end(String text, int begin, int limit) {
    int i = begin;
    while (i < limit && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The value of the digits {@code [begin, end)}; -1 if they do not fit an int. */
  public static int value(String text, int begin, int end) {
    long value = 0;
    for (int i = begin; i < end; i++) {
      value = value * 10 + (text.charAt(i) - '0');
      if (value > Integer.MAX_VALUE) {
        return -1;
      }
    }
    return (int) value;
  }

  /** Where digits end that begin at {@code begin}, with commas that part groups of three. */
  public static int groupedEnd(String text, int begin, int limit) {
    int stop = end(text, begin, limit);
    if (stop - begin > 3) {
      return stop;
    }
    while (stop < limit
        && text.charAt(stop) == ','
        && end(text, stop + 1, Math.min(limit, stop + 5)) == stop + 4) {
      stop += 4;
    }
    return stop;
  }

  /** The value of digits with commas; -1 if they do not fit a long. */
  public static long groupedValue(String text, int begin, int end) {
    long value = 0;
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) != ',') {
        if (value > Long.MAX_VALUE / 10 - 1) {
          return -1;
        }
        value = value * 10 + (text.charAt(i) - '0');
      }
    }
    return value;
  }
}
