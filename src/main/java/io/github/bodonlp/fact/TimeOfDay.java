package io.github.bodonlp.fact;

import java.util.Locale;

/**
 * A time on the clock; midnight at the end of a day is 24:00.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59, 0 if the hour is 24
 * @param second 0 to 59, 0 if the hour is 24
 */
public record TimeOfDay(int hour, int minute, int second) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if the clock has no such time
   */
  public TimeOfDay {
    boolean inDay = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    boolean endOfDay = hour == 24 && minute == 0 && second == 0;
    if (!endOfDay && !(inDay && second >= 0 && second < 60)) {
      throw new IllegalArgumentException(hour + ":" + minute + ":" + second + " is no time of day");
    }
  }

  /** A time without seconds. */
  public static TimeOfDay of(int hour, int minute) {
    return new TimeOfDay(hour, minute, 0);
  }

  /** Its writing: {@code 11:00}, {@code 19:56:30}. */
  @Override
  public String toString() {
    return second == 0
        ? String.format(Locale.ROOT, "%02d:%02d", hour, minute)
        : String.format(Locale.ROOT, "%02d:%02d:%02d", hour, minute, second);
  }
}
