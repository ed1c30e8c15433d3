package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.TimeBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Resolves weeks, weekends and weekdays: 다음 주 화요일, 지난 금요일, 12월 둘째 토요일. */
final class WeekResolver {
  private final Reference reference;
  private final Years years;
  private final Nearness near;

  WeekResolver(Reference reference, Years years) {
    this.reference = reference;
    this.years = years;
    near = new Nearness(reference.day());
  }

  /** A week or weekend counted from that of the reference, or a day of it. */
  Resolved week(Point p) {
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

  /** A weekday by itself. */
  Resolved weekday(Point p, Direction direction) {
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

  /** The second Wednesday, the third week: of the month or year named with it. */
  Resolved ordinal(Point p, Direction direction) {
    int year = p.hasYear() || p.hasMonth() ? years.of(p) : Point.NONE;
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
}
