package io.github.bodonlp.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Chooses among the days that a date without year or month can be: the latest that is past, the
 * earliest that is to come, or the nearest. What only a verb says of past and future holds for a
 * few days beyond the reference too, since releases are written before they are published.
 */
final class Nearness {
  private static final int GRACE_PAST = 3;
  private static final int GRACE_DAY = 7;
  private static final int GRACE_YEAR = 45;
  private static final int FAR_MONTHS = 8;

  private final LocalDate reference;

  Nearness(LocalDate reference) {
    this.reference = reference;
  }

  /** The day {@code day} of the fitting month; null if no near month has it. */
  LocalDate ofMonth(int day, Direction direction) {
    LocalDate best = null;
    for (int shift = -2; shift <= 2; shift++) {
      YearMonth month = YearMonth.from(reference).plusMonths(shift);
      if (day <= month.lengthOfMonth()) {
        best = better(best, month.atDay(day), direction, GRACE_DAY);
      }
    }
    return best;
  }

  /** The day {@code day} of {@code month} in the fitting year; null if no near year has it. */
  LocalDate ofYear(int month, int day, Direction direction) {
    LocalDate best = null;
    for (int shift = -1; shift <= 1; shift++) {
      LocalDate there = Resolved.day(reference.getYear() + shift, month, day);
      if (there != null) {
        best = better(best, there, direction, GRACE_YEAR);
      }
    }
    return best;
  }

  /** The year of the fitting {@code month}. */
  int yearOfMonth(int month, Direction direction) {
    int year = reference.getYear();
    int away = month - reference.getMonthValue();
    if (direction.isPast()) {
      return away > 0 ? year - 1 : year;
    }
    if (direction.isFuture()) {
      return away < (direction.isSaid() ? 0 : -2) ? year + 1 : year;
    }
    if (direction == Direction.SAID_NOW) {
      return year;
    }
    if (away > FAR_MONTHS) {
      return year - 1;
    }
    return away < -FAR_MONTHS ? year + 1 : year;
  }

  /** Of two days the one that fits better; the first may be null. */
  LocalDate better(LocalDate first, LocalDate second, Direction direction, int grace) {
    if (first == null) {
      return second;
    }
    return cost(second, direction, grace) < cost(first, direction, grace) ? second : first;
  }

  private long cost(LocalDate day, Direction direction, int grace) {
    long away = day.toEpochDay() - reference.toEpochDay();
    boolean against =
        switch (direction) {
          case SAID_PAST -> away > 0;
          case PAST -> away > GRACE_PAST;
          case SAID_FUTURE -> away < 0;
          case FUTURE -> away < -grace;
          case UNKNOWN, SAID_NOW -> false;
        };
    boolean otherYear = grace == GRACE_YEAR && day.getYear() != reference.getYear();
    int strange =
        direction == Direction.UNKNOWN ? 120 : direction == Direction.SAID_NOW ? 9_999 : 0;
    return Math.abs(away) + (against ? 10_000 : 0) + (otherYear ? strange : 0);
  }
}
