package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.internal.number.Digits;

/**
 * Reads a date with what it is bound to: {@code 28~30일}, {@code 2월부터 4월}, {@code 올해 6월에서 9월},
 * {@code 2008년 이후}. Words for from … to stand outside a span at its edges, inside it between.
 */
final class RangeReader {
  private final Chars chars;
  private final PointReader points;
  private final NumericDates numeric;

  RangeReader(Chars chars) {
    this.chars = chars;
    points = new PointReader(chars);
    numeric = new NumericDates(chars);
  }

  /** The date or range at {@code i}, or null. */
  Candidate read(int i) {
    Point from = points.read(i);
    if (from == null) {
      return null;
    }
    Point to = second(from, from.end);
    if (to == null) {
      to = afterBracket(from);
    }
    if (to != null) {
      return Candidate.range(TimeRules.RANGE, from, to);
    }
    return open(from);
  }

  /** 오늘(7일)부터 8월 29일: the bracket says the same again. */
  private Point afterBracket(Point from) {
    if (from.dayShift == Point.NONE && from.yearShift == Point.NONE) {
      return null;
    }
    Unit unit = from.dayShift == Point.NONE ? Unit.YEAR : Unit.DAY;
    int end = points.bracketEnd(from.end, unit);
    return end < 0 ? null : second(from, end);
  }

  private Candidate open(Point p) {
    int i = chars.skipBlanks(p.end);
    boolean since = chars.starts(i, "이후");
    if ((since || chars.starts(i, "이전")) && chars.endsWord(i + 2) && isPlain(p)) {
      Candidate.Open open = since ? Candidate.Open.SINCE : Candidate.Open.UNTIL;
      return Candidate.open(TimeRules.OPEN, p, i + 2, open);
    }
    return Candidate.date(TimeRules.of(p), p);
  }

  private static boolean isPlain(Point p) {
    return p.year != Point.NONE || p.hasMonth() || p.day != Point.NONE || p.yearShift != Point.NONE;
  }

  /** The second point of a range whose first ends at {@code end}; null if there is none. */
  private Point second(Point from, int end) {
    int i = chars.skipBlanks(end);
    char mark = chars.at(i);
    if (mark == '~' || (mark == '-' && isRangeDash(from, i))) {
      return to(from, chars.skipBlanks(i + 1));
    }
    if (chars.starts(i, "부터")) {
      int next = chars.skipBlanks(chars.is(i + 2, ',') ? i + 3 : i + 2);
      Point to = to(from, next);
      return to != null && closes(to, true) ? to : null;
    }
    if (i == end && chars.starts(i, "에서")) {
      Point to = to(from, chars.skipBlanks(i + 2));
      return to != null && closes(to, false) ? to : null;
    }
    if (i == end && chars.isOneOf(i, "과와")) {
      Point to = to(from, chars.skipBlanks(i + 1));
      return to != null && chars.starts(chars.skipBlanks(to.end), "사이") ? to : null;
    }
    return null;
  }

  private boolean isRangeDash(Point from, int i) {
    return from.elided || chars.is(i + 1, ' ') || chars.isDigit(i + 1);
  }

  /** 부터 may do without 까지 only where nothing follows; 에서 needs a word that closes. */
  private boolean closes(Point to, boolean begun) {
    int i = chars.skipBlanks(to.end);
    if (chars.starts(i, "까지") || chars.starts(i, "사이")) {
      return true;
    }
    if (begun) {
      return !chars.isHangul(i) && !chars.isDigit(i);
    }
    return chars.starts(i, "중") || chars.starts(i, "입니다") || chars.starts(i, "이다");
  }

  private Point to(Point from, int i) {
    Point to = points.readLast(chars.starts(i, "오는 ") ? i + 3 : i);
    to = to == null ? shortened(from, i) : to;
    boolean fits =
        to != null
            && !isBothHalves(to)
            && !isBothHalves(from)
            && !to.elided
            && coarseness(to) <= coarseness(from) + 1;
    return fits && isCalendar(to) == isCalendar(from) ? to : null;
  }

  /** 12. 1. ~ 7.: the second of two dates in numbers is only a day. */
  private Point shortened(Point from, int i) {
    int end = chars.digitsEnd(i);
    int day = chars.number(i, end);
    boolean numbers = from.numeric && from.day != Point.NONE;
    if (!numbers || end - i > 2 || day < 1 || day > 31 || Digits.isDigit(chars.at(end))) {
      return null;
    }
    boolean closed =
        chars.is(end, '.') && !chars.isDigit(end + 1)
            || numeric.weekdayAt(end) != 0
            || chars.isOneOf(end, ")\n,")
            || chars.is(end, '일');
    if (!closed) {
      return null;
    }
    Point to = new Point(i);
    to.day = day;
    to.numeric = true;
    to.end = chars.isOneOf(end, ".일") ? end + 1 : end;
    points.weekday(to);
    return to;
  }

  /** Whether it lies on the calendar by itself, not counted in weekdays. */
  private static boolean isCalendar(Point p) {
    return p.weekday == Point.NONE || p.day != Point.NONE || p.weekShift != Point.NONE;
  }

  /** 상·하반기 is a range of its own. */
  private static boolean isBothHalves(Point p) {
    return p.part == Grain.HALF && p.partNumber == 3;
  }

  private static int coarseness(Point p) {
    if (p.isDay()) {
      return 0;
    }
    if (p.hasMonth() || p.part != null) {
      return 1;
    }
    return 2;
  }
}
