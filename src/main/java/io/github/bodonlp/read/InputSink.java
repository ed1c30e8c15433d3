package io.github.bodonlp.read;

import java.io.IOException;

/** Takes inputs one at a time; it is called on the reading thread, and reading waits for it. */
@FunctionalInterface
public interface InputSink {

  /**
   * Takes one input.
   *
   * @throws IOException if it cannot go on, which ends the reading
   */
  void accept(Input input) throws IOException;
}
