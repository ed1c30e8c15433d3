package io.github.bodonlp.internal.time;

/**
 * Dates in numbers: {@code 2025. 12. 3.(수)}, {@code ’25.12.3.}, {@code 12. 3.}, {@code 12/3(수)},
 * {@code 2025-12-03}, {@code 20251203}, {@code 2025.12월}. Where numbers could as well be a version,
 * a score or a decimal, something beside them must say that they are a date.
 */
final class NumericDates {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2099;

  private final Chars chars;

  NumericDates(Chars chars) {
    this.chars = chars;
  }

  /** Reads a date at {@code p.begin} into {@code p}; leaves it empty if there is none. */
  void read(Point p) {
    int i = p.begin;
    boolean apostrophe = isApostrophe(i);
    int first = apostrophe ? chars.skipBlanks(i + 1) : i;
    int firstEnd = chars.digitsEnd(first);
    int digits = firstEnd - first;
    if (digits == 4 && !apostrophe) {
      fullYear(p, first, firstEnd);
    } else if (digits == 2 && (apostrophe || !shortYear(p, first, firstEnd, false))) {
      if (apostrophe) {
        shortYear(p, first, firstEnd, true);
      } else {
        monthDay(p, first, firstEnd);
      }
    } else if (digits == 1) {
      monthDay(p, first, firstEnd);
    } else if (digits == 8) {
      joined(p, first, firstEnd);
    }
  }

  /** Reads only a month and day at {@code p.begin}: 12. 3., 12/3. */
  void monthDay(Point p) {
    monthDay(p, p.begin, chars.digitsEnd(p.begin));
  }

  boolean isApostrophe(int i) {
    return chars.isOneOf(i, "'’‘`´′") && chars.isDigit(chars.skipBlanks(i + 1));
  }

  private void fullYear(Point p, int first, int firstEnd) {
    int year = chars.number(first, firstEnd);
    char mark = chars.at(firstEnd);
    if (year < EARLIEST || year > LATEST || ".-/,".indexOf(mark) < 0) {
      return;
    }
    int month = separated(firstEnd, mark);
    int monthEnd = chars.digitsEnd(month);
    if (!isMonth(month, monthEnd)) {
      return;
    }
    char second = chars.at(monthEnd);
    int day = second == mark || second == '.' ? separated(monthEnd, second) : -1;
    if (day > 0 && isDay(day, chars.digitsEnd(day))) {
      set(p, year, month, monthEnd, day);
    } else if (mark == '.') {
      yearMonth(p, year, firstEnd, month, monthEnd);
    } else if (mark == '-' && monthEnd - month == 2 && isIsoMonth(firstEnd, monthEnd)) {
      p.year = year;
      p.month = chars.number(month, monthEnd);
      p.end = monthEnd;
    }
  }

  private boolean isIsoMonth(int mark, int monthEnd) {
    return chars.is(mark + 1, '0') && !chars.isOneOf(monthEnd, "-~년") && !chars.isDigit(monthEnd);
  }

  /** 2025.12월, 2025. 12. — never 2025.12 alone, unless two digits and a bracket close it. */
  private void yearMonth(Point p, int year, int firstEnd, int month, int monthEnd) {
    int end = monthEnd;
    if (chars.is(monthEnd, '월')) {
      end = monthEnd + 1;
    } else if (chars.is(monthEnd, '.') && !chars.isDigit(monthEnd + 1)) {
      end = monthEnd + 1;
    } else if (monthEnd - month != 2 || !chars.isOneOf(monthEnd, ")~ \n") || year < 1990) {
      return;
    }
    p.year = year;
    p.month = chars.number(month, monthEnd);
    p.numeric = true;
    p.end = end;
  }

  /** 25. 12. 3. or ’25.12.3 or ’25.12월; whether it is one. */
  private boolean shortYear(Point p, int first, int firstEnd, boolean apostrophe) {
    if (!chars.is(firstEnd, '.')) {
      return false;
    }
    int month = separated(firstEnd, '.');
    int monthEnd = chars.digitsEnd(month);
    if (!isMonth(month, monthEnd)) {
      return false;
    }
    int year = century(chars.number(first, firstEnd));
    if ((apostrophe || year >= 2020) && chars.is(monthEnd, '월')) {
      p.year = year;
      p.month = chars.number(month, monthEnd);
      p.end = monthEnd + 1;
      return true;
    }
    int day = chars.is(monthEnd, '.') ? separated(monthEnd, '.') : -1;
    int dayEnd = chars.digitsEnd(day);
    if (day > 0 && isDay(day, dayEnd)) {
      boolean closed = chars.is(dayEnd, '.') || weekdayAt(dayEnd) != 0 || chars.is(dayEnd, '~');
      if (apostrophe || (closed && year >= 1990)) {
        set(p, year, month, monthEnd, day);
        return true;
      }
      return false;
    }
    boolean other = chars.isHangul(monthEnd) || chars.isOneOf(monthEnd, "%℃");
    if (apostrophe && !other) {
      p.year = year;
      p.month = chars.number(month, monthEnd);
      p.end = chars.is(monthEnd, '.') ? monthEnd + 1 : monthEnd;
      p.numeric = true;
    }
    return apostrophe;
  }

  static int century(int twoDigits) {
    return twoDigits <= 60 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private void set(Point p, int year, int month, int monthEnd, int day) {
    int dayEnd = chars.digitsEnd(day);
    p.year = year;
    p.month = chars.number(month, monthEnd);
    p.day = chars.number(day, dayEnd);
    p.numeric = true;
    p.end = closing(dayEnd, chars.at(monthEnd));
  }

  /** The point behind the last number belongs to a date written with points. */
  private int closing(int dayEnd, char mark) {
    if (chars.is(dayEnd, '일')) {
      return dayEnd + 1;
    }
    return mark == '.' && chars.is(dayEnd, '.') && !chars.isDigit(dayEnd + 1) ? dayEnd + 1 : dayEnd;
  }

  private void monthDay(Point p, int first, int firstEnd) {
    char mark = chars.at(firstEnd);
    if ((mark != '.' && mark != '/') || !isMonth(first, firstEnd)) {
      return;
    }
    int day = separated(firstEnd, mark);
    int dayEnd = chars.digitsEnd(day);
    if (!isDay(day, dayEnd)) {
      return;
    }
    boolean says =
        p.expected
            || (mark == '.' ? saysDate(firstEnd, day, dayEnd) : isNoFraction(p, firstEnd, dayEnd));
    if (says) {
      p.month = chars.number(first, firstEnd);
      p.day = chars.number(day, dayEnd);
      p.numeric = true;
      p.end = closing(dayEnd, mark);
    }
  }

  /** Whether what follows {@code M.D} makes it a date and not a decimal or the number of a part. */
  private boolean saysDate(int firstEnd, int day, int dayEnd) {
    int first = firstEnd - (chars.isDigit(firstEnd - 2) ? 2 : 1);
    boolean spaced = day > firstEnd + 1;
    if (weekdayAt(chars.skipBlanks(dayEnd)) != 0) {
      return true;
    }
    if (chars.is(dayEnd, '일')) {
      return isDayWritten(first, dayEnd + 1);
    }
    if (!chars.is(dayEnd, '.')) {
      int next = chars.skipBlanks(dayEnd);
      return chars.is(next, '~') && (dateAfter(next) || spaced);
    }
    int after = dayEnd + 1;
    if (chars.isDigit(after) || chars.isLatin(after)) {
      return false;
    }
    if (chars.isOneOf(chars.skipBlanks(after), "(~)")
        || chars.is(after, ',')
        || weekdayAt(chars.skipBlanks(after)) != 0) {
      return true;
    }
    if (chars.isHangul(after)) {
      return chars.starts(after, "부터") || chars.starts(after, "까지") || chars.starts(after, "자");
    }
    int next = chars.skipBlanks(after);
    return spaced ? day == firstEnd + 2 && !chars.is(next, '\n') : chars.isDigit(next);
  }

  /** 4.8일, but not 평균 8.6일 or 8.6일로 of a count with decimals. */
  private boolean isDayWritten(int first, int end) {
    boolean joined = chars.isHangul(end) && !chars.starts(end, "부터") && !chars.starts(end, "까지");
    boolean particle = chars.isOneOf(end, "에자은의") || chars.starts(end, "오");
    int before = chars.backBlanks(first);
    boolean counted = CueWords.listed().endsAt(chars, before, CueWords.Says.COUNT_BEFORE);
    boolean bracket = chars.is(first - 1, '(') && chars.is(first - 2, '년');
    return (!joined || particle) && !counted && !bracket;
  }

  private boolean dateAfter(int tilde) {
    int next = chars.skipBlanks(tilde + 1);
    int end = chars.digitsEnd(next);
    int day = chars.skipBlanks(end + 1);
    int dayEnd = chars.digitsEnd(day);
    return isMonth(next, end)
        && chars.is(end, '.')
        && isDay(day, dayEnd)
        && chars.isOneOf(dayEnd, ").(");
  }

  /** Whether {@code 10/2} is a day: most such pairs are fractions. */
  private boolean isNoFraction(Point p, int firstEnd, int dayEnd) {
    if (weekdayAt(chars.skipBlanks(dayEnd)) != 0) {
      return true;
    }
    boolean small = chars.number(firstEnd + 1, dayEnd) <= 4 && chars.number(p.begin, firstEnd) < 4;
    return !small
        && (chars.is(dayEnd, '에')
            || chars.is(dayEnd, '일')
            || chars.is(chars.skipBlanks(dayEnd), '~')
            || chars.starts(dayEnd, "부터")
            || chars.starts(dayEnd, "까지"));
  }

  /** 20251203, as it stands in brackets and file names. */
  private void joined(Point p, int first, int end) {
    int year = chars.number(first, first + 4);
    int month = chars.number(first + 4, first + 6);
    int day = chars.number(first + 6, end);
    boolean plausible = year >= 1990 && year <= 2060 && month >= 1 && month <= 12;
    if (plausible && day >= 1 && day <= 31 && chars.isOneOf(end, ")_. \n-~]") && isDated(first)) {
      p.year = year;
      p.month = month;
      p.day = day;
      p.end = end;
    }
  }

  private boolean isDated(int first) {
    int before = chars.backBlanks(first) - 1;
    return chars.isOneOf(before, "([_:\n") || chars.is(before, '일') || chars.is(before, '자');
  }

  /** Where the number behind the mark at {@code markAt} begins; after a point blanks may stand. */
  private int separated(int markAt, char mark) {
    return mark == '.' || mark == ',' ? chars.skipBlanks(markAt + 1) : markAt + 1;
  }

  private boolean isMonth(int begin, int end) {
    int month = chars.number(begin, end);
    return end - begin <= 2 && month >= 1 && month <= 12;
  }

  private boolean isDay(int begin, int end) {
    int day = chars.number(begin, end);
    return end - begin <= 2 && day >= 1 && day <= 31;
  }

  /** The weekday in brackets at {@code i}, 1 to 7; 0 if there is none. */
  int weekdayAt(int i) {
    if (!chars.isOneOf(i, "(〈<[")) {
      return 0;
    }
    int at = chars.skipBlanks(i + 1);
    int weekday = "월화수목금토일".indexOf(chars.at(at)) + 1;
    int end = chars.starts(at + 1, "요일") ? at + 3 : at + 1;
    return weekday > 0 && chars.isOneOf(chars.skipBlanks(end), ")〉>],·/") ? weekday : 0;
  }

  /** Where the bracket with a weekday at {@code i} ends; {@code i} if it holds more than that. */
  int weekdayEnd(int i) {
    int at = chars.skipBlanks(i + 1);
    int end = chars.skipBlanks(chars.starts(at + 1, "요일") ? at + 3 : at + 1);
    return chars.isOneOf(end, ")〉>]") ? end + 1 : i;
  }
}
