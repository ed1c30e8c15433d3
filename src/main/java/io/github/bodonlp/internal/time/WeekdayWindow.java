package io.github.bodonlp.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a weekday in brackets says of the year or month. A weekday comes back to its date after 5, 6
 * or 11 years, so the window is five years wide at most: back to four years before the reference
 * for what is reported, one ahead for what is announced. More than one fit is none.
 */
final class WeekdayWindow {
  private static final int YEARS_BACK = 4;

  private final Reference reference;

  WeekdayWindow(Reference reference) {
    this.reference = reference;
  }

  static boolean fits(LocalDate day, int weekday) {
    return day.getDayOfWeek().getValue() == weekday;
  }

  /** The year in which {@code month} {@code day} is {@code weekday}; null if none or several. */
  LocalDate year(int month, int day, int weekday, Direction direction) {
    int now = reference.day().getYear();
    LocalDate found = null;
    int last = direction.isPast() || reference.bound() ? now : now + 1;
    int first = direction == Direction.SAID_FUTURE ? now : last - YEARS_BACK;
    for (int year = last; year >= first; year--) {
      LocalDate there = Resolved.day(year, month, day);
      if (there != null && fits(there, weekday)) {
        if (reference.bound() && found == null && isBefore(there)) {
          return there;
        }
        if (found != null) {
          return null;
        }
        found = there;
      }
    }
    return found;
  }

  private boolean isBefore(LocalDate day) {
    return !day.isAfter(reference.day());
  }

  /** The month near the reference in which {@code day} is {@code weekday}; null if none. */
  LocalDate month(int day, int weekday, Direction direction) {
    Nearness near = new Nearness(reference.day());
    LocalDate found = null;
    for (int shift = -3; shift <= 3; shift++) {
      YearMonth month = YearMonth.from(reference.day()).plusMonths(shift);
      if (day <= month.lengthOfMonth() && fits(month.atDay(day), weekday)) {
        found = near.better(found, month.atDay(day), direction, 7);
      }
    }
    return found;
  }
}
