package io.github.bodonlp.internal.time;

/**
 * A number with its unit: {@code 12월}, {@code 2026 년}; or without one where a later number of the
 * same list or range bears it for both: the 28 of {@code 28~30일}.
 *
 * @param begin where the digits begin
 * @param digits how many there are
 * @param value what they say
 * @param unit the unit
 * @param end where the unit ends; of an elided one, where the digits end
 * @param elided whether the unit is written only behind a later number
 */
record Counted(int begin, int digits, int value, Unit unit, int end, boolean elided) {
  private static final int LONGEST_LIST = 8;

  /** Reads the number at {@code i}; null if there is none or nothing tells its unit. */
  static Counted read(Chars chars, int i) {
    int digitsEnd = chars.digitsEnd(i);
    if (digitsEnd == i || digitsEnd - i > 4) {
      return null;
    }
    int value = chars.number(i, digitsEnd);
    int unitAt = chars.is(digitsEnd, ' ') ? digitsEnd + 1 : digitsEnd;
    Unit unit = Unit.at(chars, unitAt);
    if (unit == null && chars.is(digitsEnd, '·') && chars.starts(digitsEnd + 1, "4분기")) {
      return new Counted(i, digitsEnd - i, value, Unit.QUARTER, digitsEnd + 4, false);
    }
    if (unit != null) {
      return new Counted(i, digitsEnd - i, value, unit, unitAt + unit.length(), false);
    }
    unit = later(chars, digitsEnd);
    return unit == null ? null : new Counted(i, digitsEnd - i, value, unit, digitsEnd, true);
  }

  /** The unit of the number that ends a list or range whose first number ends at {@code i}. */
  private static Unit later(Chars chars, int i) {
    int at = chars.skipBlanks(i);
    for (int k = 0; k < LONGEST_LIST && chars.isOneOf(at, "~-·,"); k++) {
      boolean comma = chars.is(at, ',');
      int next = chars.skipBlanks(at + 1);
      int end = chars.digitsEnd(next);
      if (end == next || end - next > 4 || (comma && next == at + 1 && end - next == 3)) {
        return null;
      }
      Unit unit = Unit.at(chars, chars.is(end, ' ') ? end + 1 : end);
      if (unit != null) {
        return unit;
      }
      at = chars.skipBlanks(end);
    }
    return null;
  }
}
