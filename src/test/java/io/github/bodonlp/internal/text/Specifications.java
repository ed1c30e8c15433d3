package io.github.bodonlp.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the specifications of this room, {@code src/test/resources/text/NAME.txt}. */
final class Specifications {
  private Specifications() {}

  /** The lines of a file, without those that begin with {@code #} and a space. */
  static List<String> lines(String file) {
    String resource = "/text/" + file;
    try (InputStream in = Specifications.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of a file as text: {@code \n}, {@code \t} and the no-break space are written out. */
  static String unescape(String line) {
    return line.replace("\\n", "\n").replace("\\t", "\t").replace("\\_", "\u00A0");
  }
}
