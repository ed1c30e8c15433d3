package io.github.bodonlp.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream into lines of bytes, so that a broken line does not spoil the next. */
final class LineSplitter {
  private final InputStream in;
  private final int longest;
  private final Line line = new Line();
  private boolean tooLong;
  private int number;

  /** Bytes of the current line without copying them. */
  private static final class Line extends ByteArrayOutputStream {
    byte[] bytes() {
      return buf;
    }

    /** Lets go of the memory an uncommonly long line took. */
    void clear() {
      if (buf.length > 1 << 20) {
        buf = new byte[1 << 13];
      }
      reset();
    }
  }

  /** Lines of {@code in}, of which no more than {@code longest} bytes are kept. */
  LineSplitter(InputStream in, int longest) {
    this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
    this.longest = longest;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line.clear();
    tooLong = false;
    int b = in.read();
    if (b < 0) {
      return false;
    }
    number++;
    while (b >= 0 && b != '\n') {
      if (line.size() < longest) {
        line.write(b);
      } else {
        tooLong = true;
      }
      b = in.read();
    }
    return true;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  /** Whether the line is longer than what is kept of it. */
  boolean tooLong() {
    return tooLong;
  }

  byte[] bytes() {
    return line.bytes();
  }

  int length() {
    return line.size();
  }
}
