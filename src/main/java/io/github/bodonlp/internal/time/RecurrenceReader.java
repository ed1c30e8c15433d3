package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.Length;
import io.github.bodonlp.fact.Measure;
import io.github.bodonlp.fact.Recurrence;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.fact.TimeValue;
import java.time.DayOfWeek;

/**
 * Reads what comes again: {@code 매주 토요일}, {@code 매월 둘째 주 수요일}, {@code 매년 5월}, {@code 격주}, {@code
 * 평일}, {@code 금요일마다}, {@code 3주에 한 번}.
 */
final class RecurrenceReader {
  private final Chars chars;
  private final PointReader points;
  private final LengthReader lengths;
  private final TimeWords words = TimeWords.listed();
  private final Holidays holidays = Holidays.listed();

  RecurrenceReader(Chars chars) {
    this.chars = chars;
    points = new PointReader(chars);
    lengths = new LengthReader(chars);
  }

  /** The recurrence that begins with {@code word} at {@code i}, or null. */
  Candidate read(int i, int word) {
    int end = words.end(word, i);
    return switch (words.kind(word)) {
      case EVERY_YEAR -> joined(end) ? yearly(i, end) : null;
      case EVERY_MONTH -> joined(end) ? monthly(i, end) : null;
      case EVERY_WEEK -> joined(end) ? weekly(i, end) : null;
      case EVERY_DAY -> chars.endsWord(end) ? known(i, end, every(0, 0, 0, 1)) : null;
      case EVERY_OTHER -> chars.endsWord(end) ? other(i, word, end) : null;
      case WORKDAYS -> isNoAttribute(end) ? workdays(i, word, end) : null;
      case WEEKDAY -> chars.starts(end, "마다") ? weekday(i, end, words.number(word)) : null;
      default -> null;
    };
  }

  /** 3주마다, 3주에 한 번: a length of time that begins at {@code i}. */
  Candidate interval(Candidate length) {
    int end = length.end();
    boolean once =
        chars.starts(end, "에 한 번") || chars.starts(end, "에 한번") || chars.starts(end, "에 1회");
    if (!once && !chars.starts(end, "마다")) {
      return null;
    }
    Measure measure = ((Length) length.value()).least();
    return known(length.begin(), end, Recurrence.every(measure));
  }

  private boolean joined(int end) {
    return chars.endsWord(end) || chars.isDigit(end) || words.match(chars, end) >= 0;
  }

  private static Candidate known(int begin, int end, TimeValue value) {
    return Candidate.known(TimeType.SET, TimeRules.RECURRENCE, begin, end, value);
  }

  private static Recurrence every(int years, int months, int weeks, int days) {
    return Recurrence.every(Measure.ofDays(years, months, weeks, days));
  }

  private Candidate yearly(int i, int end) {
    Point p = points.read(chars.skipBlanks(end));
    if (p == null || p.hasYear() || p.elided) {
      return known(i, end, Recurrence.of(Recurrence.Pattern.YEAR));
    }
    if (p.month != Point.NONE && p.ordinal != Point.NONE) {
      return known(i, p.end, null);
    }
    if (p.month != Point.NONE && p.day != Point.NONE) {
      return known(i, p.end, Recurrence.everyDay(p.month, p.day));
    }
    if (p.month != Point.NONE && p.part == null) {
      return known(i, p.end, Recurrence.everyMonth(p.month));
    }
    if (p.holiday != Point.NONE && holidays.solar(p.holiday) > 0) {
      int day = holidays.solar(p.holiday);
      return known(i, p.end, Recurrence.everyDay(day / 100, day % 100));
    }
    return known(i, end, Recurrence.of(Recurrence.Pattern.YEAR));
  }

  private Candidate monthly(int i, int end) {
    int list = ordinalList(chars.skipBlanks(end));
    if (list > 0) {
      return known(i, list, null);
    }
    Point p = points.read(chars.skipBlanks(end));
    if (p != null && p.ordinal == Point.LAST && p.weekday > 0) {
      return known(i, p.end, null);
    }
    if (p != null && p.isBareDay() && !p.elided) {
      return known(i, p.end, Recurrence.everyDay(p.day));
    }
    if (p != null && p.ordinal >= 1 && p.ordinal <= 5 && p.weekday > 0 && !p.hasYear()) {
      return known(i, p.end, Recurrence.every(p.ordinal, DayOfWeek.of(p.weekday)));
    }
    return known(i, end, Recurrence.of(Recurrence.Pattern.MONTH));
  }

  /** 첫째·셋째 주 토요일: where it ends, or -1; the grammar of values has no word for two weeks. */
  private int ordinalList(int i) {
    int first = words.match(chars, i, TimeWords.Kind.ORDINAL);
    int mark = first < 0 ? i : chars.skipBlanks(words.end(first, i));
    if (first < 0 || !chars.isOneOf(mark, "·,~과와")) {
      return -1;
    }
    Point last = points.read(chars.skipBlanks(mark + 1));
    return last != null && last.ordinal != Point.NONE && !last.hasYear() ? last.end : -1;
  }

  private Candidate weekly(int i, int end) {
    int at = chars.skipBlanks(end);
    int workdays = words.match(chars, at, TimeWords.Kind.WORKDAYS);
    if (workdays >= 0) {
      boolean week = words.number(workdays) == 0;
      Recurrence.Pattern pattern = week ? Recurrence.Pattern.WORKDAYS : Recurrence.Pattern.WEEKENDS;
      return known(i, words.end(workdays, at), Recurrence.of(pattern));
    }
    int first = "월화수목금토일".indexOf(chars.at(at)) + 1;
    if (first > 0 && chars.starts(at + 1, "요일")) {
      return known(i, at + 3, Recurrence.every(DayOfWeek.of(first)));
    }
    int mark = chars.skipBlanks(at + 1);
    int next = chars.skipBlanks(mark + 1);
    int last = "월화수목금토일".indexOf(chars.at(next)) + 1;
    if (first > 0 && last > 0 && chars.isOneOf(mark, "~-·,")) {
      int to = chars.starts(next + 1, "요일") ? next + 3 : next + 1;
      return days(i, to, first, last, chars.isOneOf(mark, "~-"));
    }
    return known(i, end, Recurrence.of(Recurrence.Pattern.WEEK));
  }

  private static Candidate days(int i, int end, int first, int last, boolean through) {
    if (through && first == 1 && last == 5) {
      return known(i, end, Recurrence.of(Recurrence.Pattern.WORKDAYS));
    }
    if (first == 6 && last == 7) {
      return known(i, end, Recurrence.of(Recurrence.Pattern.WEEKENDS));
    }
    return known(i, end, Recurrence.every(DayOfWeek.of(first)));
  }

  private Candidate weekday(int i, int end, int weekday) {
    return known(i, end, Recurrence.every(DayOfWeek.of(weekday)));
  }

  private Candidate other(int i, int word, int end) {
    Recurrence every =
        switch (words.number(word)) {
          case 1 -> every(0, 0, 0, 2);
          case 2 -> every(0, 0, 2, 0);
          case 3 -> every(0, 2, 0, 0);
          case 4 -> every(2, 0, 0, 0);
          case 5 -> every(0, 3, 0, 0);
          default -> Recurrence.every(Measure.ofTime(1, 0));
        };
    if (words.number(word) == 2) {
      int next = chars.skipBlanks(end);
      int weekday = words.match(chars, next, TimeWords.Kind.WEEKDAY);
      return known(i, weekday < 0 ? end : words.end(weekday, next), every);
    }
    return known(i, end, every);
  }

  /** 평일 오전, 주말에, but not 주말 공연. */
  private boolean isNoAttribute(int end) {
    if (!chars.endsWord(end)) {
      return false;
    }
    int next = chars.skipBlanks(end);
    if (next == end || !chars.isHangul(next)) {
      return true;
    }
    int word = words.match(chars, next);
    return word >= 0 || chars.starts(next, "및 ") || chars.starts(next, "동안");
  }

  /** 평일; 주말 is a recurrence beside 평일 or 매, else the weekend that is near. */
  private Candidate workdays(int i, int word, int end) {
    if (words.number(word) == 0) {
      return known(i, end, Recurrence.of(Recurrence.Pattern.WORKDAYS));
    }
    if (chars.starts(end, "마다") || chars.endsBefore(chars.backBlanks(i), "매")) {
      return known(i, end, Recurrence.of(Recurrence.Pattern.WEEKENDS));
    }
    Point p = new Point(i);
    p.part = Grain.WEEKEND;
    p.end = end;
    return Candidate.date(TimeRules.WEEKDAY, p);
  }
}
