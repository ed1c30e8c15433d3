package io.github.bodonlp.fact;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How long something takes, in the units of the words: two weeks are not turned into fourteen days.
 *
 * @param years at least 0, as all that follow
 * @param months not turned into years
 * @param weeks not turned into days
 * @param days not turned into weeks
 * @param hours not turned into days
 * @param minutes not turned into hours
 * @param seconds with decimals, as written
 */
public record Measure(
    int years, int months, int weeks, int days, int hours, int minutes, BigDecimal seconds) {

  /**
   * Checks the signs.
   *
   * @throws IllegalArgumentException if a part is negative or all are 0
   */
  public Measure {
    Objects.requireNonNull(seconds, "seconds");
    if ((years | months | weeks | days | hours | minutes | seconds.signum()) < 0) {
      throw new IllegalArgumentException("a length of time has no negative parts");
    }
    if ((years | months | weeks | days | hours | minutes | seconds.signum()) == 0) {
      throw new IllegalArgumentException("a length of time has at least one part");
    }
  }

  /** Years, months, weeks and days. */
  public static Measure ofDays(int years, int months, int weeks, int days) {
    return new Measure(years, months, weeks, days, 0, 0, BigDecimal.ZERO);
  }

  /** Hours and minutes. */
  public static Measure ofTime(int hours, int minutes) {
    return new Measure(0, 0, 0, 0, hours, minutes, BigDecimal.ZERO);
  }

  /** Its writing: {@code P1Y6M}, {@code P3DT2H}, {@code PT30M}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("P");
    part(text, years, 'Y');
    part(text, months, 'M');
    part(text, weeks, 'W');
    part(text, days, 'D');
    if ((hours | minutes | seconds.signum()) != 0) {
      text.append('T');
      part(text, hours, 'H');
      part(text, minutes, 'M');
      if (seconds.signum() != 0) {
        text.append(seconds.toPlainString()).append('S');
      }
    }
    return text.toString();
  }

  private static void part(StringBuilder text, int number, char unit) {
    if (number != 0) {
      text.append(number).append(unit);
    }
  }
}
