package io.github.bodonlp.fact;

import java.util.Objects;

/**
 * A time on the clock, or from one to another: {@code T11:00}, {@code T14:00/T16:00}. A stretch
 * over midnight ends before it begins: {@code T22:00/T06:00}.
 *
 * @param from the time, or when the stretch begins
 * @param to the same time, or when the stretch ends
 */
public record Clock(TimeOfDay from, TimeOfDay to) implements TimeValue {

  /** Refuses nulls. */
  public Clock {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** One time. */
  public static Clock of(TimeOfDay time) {
    return new Clock(time, time);
  }

  @Override
  public String notation() {
    return from.equals(to) ? "T" + from : "T" + from + "/T" + to;
  }

  /** The notation. */
  @Override
  public String toString() {
    return notation();
  }
}
