package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.DatePoint;
import io.github.bodonlp.fact.Days;
import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.TimeBasis;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Resolves the two ends of a range together: each lends the other what it leaves unsaid. {@code
 * 28일~12월 3일} begins in the month before, {@code 12월~2월} ends in the year after.
 */
final class RangeResolver {
  private final PointResolver points;
  private final Memory memory;

  RangeResolver(PointResolver points, Memory memory) {
    this.points = points;
    this.memory = memory;
  }

  /** The two ends in order; the first is unknown if nothing settles both. */
  Resolved[] resolve(Candidate range, Direction direction) {
    Point from = range.from();
    Point to = range.to();
    Resolved[] ends = lendBack(from, to, direction);
    if (ends == null) {
      Resolved first = points.resolve(from, spanning(from, to, direction));
      if (!first.isKnown()) {
        return unknown();
      }
      memory.take(from, first.point());
      ends = new Resolved[] {first, last(from, to, first, direction)};
    }
    boolean ordered =
        ends[0].isKnown()
            && ends[1].isKnown()
            && !ends[1].point().last().isBefore(ends[0].point().first());
    return ordered ? ends : unknown();
  }

  /** 1~10월, said in November without a verb: the stretch that has just ended. */
  private Direction spanning(Point from, Point to, Direction direction) {
    boolean months = from.month != Point.NONE && to.month != Point.NONE && !from.hasYear();
    boolean unsure = direction == Direction.UNKNOWN && points.knowsReference();
    return months && unsure && from.month <= to.month ? Direction.SAID_NOW : direction;
  }

  private static Resolved[] unknown() {
    return new Resolved[] {Resolved.NOTHING, Resolved.NOTHING};
  }

  /** Where the first end leans on the last; null if it does not. */
  private Resolved[] lendBack(Point from, Point to, Direction direction) {
    boolean monthFromLast = from.isBareDay() && to.month != Point.NONE && !points.knowsReference();
    boolean yearFromLast =
        !from.hasYear() && from.month != Point.NONE && to.hasYear() && to.month != Point.NONE;
    boolean partFromLast =
        from.part != null && !from.hasYear() && from.monthShift == Point.NONE && to.hasYear();
    boolean untilAhead =
        direction.isFuture()
            && !from.hasYear()
            && from.month != Point.NONE
            && to.month != Point.NONE
            && from.weekday == Point.NONE;
    if (!monthFromLast && !yearFromLast && !partFromLast && !untilAhead) {
      return null;
    }
    if (from.elided && from.part == null && monthFromLast) {
      return null;
    }
    Resolved last = points.resolve(to, direction);
    if (!last.isKnown()) {
      return unknown();
    }
    LocalDate end = last.point().first();
    LocalDate begin = monthFromLast ? dayBefore(from.day, end) : monthBefore(from, end);
    Grain grain = from.isDay() ? Grain.DAY : from.part == null ? Grain.MONTH : from.part;
    Resolved first = begin == null ? Resolved.NOTHING : Resolved.of(grain, begin, last.basis());
    return new Resolved[] {first, last};
  }

  private static LocalDate dayBefore(int day, LocalDate end) {
    YearMonth month = YearMonth.from(end);
    if (day > end.getDayOfMonth() || day > month.lengthOfMonth()) {
      month = month.minusMonths(1);
    }
    return day <= month.lengthOfMonth() ? month.atDay(day) : null;
  }

  private static LocalDate monthBefore(Point from, LocalDate end) {
    int month = from.month;
    if (from.part == Grain.QUARTER) {
      month = from.partNumber * 3 - 2;
    } else if (from.part == Grain.HALF) {
      month = from.partNumber == 2 ? 7 : 1;
    } else if (from.part != null) {
      return null;
    }
    int day = from.day == Point.NONE ? 1 : from.day;
    LocalDate begin = Resolved.day(end.getYear(), month, day);
    return begin != null && begin.isAfter(end)
        ? Resolved.day(end.getYear() - 1, month, day)
        : begin;
  }

  private Resolved last(Point from, Point to, Resolved first, Direction direction) {
    LocalDate begin = first.point().first();
    if (to.part == Grain.DECADE) {
      int year = to.partNumber == 2 ? begin.getYear() / 100 * 100 + to.year % 100 : to.year;
      return Resolved.of(Grain.DECADE, LocalDate.of(year, 1, 1), TimeBasis.EXPLICIT);
    }
    if (to.hasYear() || to.monthShift != Point.NONE || to.dayShift != Point.NONE) {
      return points.resolve(shortYear(from, to), direction);
    }
    if (to.month != Point.NONE) {
      return monthAfter(to, begin, first.basis());
    }
    if (to.day != Point.NONE) {
      return dayAfter(to, begin, first.basis());
    }
    if (to.part == Grain.QUARTER || to.part == Grain.HALF) {
      int month = to.part == Grain.QUARTER ? to.partNumber * 3 : to.partNumber * 6;
      return Resolved.of(to.part, LocalDate.of(begin.getYear(), month, 1), first.basis());
    }
    return points.resolve(to, direction);
  }

  /** 2024~26년: the last year of a range may be cut to two digits. */
  private static Point shortYear(Point from, Point to) {
    if (from.year != Point.NONE && to.year != Point.NONE && to.year < from.year && to.year < 100) {
      to.year += from.year / 100 * 100;
    }
    return to;
  }

  private static Resolved monthAfter(Point to, LocalDate begin, TimeBasis basis) {
    int year = begin.getYear();
    if (to.day == Point.NONE) {
      int ahead = to.month < begin.getMonthValue() ? 1 : 0;
      return Resolved.of(Grain.MONTH, LocalDate.of(year + ahead, to.month, 1), basis);
    }
    LocalDate end = Resolved.day(year, to.month, to.day);
    if (end != null && end.isBefore(begin)) {
      end = Resolved.day(year + 1, to.month, to.day);
    }
    return end == null ? Resolved.NOTHING : Resolved.checked(to, end, basis);
  }

  private static Resolved dayAfter(Point to, LocalDate begin, TimeBasis basis) {
    YearMonth month = YearMonth.from(begin);
    if (to.day < begin.getDayOfMonth()) {
      month = month.plusMonths(1);
    }
    return to.day > month.lengthOfMonth()
        ? Resolved.NOTHING
        : Resolved.checked(to, month.atDay(to.day), basis);
  }

  /** The days from the first end to the last. */
  static Days days(Candidate range, Resolved[] ends) {
    DatePoint from = ends[0].point();
    DatePoint to = ends[1].point();
    boolean winter =
        range.to().part == Grain.SEASON && to.first().getYear() == from.first().getYear() + 1;
    if (winter && range.from().part == null) {
      return Days.of(DatePoint.containing(Grain.SEASON, from.first().withMonth(12)));
    }
    if (from.grain() == Grain.DECADE && to.grain() == Grain.DECADE) {
      return Days.between(
          DatePoint.containing(Grain.YEAR, from.first()),
          DatePoint.containing(Grain.YEAR, to.last()));
    }
    return Days.between(from, to);
  }
}
