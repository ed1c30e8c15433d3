package io.github.bodonlp.fact;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;

/**
 * One piece of the calendar taken as a whole: a day, a month, a year and so on.
 *
 * @param grain its size
 * @param first its first day
 */
public record DatePoint(Grain grain, LocalDate first) {
  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  /**
   * Checks that the piece begins there.
   *
   * @throws IllegalArgumentException if no piece of that size begins on {@code first}
   */
  public DatePoint {
    Objects.requireNonNull(grain, "grain");
    Objects.requireNonNull(first, "first");
    if (!grain.firstOf(first).equals(first)) {
      throw new IllegalArgumentException("no " + grain + " begins on " + first);
    }
  }

  /** The piece of size {@code grain} that contains {@code day}. */
  public static DatePoint containing(Grain grain, LocalDate day) {
    return new DatePoint(grain, grain.firstOf(day));
  }

  /** Its last day. */
  public LocalDate last() {
    return grain.after(first).minusDays(1);
  }

  /** Its writing in the closed grammar: {@code 2025-12-03}, {@code 2025-H1}, {@code 202X}. */
  public String notation() {
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (grain) {
      case DAY -> first.toString();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
      case SEASON -> String.format(Locale.ROOT, "%04d-%s", year, SEASONS[month / 3 % 4]);
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, month < 7 ? 1 : 2);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03dX", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02dXX", year / 100);
    };
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The notation. */
  @Override
  public String toString() {
    return notation();
  }
}
