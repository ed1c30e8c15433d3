package io.github.bodonlp.write;

import io.github.bodonlp.PressRelease;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes releases one after the other. Not safe for use by several threads. Closing ends the output
 * properly and closes what it is written to.
 */
public sealed interface ReleaseWriter extends Closeable
    permits JsonWriter, MarkupReleaseWriter, ShortWriter {

  /**
   * Writes one release.
   *
   * @throws IOException if the output does not take it
   */
  void write(Label label, PressRelease release) throws IOException;

  /**
   * Says that an input could not be read. Formats for people write nothing: the message belongs on
   * standard error.
   *
   * @param kind what went wrong, a word readers may compare: {@code NOT_TEXT}
   * @param message an English sentence
   * @throws IOException if the output does not take it
   */
  void failed(Label label, String kind, String message) throws IOException;

  /**
   * Hands on what is written so far.
   *
   * @throws IOException if the output does not take it
   */
  void flush() throws IOException;
}
