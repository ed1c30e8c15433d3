package io.github.bodonlp.fact;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A recurrence: {@code XXXX-05} every May, {@code XXXX-WXX-6} every Saturday, {@code P2W} every
 * other week. {@code X} stands for what changes from time to time.
 */
public final class Recurrence extends Fields implements TimeValue {
  private final Pattern pattern;
  private final int month;
  private final int day;
  private final int week;
  private final Measure every;

  private Recurrence(Pattern pattern, int month, int day, int week, Measure every) {
    this.pattern = pattern;
    this.month = month;
    this.day = day;
    this.week = week;
    this.every = every;
  }

  /** What repeats how. New patterns may come in minor versions. */
  public enum Pattern {
    /** Every year. */
    YEAR,
    /** One month of every year. */
    MONTH_OF_YEAR,
    /** One day of one month of every year. */
    DAY_OF_YEAR,
    /** Every month. */
    MONTH,
    /** One day of every month. */
    DAY_OF_MONTH,
    /** One weekday, the first, second … of its kind, of every month. */
    WEEKDAY_OF_MONTH,
    /** Every week. */
    WEEK,
    /** One weekday of every week. */
    DAY_OF_WEEK,
    /** Monday to Friday. */
    WORKDAYS,
    /** Saturday and Sunday. */
    WEEKENDS,
    /** Once in a given length of time. */
    EVERY
  }

  /** A pattern that needs no number: every year, every month, every week, weekdays, weekends. */
  public static Recurrence of(Pattern pattern) {
    return switch (pattern) {
      case YEAR, MONTH, WEEK, WORKDAYS, WEEKENDS -> new Recurrence(pattern, 0, 0, 0, null);
      default -> throw new IllegalArgumentException(pattern + " needs more than its name");
    };
  }

  /** One month of every year. */
  public static Recurrence everyMonth(int month) {
    return new Recurrence(Pattern.MONTH_OF_YEAR, within("month", month, 12), 0, 0, null);
  }

  /** One day of one month of every year. */
  public static Recurrence everyDay(int month, int day) {
    int checked = within("month", month, 12);
    return new Recurrence(Pattern.DAY_OF_YEAR, checked, within("day", day, 31), 0, null);
  }

  /** One day of every month. */
  public static Recurrence everyDay(int day) {
    return new Recurrence(Pattern.DAY_OF_MONTH, 0, within("day", day, 31), 0, null);
  }

  /** One weekday of every week. */
  public static Recurrence every(DayOfWeek day) {
    return new Recurrence(Pattern.DAY_OF_WEEK, 0, day.getValue(), 0, null);
  }

  /** The {@code week}-th of a weekday in every month. */
  public static Recurrence every(int week, DayOfWeek day) {
    int checked = within("week", week, 5);
    return new Recurrence(Pattern.WEEKDAY_OF_MONTH, 0, day.getValue(), checked, null);
  }

  /** Once in {@code measure}. */
  public static Recurrence every(Measure measure) {
    return new Recurrence(Pattern.EVERY, 0, 0, 0, Objects.requireNonNull(measure, "measure"));
  }

  private static int within(String what, int number, int most) {
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(what + " must be 1 to " + most + ", not " + number);
    }
    return number;
  }

  /** What repeats how. */
  public Pattern pattern() {
    return pattern;
  }

  /** The month, if one of the year repeats. */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** The day of the month, if one repeats. */
  public OptionalInt day() {
    return day == 0 || weekly() ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** The weekday, if one repeats. */
  public Optional<DayOfWeek> weekday() {
    return weekly() ? Optional.of(DayOfWeek.of(day)) : Optional.empty();
  }

  /** Which of its kind in the month the weekday is, if that is said. */
  public OptionalInt week() {
    return week == 0 ? OptionalInt.empty() : OptionalInt.of(week);
  }

  /** The length of time in which it happens once, if the recurrence is of that kind. */
  public Optional<Measure> every() {
    return Optional.ofNullable(every);
  }

  private boolean weekly() {
    return pattern == Pattern.DAY_OF_WEEK || pattern == Pattern.WEEKDAY_OF_MONTH;
  }

  @Override
  public String notation() {
    return switch (pattern) {
      case YEAR -> "XXXX";
      case MONTH_OF_YEAR -> String.format(Locale.ROOT, "XXXX-%02d", month);
      case DAY_OF_YEAR -> String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
      case MONTH -> "XXXX-XX";
      case DAY_OF_MONTH -> String.format(Locale.ROOT, "XXXX-XX-%02d", day);
      case WEEKDAY_OF_MONTH -> "XXXX-XX-W" + week + "-" + day;
      case WEEK -> "XXXX-WXX";
      case DAY_OF_WEEK -> "XXXX-WXX-" + day;
      case WORKDAYS -> "XXXX-WXX-WD";
      case WEEKENDS -> "XXXX-WXX-WE";
      case EVERY -> every.toString();
    };
  }

  /** The notation. */
  @Override
  public String toString() {
    return notation();
  }

  @Override
  Object[] fields() {
    return new Object[] {pattern, month, day, week, every};
  }
}
