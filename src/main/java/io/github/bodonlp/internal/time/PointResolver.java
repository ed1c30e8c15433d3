package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.TimeBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Finds the piece of the calendar that a point names, given the reference and what stands before.
 */
final class PointResolver {
  private static final int NEIGHBOUR = 10;

  private final Reference reference;
  private final Memory memory;
  private final WeekdayWindow window;
  private final Nearness near;
  private final Years years;
  private final WeekResolver weeks;
  private final HolidayResolver holidays;
  private final PartResolver parts;

  PointResolver(Reference reference, Memory memory) {
    this.reference = reference;
    this.memory = memory;
    window = new WeekdayWindow(reference);
    near = new Nearness(reference.day());
    years = new Years(reference, memory);
    weeks = new WeekResolver(reference, years);
    holidays = new HolidayResolver(reference, memory, years);
    parts = new PartResolver(reference, memory, years);
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
      return weeks.week(p);
    }
    if (p.weekday != Point.NONE
        && p.day == Point.NONE
        && p.ordinal == Point.NONE
        && p.holiday == Point.NONE) {
      return weeks.weekday(p, direction);
    }
    if (p.holiday != Point.NONE) {
      return holidays.resolve(p, direction);
    }
    if (p.ordinal != Point.NONE) {
      return weeks.ordinal(p, direction);
    }
    if (p.part != null) {
      return parts.resolve(p, direction);
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
    return Resolved.checked(p, base.plusDays(p.dayShift), basis);
  }

  private Resolved year(Point p) {
    int year = years.of(p);
    return year == Point.NONE
        ? Resolved.NOTHING
        : Resolved.of(Grain.YEAR, LocalDate.of(year, 1, 1), Years.basis(p));
  }

  private Resolved monthDay(Point p, Direction direction) {
    if (p.hasYear()) {
      int year = years.of(p);
      return year == Point.NONE ? Resolved.NOTHING : inYear(p, year, Years.basis(p));
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
    return day == null ? Resolved.NOTHING : Resolved.checked(p, day, basis);
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
    return Resolved.checked(p, month.atDay(p.day), TimeBasis.PUBLISHED);
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
        ? Resolved.checked(p, day, TimeBasis.PUBLISHED)
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
      return Resolved.checked(p, beside, TimeBasis.CONTEXT);
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
          ? Resolved.checked(p, day, TimeBasis.PUBLISHED)
          : Resolved.of(Grain.DAY, fit, TimeBasis.WEEKDAY);
    }
    TimeBasis basis = p.weekday == Point.NONE ? TimeBasis.PUBLISHED : TimeBasis.WEEKDAY;
    return Resolved.of(Grain.DAY, day, basis).likelyIf(reference.bound());
  }
}
