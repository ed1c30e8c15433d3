package io.github.bodonlp.fact;

import java.util.Objects;

/**
 * A length of time, or one between two bounds: {@code P3Y}, {@code PT2H}, {@code P3M/P4M}.
 *
 * @param least the length, or the lower bound
 * @param most the same length, or the upper bound
 */
public record Length(Measure least, Measure most) implements TimeValue {

  /** Refuses nulls. */
  public Length {
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(most, "most");
  }

  /** One length. */
  public static Length of(Measure measure) {
    return new Length(measure, measure);
  }

  @Override
  public String notation() {
    return least.equals(most) ? least.toString() : least + "/" + most;
  }

  /** The notation. */
  @Override
  public String toString() {
    return notation();
  }
}
