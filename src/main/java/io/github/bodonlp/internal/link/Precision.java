package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import java.math.BigDecimal;

/** How fine an amount is written: to the 억 in 251억, to the ten million in 2억 5천만 or 2.5억. */
final class Precision {
  private Precision() {}

  /** The worth of one unit of the last digit written. */
  static BigDecimal of(Amount amount) {
    BigDecimal value = amount.amount().orElseThrow();
    int bracket = amount.text().indexOf('(');
    String words = bracket > 0 ? amount.text().substring(0, bracket) : amount.text();
    int lastDigit = words.length() - 1;
    while (lastDigit >= 0 && !Character.isDigit(words.charAt(lastDigit))) {
      lastDigit--;
    }
    if (lastDigit < 0 || value.signum() == 0) {
      return trailing(value);
    }
    int exponent = 0;
    for (int i = lastDigit + 1; i < words.length(); i++) {
      exponent += exponent(words.charAt(i));
    }
    int decimals = decimals(words, lastDigit);
    if (exponent == 0) {
      exponent = shared(value, words, decimals);
    }
    return BigDecimal.ONE.scaleByPowerOfTen(exponent - decimals);
  }

  private static int decimals(String words, int lastDigit) {
    int i = lastDigit;
    while (i >= 0 && Character.isDigit(words.charAt(i))) {
      i--;
    }
    return i > 0 && words.charAt(i) == '.' ? lastDigit - i : 0;
  }

  /** The power of ten of a unit that stands elsewhere: beside the total, above the table. */
  private static int shared(BigDecimal value, String words, int decimals) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        digits.append(words.charAt(i));
      }
    }
    BigDecimal written = new BigDecimal(digits.toString()).movePointLeft(decimals);
    int exponent = 0;
    while (written.compareTo(value) < 0 && exponent < 16) {
      written = written.movePointRight(1);
      exponent++;
    }
    return written.compareTo(value) == 0 ? exponent : 0;
  }

  private static BigDecimal trailing(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(value.signum() == 0 ? 0 : -plain.scale());
  }

  private static int exponent(char unit) {
    return switch (unit) {
      case '십' -> 1;
      case '백' -> 2;
      case '천' -> 3;
      case '만' -> 4;
      case '억' -> 8;
      case '조' -> 12;
      default -> 0;
    };
  }
}
