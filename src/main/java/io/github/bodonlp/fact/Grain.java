package io.github.bodonlp.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How large a piece of the calendar is; new grains may come in minor versions. */
public enum Grain {
  /** One day. */
  DAY,
  /** Saturday and Sunday of one week. */
  WEEKEND,
  /** A week of ISO 8601, from Monday. */
  WEEK,
  /** A month. */
  MONTH,
  /** A quarter of a year. */
  QUARTER,
  /** A season: spring begins in March, winter in December of the year that names it. */
  SEASON,
  /** The half of a year. */
  HALF,
  /** A calendar, fiscal or school year. */
  YEAR,
  /** Ten years from one that ends in 0. */
  DECADE,
  /** A hundred years from one that ends in 00. */
  CENTURY;

  /** The first day of the piece of this size that contains {@code day}. */
  LocalDate firstOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEKEND -> day.with(DayOfWeek.SATURDAY);
      case WEEK -> day.with(DayOfWeek.MONDAY);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
    };
  }

  /** The day after the piece of this size that begins on {@code first}. */
  LocalDate after(LocalDate first) {
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEKEND -> first.plusDays(2);
      case WEEK -> first.plusDays(7);
      case MONTH -> first.plusMonths(1);
      case QUARTER, SEASON -> first.plusMonths(3);
      case HALF -> first.plusMonths(6);
      case YEAR -> first.plusYears(1);
      case DECADE -> first.plusYears(10);
      case CENTURY -> first.plusYears(100);
    };
  }
}
