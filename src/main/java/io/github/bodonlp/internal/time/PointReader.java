package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.internal.time.TimeWords.Kind;

/**
 * Reads one point of the calendar at a place of the text, from the year down to the day and the
 * weekday, as far as it is written: {@code 내년 1월 15일(목)}, {@code 다음 주 화요일}, {@code 추석}.
 */
final class PointReader {
  private final Chars chars;
  private final NumericDates numeric;
  private final YearReader years;
  private final WordNumber numbers;
  private final WeekReader weeks;
  private final TimeWords words = TimeWords.listed();
  private final Holidays holidays = Holidays.listed();

  PointReader(Chars chars) {
    this.chars = chars;
    numeric = new NumericDates(chars);
    years = new YearReader(chars);
    numbers = new WordNumber(chars);
    weeks = new WeekReader(chars);
  }

  /** The point at {@code i}, or null. */
  Point read(int i) {
    return read(new Point(i), i);
  }

  /** The same of the last point of a range, where less evidence will do. */
  Point readLast(int i) {
    Point p = new Point(i);
    p.expected = true;
    return read(p, i);
  }

  private Point read(Point p, int i) {
    if (chars.isDigit(i) || numeric.isApostrophe(i)) {
      numeric.read(p);
      if (!p.isEmpty()) {
        weekday(p);
        return p;
      }
    }
    years.read(p);
    if (p.hasYear() && p.part == null && !p.elided) {
      partOfYear(p, chars.skipBlanks(p.end));
      bracketedYear(p);
    } else if (!p.hasYear()) {
      partOfYear(p, i);
    }
    return p.isEmpty() ? null : p;
  }

  /** 올해(2025년) 12월: the bracket belongs to the date if more of it follows. */
  private void bracketedYear(Point p) {
    if (!p.has(p.yearShift) || p.hasMonth() || p.part != null || !chars.is(p.end, '(')) {
      return;
    }
    int close = bracketEnd(p.end, Unit.YEAR);
    if (close < 0) {
      return;
    }
    Point tail = new Point(p.begin);
    partOfYear(tail, chars.skipBlanks(close));
    if (tail.isEmpty()) {
      return;
    }
    p.month = tail.month;
    p.day = tail.day;
    p.part = tail.part;
    p.partNumber = tail.partNumber;
    p.weekday = tail.weekday;
    p.ordinal = tail.ordinal;
    p.elided = tail.elided;
    p.end = tail.end;
  }

  /** Where the bracket at {@code i} ends if it holds nothing but a number of {@code unit}. */
  int bracketEnd(int i, Unit unit) {
    if (!chars.is(i, '(')) {
      return -1;
    }
    Counted number = Counted.read(chars, chars.skipBlanks(i + 1));
    boolean fits = number != null && number.unit() == unit && !number.elided();
    return fits && chars.is(number.end(), ')') ? number.end() + 1 : -1;
  }

  /** Reads what may follow a year, or stand without one, at {@code i}. */
  private void partOfYear(Point p, int i) {
    if (chars.isDigit(i)) {
      numbered(p, i);
      return;
    }
    int holiday = holidays.match(chars, i);
    if (holiday >= 0 && namesDay(p, holidays.end(holiday, i))) {
      p.holiday = holiday;
      p.end = holidays.end(holiday, i);
      weekday(p);
      return;
    }
    int word = words.match(chars, i);
    if (word >= 0) {
      worded(p, i, word);
    } else if (chars.isHangul(i)) {
      monthDayInWords(p, i);
    }
  }

  /** 삼월 일일; a month in words only with its day: 이월 is a surplus, too. */
  private void monthDayInWords(Point p, int i) {
    Counted month = numbers.read(i, Unit.MONTH);
    Counted day = month == null ? null : numbers.read(chars.skipBlanks(month.end()), Unit.DAY);
    if (day != null && month.value() >= 1 && month.value() <= 12 && day.value() <= 31) {
      p.month = month.value();
      p.day = day.value();
      p.end = day.end();
      weekday(p);
    }
  }

  /** 추석에, 설 연휴, but not 크리스마스 트리. */
  private boolean namesDay(Point p, int end) {
    int next = chars.skipBlanks(end);
    int before = chars.backBlanks(end - 1);
    boolean rumour = chars.is(before - 1, '는') && chars.isOneOf(before - 2, "다라냐");
    if (rumour && chars.is(end - 1, '설')) {
      return false;
    }
    if (!chars.endsWord(end) || p.hasYear() || next == end || !chars.isHangul(next)) {
      return chars.endsWord(end);
    }
    return CueWords.listed().end(chars, next, CueWords.Says.DAY_AFTER) > 0
        || words.match(chars, next) >= 0;
  }

  private void numbered(Point p, int i) {
    Counted number = Counted.read(chars, i);
    if (number == null || number.elided()) {
      Point rest = new Point(i);
      rest.expected = p.hasYear();
      numeric.monthDay(rest);
      if (!rest.isEmpty()) {
        p.month = rest.month;
        p.day = rest.day;
        p.numeric = true;
        p.end = rest.end;
        weekday(p);
        return;
      }
    }
    if (number == null) {
      return;
    }
    if (number.unit() == Unit.MONTH && number.value() >= 1 && number.value() <= 12) {
      if (number.elided() || isMonthEnd(number.end())) {
        p.month = number.value();
        p.elided = number.elided();
        p.end = number.end();
        afterMonth(p);
      }
    } else if (number.unit().isQuarter() && number.value() >= 1 && number.value() <= 4) {
      p.part = Grain.QUARTER;
      p.partNumber = number.value();
      p.elided = number.elided();
      p.end = number.end();
    } else if (number.unit() == Unit.DAY && !p.hasYear() && DayCount.isDay(chars, number)) {
      p.day = number.value();
      p.elided = number.elided();
      p.end = number.end();
      weekday(p);
    }
  }

  /** 3월호 and 12월분 name months, 8월드 does not. */
  private boolean isMonthEnd(int end) {
    return chars.endsWord(end) || chars.isOneOf(end, "부까중말초상하호분생경쯤께자전한내달간") || chars.isDigit(end);
  }

  private void worded(Point p, int i, int word) {
    int end = words.end(word, i);
    switch (words.kind(word)) {
      case MONTH, MONTH_OF_CONTEXT -> {
        if (!p.hasYear() && (chars.endsWord(end) || monthPartAt(end))) {
          p.monthShift = words.number(word);
          p.monthOfContext = words.kind(word) == Kind.MONTH_OF_CONTEXT;
          p.end = end;
          monthAgain(p);
          afterMonth(p);
        }
      }
      case HALF -> part(p, Grain.HALF, words.number(word), end);
      case QUARTER_OF_YEAR -> part(p, Grain.QUARTER, words.number(word), end);
      case QUARTER -> {
        p.part = Grain.QUARTER;
        p.monthShift = words.number(word) * 3;
        p.end = end;
      }
      case SEASON -> season(p, i, word, end);
      case YEAR_END -> yearEnd(p, word, end);
      case MONTH_PART -> {
        if (p.hasYear() && !chars.starts(i, "한") && chars.endsWord(end)) {
          p.end = end;
        }
      }
      case DAY, DAY_OF_CONTEXT -> day(p, word, end);
      case WEEK, WEEKEND, WEEKDAY, ORDINAL -> weeks.read(p, i, word);
      default -> {}
    }
  }

  private void part(Point p, Grain grain, int number, int end) {
    p.part = grain;
    p.partNumber = number;
    p.end = end;
  }

  private void season(Point p, int i, int word, int end) {
    boolean bare = !p.hasYear() && !isSeasonMeant(i, end);
    if (chars.endsWord(end) && !bare) {
      part(p, Grain.SEASON, words.number(word), end);
    }
  }

  /** A season alone is mostly weather: it counts with 이번 or 지난 before it or 에 behind it. */
  private boolean isSeasonMeant(int i, int end) {
    int before = chars.backBlanks(i);
    boolean at = chars.is(end, '에') && !chars.isHangul(end + 1);
    return at
        || isSeasonBefore(before)
        || CueWords.listed().endsAt(chars, before, CueWords.Says.PAST_BEFORE)
        || CueWords.listed().endsAt(chars, before, CueWords.Says.FUTURE_BEFORE)
        || CueWords.listed().endsAt(chars, before, CueWords.Says.THIS_BEFORE);
  }

  /** 여름과 가을철. */
  private boolean isSeasonBefore(int end) {
    if (!chars.isOneOf(end - 1, "과와·,")) {
      return false;
    }
    int season = chars.is(end - 2, '철') ? end - 2 : end - 1;
    return chars.endsBefore(season, "봄")
        || chars.endsBefore(season, "여름")
        || chars.endsBefore(season, "가을")
        || chars.endsBefore(season, "겨울");
  }

  private void yearEnd(Point p, int word, int end) {
    if (chars.endsWord(end) || chars.isHangul(end)) {
      part(p, Grain.YEAR, words.number(word), end);
    }
  }

  private void day(Point p, int word, int end) {
    boolean noun = !p.expected && chars.isOneOf(end, "의을도이");
    boolean ofDay =
        !noun && chars.endsWord(end) || words.match(chars, end) >= 0 || chars.is(end, '자');
    if (!p.hasYear() && ofDay) {
      p.dayShift = words.number(word);
      p.dayOfContext = words.kind(word) == Kind.DAY_OF_CONTEXT;
      p.end = end;
      weekday(p);
    }
  }

  /** 이번 달 12월 31일: the month is said twice. */
  private void monthAgain(Point p) {
    Counted number = Counted.read(chars, chars.skipBlanks(p.end));
    boolean month = number != null && number.unit() == Unit.MONTH && !number.elided();
    if (month && number.value() >= 1 && number.value() <= 12) {
      p.month = number.value();
      p.end = number.end();
    }
  }

  private boolean monthPartAt(int i) {
    return words.match(chars, i, Kind.MONTH_PART) >= 0 || chars.isDigit(i);
  }

  private void afterMonth(Point p) {
    if (p.elided) {
      return;
    }
    int i = chars.skipBlanks(p.end);
    Counted number = Counted.read(chars, i);
    if (number != null) {
      if (number.unit() == Unit.DAY && DayCount.isDayOfMonth(chars, number)) {
        p.day = number.value();
        p.elided = number.elided();
        p.end = number.end();
        weekday(p);
      }
      return;
    }
    int word = words.match(chars, i);
    if (word < 0) {
      return;
    }
    int end = words.end(word, i);
    if (words.kind(word) == Kind.MONTH_PART) {
      if (chars.endsWord(end) || chars.isOneOf(end, "간동경")) {
        p.end = end;
      }
    } else if (words.kind(word) == Kind.ORDINAL) {
      weeks.read(p, i, word);
    }
  }

  /** The weekday beside a day: in brackets, or behind it. */
  void weekday(Point p) {
    if (p.elided) {
      return;
    }
    int bracket = chars.skipBlanks(p.end);
    int inBrackets = numeric.weekdayAt(bracket);
    if (inBrackets > 0) {
      p.weekday = inBrackets;
      int end = numeric.weekdayEnd(bracket);
      p.end = end == bracket ? p.end : end;
      return;
    }
    int next = chars.is(bracket, ',') ? chars.skipBlanks(bracket + 1) : bracket;
    int word = words.match(chars, next, Kind.WEEKDAY);
    if (word >= 0 && chars.endsWord(words.end(word, next)) && !chars.starts(next + 3, "마다")) {
      p.weekday = words.number(word);
      p.end = words.end(word, next);
    }
  }
}
