package io.github.bodonlp.internal.text;

/** Finds telephone numbers in a line. */
final class Telephones {
  private final String view;
  private final int begin;
  private final int end;

  private Telephones(String view, int begin, int end) {
    this.view = view;
    this.begin = begin;
    this.end = end;
  }

  /** Whether a whole number stands in {@code [begin, end)}: 061-380-3037, 02)123-4567, ☎. */
  static boolean stands(String view, int begin, int end) {
    return new Telephones(view, begin, end).hasNumber();
  }

  /** Whether a number without its area code stands in {@code [begin, end)}: 286-6510. */
  static boolean standsWithoutArea(String view, int begin, int end) {
    return new Telephones(view, begin, end).hasExtension();
  }

  private boolean hasNumber() {
    for (int i = begin; i < end; i++) {
      char c = view.charAt(i);
      if (c == '☎' || c == '☏') {
        return true;
      }
      if (c == '0' && (i == begin || !isDigit(view.charAt(i - 1)))) {
        int area = digits(i);
        int second = skipDash(i + area);
        int middle = digits(second);
        int last = digits(skipDash(second + middle));
        if (area >= 2 && area <= 3 && middle >= 3 && middle <= 4 && last == 4) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasExtension() {
    for (int i = begin; i < end; i++) {
      int first = digits(i);
      if (first >= 3 && i + first < end && view.charAt(i + first) == '-') {
        return digits(i + first + 1) == 4;
      }
      i += Math.max(0, first - 1);
    }
    return false;
  }

  private int skipDash(int i) {
    int at = i;
    while (at < end && " -).".indexOf(view.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int digits(int from) {
    int i = from;
    while (i < end && isDigit(view.charAt(i))) {
      i++;
    }
    return i - from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
