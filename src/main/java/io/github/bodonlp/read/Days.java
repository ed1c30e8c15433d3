package io.github.bodonlp.read;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as records write them: ISO 8601, with or without a time of day after them. */
final class Days {
  private static final int LENGTH = "2025-12-31".length();

  private Days() {}

  /**
   * The day {@code value} names.
   *
   * @param where the field, for the message
   * @param kind what kind of failure it is if it names none
   */
  static LocalDate parse(String where, String value, Input.Kind kind) throws BadInputException {
    String day = value.strip();
    if (day.length() > LENGTH && (day.charAt(LENGTH) == 'T' || day.charAt(LENGTH) == ' ')) {
      day = day.substring(0, LENGTH);
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new BadInputException(
          kind, where + " must be a day like 2025-12-31, found '" + value + "'");
    }
  }
}
