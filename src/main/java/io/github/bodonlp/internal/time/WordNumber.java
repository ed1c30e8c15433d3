package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.number.Numeral;

/**
 * Reads numbers in words with their unit: {@code 이천십칠년}, {@code 삼월}, {@code 이십오일}, {@code 십오 분}.
 */
final class WordNumber {
  private static final String FIRST = "일이삼사오육칠팔구십천유시";
  private static final int LONGEST = 8;

  private final Chars chars;
  private final Numeral numeral = new Numeral();

  WordNumber(Chars chars) {
    this.chars = chars;
  }

  /** The number of {@code unit} at {@code i}, or null. */
  Counted read(int i, Unit unit) {
    if (!chars.isOneOf(i, FIRST)) {
      return null;
    }
    if (unit == Unit.MONTH && (chars.starts(i, "유월") || chars.starts(i, "시월"))) {
      return new Counted(i, 2, chars.is(i, '유') ? 6 : 10, unit, i + 2, false);
    }
    int limit = i;
    while (limit < i + LONGEST && chars.isOneOf(limit, "일이삼사오육칠팔구십백천")) {
      limit++;
    }
    for (int end = limit; end > i; end--) {
      int unitAt = chars.skipBlanks(end);
      boolean whole = Unit.at(chars, unitAt) == unit && numeral.read(chars.text(), i, end);
      if (whole && numeral.end() == end) {
        int value = (int) Math.min(numeral.unscaled(), Integer.MAX_VALUE);
        return new Counted(i, value < 1000 ? 2 : 4, value, unit, unitAt + unit.length(), false);
      }
    }
    return null;
  }

  /** Whether a date in words may begin at {@code i}: a year, or a month with its day. */
  boolean beginsDate(int i) {
    Counted year = read(i, Unit.YEAR);
    if (year != null) {
      return year.value() >= 1900 && year.value() < 2100;
    }
    Counted month = read(i, Unit.MONTH);
    return month != null && read(chars.skipBlanks(month.end()), Unit.DAY) != null;
  }
}
