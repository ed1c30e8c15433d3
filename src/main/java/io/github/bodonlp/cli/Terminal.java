package io.github.bodonlp.cli;

import io.github.bodonlp.read.Input;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output, for the answer alone
 * @param err standard error, for messages
 * @param interactive whether a person sits at both ends
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean interactive) {

  /** A sentence for the person who called. */
  void say(String message) {
    err.println("bodo: " + oneLine(message));
  }

  /** Names the input that failed, and why. */
  void say(Input.Failure failure) {
    String line = failure.line().isPresent() ? ":" + failure.line().getAsInt() : "";
    say(failure.file() + line + ": " + failure.message());
  }

  /** One line, without control characters, which on a terminal would do more than be read. */
  static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\s]+", " ");
  }
}
