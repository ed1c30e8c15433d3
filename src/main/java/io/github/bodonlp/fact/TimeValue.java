package io.github.bodonlp.fact;

/**
 * What a time expression means, in the closed grammar of Bodo's annotation guide.
 *
 * <p>New kinds may come in minor versions: a {@code switch} over values should keep a {@code
 * default}.
 */
public sealed interface TimeValue
    permits TimeValue.Days, TimeValue.Clock, TimeValue.Length, TimeValue.Recurrence {

  /** The value in writing: {@code 2020-07-28}, {@code T11:00}, {@code P3Y}, {@code XXXX-05}. */
  String notation();

  /**
   * A calendar day or period.
   *
   * @param notation {@code 2020-07-28}, {@code 2025-H1}, {@code 2025-12-01/2025-12-07}
   */
  record Days(String notation) implements TimeValue {}

  /**
   * A clock time or a stretch between two.
   *
   * @param notation {@code T11:00}, {@code T14:00/T16:00}
   */
  record Clock(String notation) implements TimeValue {}

  /**
   * A length of time.
   *
   * @param notation {@code P3Y}, {@code PT2H}
   */
  record Length(String notation) implements TimeValue {}

  /**
   * A recurrence.
   *
   * @param notation {@code XXXX-WXX-6} for every Saturday
   */
  record Recurrence(String notation) implements TimeValue {}
}
