package io.github.bodonlp.fact;

/**
 * What a time expression means, in the closed grammar of Bodo's annotation guide.
 *
 * <p>New kinds may come in minor versions: a {@code switch} over values should keep a {@code
 * default}.
 */
public sealed interface TimeValue permits Days, Clock, Length, Recurrence {

  /** The value in writing: {@code 2020-07-28}, {@code T11:00}, {@code P3Y}, {@code XXXX-05}. */
  String notation();

  /**
   * Reads a value back. {@code P2W} is read as a length of time, since a recurrence of that length
   * is written the same way.
   *
   * @throws NullPointerException if {@code notation} is null
   * @throws IllegalArgumentException if it is not in the grammar
   */
  static TimeValue parse(String notation) {
    return TimeNotation.parse(notation);
  }
}
