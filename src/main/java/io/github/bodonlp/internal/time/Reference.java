package io.github.bodonlp.internal.time;

import java.time.LocalDate;

/**
 * The day that dates are counted from.
 *
 * @param day the day of publication or, if that is unknown, the latest it can be; null if unknown
 * @param bound whether it is only the latest possible
 */
record Reference(LocalDate day, boolean bound) {

  boolean isKnown() {
    return day != null;
  }
}
