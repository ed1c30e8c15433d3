package io.github.bodonlp.internal.number;

/** What the syllables of Korean numerals are worth. */
public final class Units {
  private static final long[] POWERS = new long[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private Units() {}

  /** Ten to the power of {@code exponent}, 0 to 18. */
  public static long power(int exponent) {
    return POWERS[exponent];
  }

  /** The power of ten that {@code c} stands for: 십 1, 만 4, 경 16; 0 if it is no unit. */
  public static int exponent(char c) {
    return switch (c) {
      case '십' -> 1;
      case '백' -> 2;
      case '천' -> 3;
      case '만' -> 4;
      case '억' -> 8;
      case '조' -> 12;
      case '경' -> 16;
      default -> 0;
    };
  }

  /** The digit that {@code c} is in Sino-Korean words, 1 to 9; 0 if it is none. */
  public static int digit(char c) {
    return switch (c) {
      case '일' -> 1;
      case '이' -> 2;
      case '삼' -> 3;
      case '사' -> 4;
      case '오' -> 5;
      case '육', '륙' -> 6;
      case '칠' -> 7;
      case '팔' -> 8;
      case '구' -> 9;
      default -> 0;
    };
  }
}
