package io.github.bodonlp.internal.number;

/** Native Korean numerals, from one to ninety-nine: 하나, 두, 열두, 스물다섯. */
public final class NativeNumeral {
  private static final String[] TENS = {"열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
  private static final String[] ONES = {"하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"};
  private static final String[] SHORT = {"한", "두", "세", "네"};

  private NativeNumeral() {}

  /**
   * Reads the numeral that begins at {@code begin}: its value in the lower, where it ends in the
   * upper half of the result; 0 if there is none.
   */
  public static long read(String text, int begin, int limit) {
    if (begin >= limit) {
      return 0;
    }
    int at = begin;
    int value = 0;
    int tens = indexOf(TENS, text, at, limit);
    if (tens >= 0) {
      value = (tens + 1) * 10;
      at += TENS[tens].length();
    } else if (starts(text, at, limit, "스무")) {
      return packed(20, at + 2);
    }
    int ones = indexOf(ONES, text, at, limit);
    if (ones >= 0) {
      return packed(value + ones + 1, at + ONES[ones].length());
    }
    int shortened = indexOf(SHORT, text, at, limit);
    if (shortened >= 0) {
      return packed(value + shortened + 1, at + 1);
    }
    return value == 0 ? 0 : packed(value, at);
  }

  /** The value of what {@link #read} returned; 0 if nothing was read. */
  public static int value(long read) {
    return (int) read;
  }

  /** Where what {@link #read} returned ends. */
  public static int end(long read) {
    return (int) (read >>> 32);
  }

  private static long packed(int value, int end) {
    return ((long) end << 32) | value;
  }

  private static int indexOf(String[] words, String text, int at, int limit) {
    for (int i = 0; i < words.length; i++) {
      if (starts(text, at, limit, words[i])) {
        return i;
      }
    }
    return -1;
  }

  private static boolean starts(String text, int at, int limit, String word) {
    if (at + word.length() > limit) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
