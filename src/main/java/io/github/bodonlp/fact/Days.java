package io.github.bodonlp.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of the calendar: one piece of it ({@code 2025-12}), the days from one to another
 * ({@code 2025-12-01/2025-12-07}), or all since or until one ({@code 2008/}). Both ends are
 * included.
 */
public final class Days extends Fields implements TimeValue {
  private final DatePoint from;
  private final DatePoint to;

  private Days(DatePoint from, DatePoint to) {
    this.from = from;
    this.to = to;
  }

  /** One piece of the calendar. */
  public static Days of(DatePoint point) {
    Objects.requireNonNull(point, "point");
    return new Days(point, point);
  }

  /**
   * All from the beginning of one piece to the end of another.
   *
   * @throws IllegalArgumentException if it would end before it begins
   */
  public static Days between(DatePoint from, DatePoint to) {
    if (to.last().isBefore(from.first())) {
      throw new IllegalArgumentException(to + " ends before " + from + " begins");
    }
    return new Days(from, to);
  }

  /** All from the beginning of {@code point} on. */
  public static Days since(DatePoint point) {
    return new Days(Objects.requireNonNull(point, "point"), null);
  }

  /** All up to the end of {@code point}. */
  public static Days until(DatePoint point) {
    return new Days(null, Objects.requireNonNull(point, "point"));
  }

  /** What it begins with; empty if it has no beginning. */
  public Optional<DatePoint> from() {
    return Optional.ofNullable(from);
  }

  /** What it ends with, the same as {@link #from} for one piece; empty if it has no end. */
  public Optional<DatePoint> to() {
    return Optional.ofNullable(to);
  }

  /** The first day covered. */
  public Optional<LocalDate> firstDay() {
    return from().map(DatePoint::first);
  }

  /** The last day covered. */
  public Optional<LocalDate> lastDay() {
    return to().map(DatePoint::last);
  }

  @Override
  public String notation() {
    if (from != null && from.equals(to)) {
      return from.notation();
    }
    return (from == null ? "" : from.notation()) + "/" + (to == null ? "" : to.notation());
  }

  /** The notation. */
  @Override
  public String toString() {
    return notation();
  }

  @Override
  Object[] fields() {
    return new Object[] {from, to};
  }
}
