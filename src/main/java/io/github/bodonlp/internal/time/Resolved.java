package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.DatePoint;
import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.TimeBasis;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A point after resolution.
 *
 * @param point the piece of the calendar; null if nothing settles it
 * @param basis what settled it
 * @param conflict whether the weekday beside it contradicts it
 * @param likely whether more than one reading was possible
 */
record Resolved(DatePoint point, TimeBasis basis, boolean conflict, boolean likely) {
  static final Resolved NOTHING = new Resolved(null, TimeBasis.UNRESOLVED, false, false);

  static Resolved of(Grain grain, LocalDate day, TimeBasis basis) {
    return day == null
        ? NOTHING
        : new Resolved(DatePoint.containing(grain, day), basis, false, false);
  }

  /** A day, with whether the weekday beside it in {@code p} agrees. */
  static Resolved checked(Point p, LocalDate day, TimeBasis basis) {
    boolean conflict = p.weekday != Point.NONE && !WeekdayWindow.fits(day, p.weekday);
    return new Resolved(new DatePoint(Grain.DAY, day), basis, conflict, false);
  }

  /** A day of a month, if the calendar has it. */
  static LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  boolean isKnown() {
    return point != null;
  }

  boolean isDay() {
    return point != null && point.grain() == Grain.DAY;
  }

  Resolved likelyIf(boolean likely) {
    return likely && point != null ? new Resolved(point, basis, conflict, true) : this;
  }
}
