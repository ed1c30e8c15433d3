package io.github.bodonlp.cli;

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
    err.println("bodo: " + message.replaceAll("\\p{Cntrl}", "�"));
  }
}
