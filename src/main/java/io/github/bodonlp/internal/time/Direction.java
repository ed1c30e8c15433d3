package io.github.bodonlp.internal.time;

/** Where a date lies from the reference, and how firmly the words say so. */
enum Direction {
  /** 지난: before the reference. */
  SAID_PAST,
  /** 오는: after it. */
  SAID_FUTURE,
  /** 이번: of this year or month. */
  SAID_NOW,
  /** The verb tells of what has been. */
  PAST,
  /** The verb tells of what is to come, or goes on. */
  FUTURE,
  UNKNOWN;

  boolean isPast() {
    return this == SAID_PAST || this == PAST;
  }

  boolean isFuture() {
    return this == SAID_FUTURE || this == FUTURE;
  }

  boolean isSaid() {
    return this == SAID_PAST || this == SAID_FUTURE || this == SAID_NOW;
  }
}
