package io.github.bodonlp.cli;

/** Exit statuses. */
final class Status {
  /** All done. */
  static final int DONE = 0;

  /** Some inputs failed, or the answer could not be written. */
  static final int SOME_FAILED = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  private Status() {}
}
