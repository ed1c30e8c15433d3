package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.DatePoint;
import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.TimeBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Finds the piece of the calendar that a point names, given the reference and what stands before.
 */
final class PointResolver {
  private static final int GRACE_HOLIDAY = 14;
  private static final int WHOLE_YEAR = 13;
  private static final int NEIGHBOUR = 10;

  private final Reference reference;
  private final Memory memory;
  private final WeekdayWindow window;
  private final Nearness near;
  private final Holidays holidays = Holidays.listed();

  PointResolver(Reference reference, Memory memory) {
    this.reference = reference;
    this.memory = memory;
    window = new WeekdayWindow(reference);
    near = new Nearness(reference.day());
  }

  boolean knowsReference() {
    return reference.isKnown();
  }

  /** What {@code p} names, in the direction that its surroundings tell. */
  Resolved resolve(Point p, Direction direction) {
    if (p.awayDays != Point.NONE) {
      return away(p);
    }
    if (p.dayShift != Point.NONE) {
      return day(p);
    }
    if (p.weekShift != Point.NONE || (p.part == Grain.WEEKEND && p.ordinal == Point.NONE)) {
      return week(p);
    }
    if (p.weekday != Point.NONE
        && p.day == Point.NONE
        && p.ordinal == Point.NONE
        && p.holiday == Point.NONE) {
      return weekday(p, direction);
    }
    if (p.holiday != Point.NONE) {
      return holiday(p, direction);
    }
    if (p.ordinal != Point.NONE) {
      return ordinal(p, direction);
    }
    if (p.part != null) {
      return part(p, direction);
    }
    return p.hasMonth() || p.day != Point.NONE ? monthDay(p, direction) : year(p);
  }

  private Resolved away(Point p) {
    if (!reference.isKnown()) {
      return Resolved.NOTHING;
    }
    LocalDate day = reference.day().plusMonths(p.awayMonths).plusDays(p.awayDays);
    if (p.weekday != Point.NONE) {
      day = day.with(DayOfWeek.of(p.weekday));
    }
    return Resolved.of(Grain.DAY, day, TimeBasis.PUBLISHED).likelyIf(p.awayMonths != 0);
  }

  private Resolved day(Point p) {
    LocalDate base = p.dayOfContext ? memory.day() : reference.day();
    if (base == null || (reference.bound() && !p.dayOfContext)) {
      return Resolved.NOTHING;
    }
    TimeBasis basis = p.dayOfContext ? TimeBasis.CONTEXT : TimeBasis.PUBLISHED;
    return checked(p, base.plusDays(p.dayShift), basis);
  }

  private static Resolved checked(Point p, LocalDate day, TimeBasis basis) {
    boolean conflict = p.weekday != Point.NONE && !WeekdayWindow.fits(day, p.weekday);
    return new Resolved(new DatePoint(Grain.DAY, day), basis, conflict, false);
  }

  private Resolved week(Point p) {
    if (!reference.isKnown() || reference.bound()) {
      return Resolved.NOTHING;
    }
    int shift = p.weekShift == Point.NONE ? 0 : p.weekShift;
    LocalDate monday = reference.day().with(DayOfWeek.MONDAY).plusWeeks(shift);
    if (p.part == Grain.WEEKEND) {
      return Resolved.of(Grain.WEEKEND, monday.plusDays(5), TimeBasis.PUBLISHED);
    }
    if (p.weekday != Point.NONE) {
      return Resolved.of(Grain.DAY, monday.plusDays(p.weekday - 1), TimeBasis.PUBLISHED);
    }
    return Resolved.of(Grain.WEEK, monday, TimeBasis.PUBLISHED);
  }

  private Resolved weekday(Point p, Direction direction) {
    if (!reference.isKnown() || reference.bound()) {
      return Resolved.NOTHING;
    }
    DayOfWeek weekday = DayOfWeek.of(p.weekday);
    LocalDate day =
        switch (direction) {
          case SAID_PAST -> reference.day().with(TemporalAdjusters.previous(weekday));
          case SAID_FUTURE -> reference.day().with(TemporalAdjusters.next(weekday));
          case PAST -> reference.day().with(TemporalAdjusters.previousOrSame(weekday));
          default -> reference.day().with(TemporalAdjusters.nextOrSame(weekday));
        };
    return Resolved.of(Grain.DAY, day, TimeBasis.PUBLISHED).likelyIf(!direction.isSaid());
  }

  private Resolved holiday(Point p, Direction direction) {
    if (p.hasYear()) {
      int year = yearOf(p);
      LocalDate day = year == Point.NONE ? null : holidays.in(year, p.holiday);
      return day == null ? Resolved.NOTHING : checked(p, day, basisOfYear(p));
    }
    if (!reference.isKnown()) {
      return Resolved.NOTHING;
    }
    if (memory.day() != null && isSame(memory.day(), p.holiday)) {
      return checked(p, memory.day(), TimeBasis.CONTEXT);
    }
    LocalDate best = null;
    for (int shift = -1; shift <= 1; shift++) {
      LocalDate day = holidays.in(reference.day().getYear() + shift, p.holiday);
      best = day == null ? best : near.better(best, day, holidayWay(direction), GRACE_HOLIDAY);
    }
    return best == null ? Resolved.NOTHING : checked(p, best, TimeBasis.PUBLISHED);
  }

  /** Of a holiday only a word before it, not the verb, says that it is past. */
  private static Direction holidayWay(Direction direction) {
    return switch (direction) {
      case UNKNOWN -> Direction.FUTURE;
      case PAST -> Direction.UNKNOWN;
      default -> direction;
    };
  }

  /** 4월 20일 장애인의 날: the day named last is that day. */
  private boolean isSame(LocalDate day, int holiday) {
    return memory.isDayInSentence() && day.equals(holidays.in(day.getYear(), holiday));
  }

  /** The second Wednesday, the third week: of the month or year named with it. */
  private Resolved ordinal(Point p, Direction direction) {
    int year = p.hasYear() || p.hasMonth() ? yearOf(p) : Point.NONE;
    if (year == Point.NONE && !p.hasYear() && reference.isKnown() && !reference.bound()) {
      year =
          p.month == Point.NONE ? reference.day().getYear() : near.yearOfMonth(p.month, direction);
    }
    if (year == Point.NONE) {
      return Resolved.NOTHING;
    }
    YearMonth month = null;
    if (p.month != Point.NONE) {
      month = YearMonth.of(year, p.month);
    } else if (!p.hasYear() && reference.isKnown()) {
      int shift = p.monthShift == Point.NONE ? 0 : p.monthShift;
      month = YearMonth.from(reference.day()).plusMonths(shift);
    }
    TimeBasis basis = p.year == Point.NONE ? TimeBasis.PUBLISHED : TimeBasis.EXPLICIT;
    return Resolved.of(
        p.weekday == Point.NONE ? Grain.WEEK : Grain.DAY, nth(p, year, month), basis);
  }

  private static LocalDate nth(Point p, int year, YearMonth month) {
    LocalDate first = month == null ? LocalDate.of(year, 1, 1) : month.atDay(1);
    DayOfWeek weekday = p.weekday == Point.NONE ? DayOfWeek.THURSDAY : DayOfWeek.of(p.weekday);
    if (p.ordinal == Point.LAST) {
      LocalDate last = month == null ? LocalDate.of(year, 12, 31) : month.atEndOfMonth();
      return last.with(TemporalAdjusters.previousOrSame(weekday));
    }
    return first.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(p.ordinal - 1L);
  }

  private Resolved part(Point p, Direction direction) {
    if (p.part == Grain.DECADE || p.part == Grain.CENTURY) {
      return Resolved.of(p.part, LocalDate.of(p.year, 1, 1), TimeBasis.EXPLICIT);
    }
    if (p.monthShift != Point.NONE) {
      return reference.isKnown() && !reference.bound()
          ? Resolved.of(p.part, reference.day().plusMonths(p.monthShift), TimeBasis.PUBLISHED)
          : Resolved.NOTHING;
    }
    int year = p.hasYear() ? yearOf(p) : yearOfPart(p, direction);
    if (year == Point.NONE) {
      return Resolved.NOTHING;
    }
    year -= passingWinter(p);
    TimeBasis basis = basisOfYear(p);
    return switch (p.part) {
      case HALF -> Resolved.of(Grain.HALF, LocalDate.of(year, p.partNumber == 2 ? 7 : 1, 1), basis);
      case QUARTER -> Resolved.of(Grain.QUARTER, LocalDate.of(year, p.partNumber * 3, 1), basis);
      case SEASON -> Resolved.of(Grain.SEASON, LocalDate.of(year, p.partNumber * 3, 1), basis);
      default -> endOfYear(p, year, basis);
    };
  }

  /** 올겨울, said in January, began last year. */
  private int passingWinter(Point p) {
    boolean winter = p.part == Grain.SEASON && p.partNumber == 4 && p.yearShift == 0;
    return winter && !p.yearOfContext && reference.day().getMonthValue() < 4 ? 1 : 0;
  }

  private Resolved endOfYear(Point p, int year, TimeBasis basis) {
    if (p.hasYear() || p.partNumber == WHOLE_YEAR) {
      return Resolved.of(Grain.YEAR, LocalDate.of(year, 1, 1), basis);
    }
    int month = p.partNumber == 1 ? 1 : 12;
    return Resolved.of(Grain.MONTH, LocalDate.of(year, month, 1), basis);
  }

  /** The year of a half, quarter or season that stands without one. */
  private int yearOfPart(Point p, Direction direction) {
    if (memory.yearInSentence() != Point.NONE && p.part != Grain.YEAR && p.part != Grain.SEASON) {
      return memory.yearInSentence();
    }
    if (!reference.isKnown()) {
      return Point.NONE;
    }
    int year = reference.day().getYear();
    int month = reference.day().getMonthValue();
    if (p.part == Grain.SEASON) {
      return p.partNumber == 4 && month < 6 ? year - 1 : year;
    }
    if (p.part == Grain.YEAR) {
      if (p.partNumber == 1) {
        return month > 9 ? year + 1 : year;
      }
      return p.partNumber != WHOLE_YEAR && month < 3 ? year - 1 : year;
    }
    if (p.part == Grain.HALF && p.partNumber == 3) {
      return year;
    }
    int months = p.part == Grain.HALF ? 6 : 3;
    int first = (p.partNumber - 1) * months + 1;
    if (direction == Direction.SAID_FUTURE && first + months <= month) {
      return year + 1;
    }
    return direction.isPast() && first > month ? year - 1 : year;
  }

  private Resolved year(Point p) {
    int year = yearOf(p);
    return year == Point.NONE
        ? Resolved.NOTHING
        : Resolved.of(Grain.YEAR, LocalDate.of(year, 1, 1), basisOfYear(p));
  }

  /** The year that {@code p} names; NONE if it names none or nothing tells which. */
  int yearOf(Point p) {
    if (p.year != Point.NONE) {
      return p.year;
    }
    if (p.yearShift == Point.NONE) {
      return Point.NONE;
    }
    if (p.yearOfContext && p.yearShift >= 0) {
      return memory.year() == Point.NONE ? Point.NONE : memory.year() + p.yearShift;
    }
    int budget = memory.budgetYear();
    if (p.yearOfContext && reference.isKnown() && budget > reference.day().getYear()) {
      return budget + p.yearShift;
    }
    return reference.isKnown() ? reference.day().getYear() + p.yearShift : Point.NONE;
  }

  private static TimeBasis basisOfYear(Point p) {
    if (p.year != Point.NONE) {
      return TimeBasis.EXPLICIT;
    }
    return p.yearOfContext ? TimeBasis.CONTEXT : TimeBasis.PUBLISHED;
  }

  private Resolved monthDay(Point p, Direction direction) {
    if (p.hasYear()) {
      int year = yearOf(p);
      return year == Point.NONE ? Resolved.NOTHING : inYear(p, year, basisOfYear(p));
    }
    if (p.month == Point.NONE && p.monthShift == Point.NONE) {
      return bareDay(p, direction);
    }
    if (p.monthShift != Point.NONE) {
      return shiftedMonth(p);
    }
    int inherited = memory.yearFor(p, reference);
    if (inherited != Point.NONE && !direction.isSaid()) {
      return inYear(p, inherited, TimeBasis.CONTEXT);
    }
    if (!reference.isKnown()) {
      return Resolved.NOTHING;
    }
    if (p.day == Point.NONE) {
      int year = near.yearOfMonth(p.month, direction);
      return Resolved.of(Grain.MONTH, LocalDate.of(year, p.month, 1), TimeBasis.PUBLISHED);
    }
    return dayOfMonth(p, direction);
  }

  private Resolved inYear(Point p, int year, TimeBasis basis) {
    if (p.day == Point.NONE) {
      return Resolved.of(Grain.MONTH, LocalDate.of(year, p.month, 1), basis);
    }
    LocalDate day = Resolved.day(year, p.month, p.day);
    return day == null ? Resolved.NOTHING : checked(p, day, basis);
  }

  private Resolved shiftedMonth(Point p) {
    boolean counted = reference.isKnown() && !reference.bound();
    YearMonth base = counted ? YearMonth.from(reference.day()) : null;
    base = p.monthOfContext ? memory.month() : base;
    if (base == null) {
      return Resolved.NOTHING;
    }
    YearMonth month = base.plusMonths(p.monthShift);
    if (p.day == Point.NONE) {
      return Resolved.of(Grain.MONTH, month.atDay(1), TimeBasis.PUBLISHED);
    }
    if (p.day > month.lengthOfMonth()) {
      return Resolved.NOTHING;
    }
    return checked(p, month.atDay(p.day), TimeBasis.PUBLISHED);
  }

  private Resolved dayOfMonth(Point p, Direction direction) {
    LocalDate day = near.ofYear(p.month, p.day, direction);
    if (day == null) {
      return Resolved.NOTHING;
    }
    if (p.weekday == Point.NONE) {
      return Resolved.of(Grain.DAY, day, TimeBasis.PUBLISHED).likelyIf(reference.bound());
    }
    boolean certain = !reference.bound() || !day.isAfter(reference.day());
    if (WeekdayWindow.fits(day, p.weekday) && certain) {
      return Resolved.of(Grain.DAY, day, TimeBasis.WEEKDAY);
    }
    LocalDate fit = window.year(p.month, p.day, p.weekday, direction);
    return fit == null
        ? checked(p, day, TimeBasis.PUBLISHED)
        : Resolved.of(Grain.DAY, fit, TimeBasis.WEEKDAY);
  }

  /** The day of the month of a day named shortly before; null if none fits. */
  private LocalDate beside(Point p, Direction direction) {
    YearMonth alone = memory.monthAlone();
    if (alone != null && !direction.isPast() && p.day <= alone.lengthOfMonth()) {
      return alone.atDay(p.day);
    }
    LocalDate last = memory.dayNear();
    if (last == null || p.day > YearMonth.from(last).lengthOfMonth()) {
      return null;
    }
    LocalDate day = YearMonth.from(last).atDay(p.day);
    if (memory.isDayInSentence()) {
      return day;
    }
    long after = day.toEpochDay() - last.toEpochDay();
    boolean past = reference.isKnown() && direction == Direction.PAST;
    boolean late = past && day.isAfter(reference.day().plusDays(3));
    return after >= 0 && after <= NEIGHBOUR && !late ? day : null;
  }

  private Resolved bareDay(Point p, Direction direction) {
    LocalDate beside = direction.isSaid() ? null : beside(p, direction);
    if (beside != null) {
      return checked(p, beside, TimeBasis.CONTEXT);
    }
    if (!reference.isKnown()) {
      return Resolved.NOTHING;
    }
    LocalDate day = near.ofMonth(p.day, direction);
    if (day == null) {
      return Resolved.NOTHING;
    }
    if (p.weekday != Point.NONE && !WeekdayWindow.fits(day, p.weekday)) {
      LocalDate fit = window.month(p.day, p.weekday, direction);
      return fit == null
          ? checked(p, day, TimeBasis.PUBLISHED)
          : Resolved.of(Grain.DAY, fit, TimeBasis.WEEKDAY);
    }
    TimeBasis basis = p.weekday == Point.NONE ? TimeBasis.PUBLISHED : TimeBasis.WEEKDAY;
    return Resolved.of(Grain.DAY, day, basis).likelyIf(reference.bound());
  }
}
