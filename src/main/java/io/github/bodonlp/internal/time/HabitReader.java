package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.Recurrence;
import io.github.bodonlp.fact.TimeType;
import java.time.DayOfWeek;

/**
 * Tells a date that comes again from one that is meant once, where no word for every stands: 토요일에도
 * 연다, 5월이면 핀다, 매년 6월과 12월.
 */
final class HabitReader {
  private static final int FARTHEST = 60;

  private final Chars chars;
  private final Directions directions;
  private final PointReader points;

  /** The last month that was told to come again each year. */
  private Candidate lastMonthly;

  HabitReader(Chars chars, Directions directions) {
    this.chars = chars;
    this.directions = directions;
    points = new PointReader(chars);
  }

  /**
   * The recurrence that {@code candidate} is, null if it is a date.
   *
   * @param before the candidate before it, or null
   * @param sameSentence whether that one stands in the same sentence
   */
  Recurrence of(Candidate candidate, Candidate before, boolean sameSentence) {
    Point p = candidate.from();
    if (candidate.isRange() || candidate.open() != Candidate.Open.NO) {
      return null;
    }
    boolean bareMonth = p.month != Point.NONE && !p.hasYear() && p.day == Point.NONE;
    if (bareMonth
        && (continues(candidate, before) || isEvery(candidate.end()) || isEach(candidate))) {
      lastMonthly = candidate;
      return Recurrence.everyMonth(p.month);
    }
    if (isLoneWeekday(p) && !namesDay(candidate)) {
      return Recurrence.every(DayOfWeek.of(p.weekday));
    }
    if (p.part == Grain.WEEKEND && p.weekShift == Point.NONE && !namesDay(candidate)) {
      return Recurrence.of(Recurrence.Pattern.WEEKENDS);
    }
    boolean goesOn = sameSentence && before.type() == TimeType.SET;
    if (goesOn && p.ordinal > 0 && p.weekday > 0 && !p.hasMonth()) {
      return Recurrence.every(p.ordinal, DayOfWeek.of(p.weekday));
    }
    return null;
  }

  /** Whether {@code candidate} goes from one weekday to another: 월요일부터 금요일. */
  static boolean isWeekdays(Candidate candidate) {
    return candidate.isRange() && isLoneWeekday(candidate.from()) && isLoneWeekday(candidate.to());
  }

  /** Whether only 과, 와, a comma or a dot lies between a recurrence in months and this month. */
  private boolean continues(Candidate candidate, Candidate before) {
    if (before == null || candidate.begin() - before.end() > 3) {
      return false;
    }
    boolean yearly =
        before == lastMonthly || (before.value() instanceof Recurrence r && r.month().isPresent());
    return yearly && chars.isOneOf(before.end(), "과와,·및");
  }

  /** 6월과 12월에 각각 부과된다: each year, unless the verb is past. */
  private boolean isEach(Candidate candidate) {
    int and = candidate.end();
    Point last = chars.isOneOf(and, "과와") ? points.read(chars.skipBlanks(and + 1)) : null;
    boolean two =
        last != null && last.month != Point.NONE && last.day == Point.NONE && !last.hasYear();
    return two
        && (chars.starts(last.end, "에 각각") || chars.starts(last.end, "에 한 번씩"))
        && !directions.of(candidate).isPast();
  }

  /** 5월이면, 5월마다. */
  private boolean isEvery(int end) {
    return chars.starts(end, "이면") || chars.starts(end, "마다");
  }

  private static boolean isLoneWeekday(Point p) {
    return p.weekday != Point.NONE
        && p.day == Point.NONE
        && p.weekShift == Point.NONE
        && p.ordinal == Point.NONE
        && p.dayShift == Point.NONE
        && p.holiday == Point.NONE
        && p.awayDays == Point.NONE;
  }

  /** Whether a weekday or 주말 stands for one day: 금요일에 돌아온다, 지난 금요일, not 금요일에는. */
  private boolean namesDay(Candidate candidate) {
    int end = candidate.end();
    int next = chars.skipBlanks(end);
    boolean lone = chars.is(candidate.begin() - 1, '\n') && chars.is(end, '\n');
    boolean bound = chars.starts(end, "까지") || chars.starts(end, "부터");
    boolean at = chars.is(end, '에') && !chars.isHangul(end + 1);
    boolean hour = isHour(next) || isPartOfDay(next);
    if (lone || directions.of(candidate).isSaid()) {
      return true;
    }
    return (bound || at || hour) && !tellsHabit(end);
  }

  /** Whether words of opening hours follow: 토요일 9시부터 운영한다. */
  private boolean tellsHabit(int end) {
    CueWords words = CueWords.listed();
    for (int i = end; i < end + FARTHEST && !chars.is(i, '\n'); i++) {
      if (chars.isHangul(i)
          && !chars.isHangul(i - 1)
          && words.end(chars, i, CueWords.Says.HABIT) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isPartOfDay(int i) {
    int word = TimeWords.listed().match(chars, i);
    return word >= 0
        && switch (TimeWords.listed().kind(word)) {
          case AM, PM, NIGHT, NOON -> true;
          default -> false;
        };
  }

  private boolean isHour(int i) {
    int end = chars.digitsEnd(i);
    return end > i && (chars.is(end, '시') || chars.is(end, ':'));
  }
}
