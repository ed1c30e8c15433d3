package io.github.bodonlp.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the program through its entry point.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it said
 */
record Run(int status, String out, String err) {

  /** Runs with {@code input} at standard input and no terminal. */
  static Run of(String input, String... args) {
    return of(false, input, args);
  }

  /** Runs with a person at both ends. */
  static Run interactive(String... args) {
    return of(true, "", args);
  }

  private static Run of(boolean interactive, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            interactive);
    int status = Main.run(terminal, args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
