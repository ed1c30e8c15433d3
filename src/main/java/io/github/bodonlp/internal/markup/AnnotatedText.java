package io.github.bodonlp.internal.markup;

import java.util.List;
import java.util.Optional;

/**
 * A text with its marks and header lines.
 *
 * @param header the lines before {@code ---}, as written
 * @param text the plain text, without tags and escapes
 * @param marks what is marked, in the order the tags open
 */
public record AnnotatedText(List<String> header, String text, List<Mark> marks) {

  /** Copies the lists. */
  public AnnotatedText {
    header = List.copyOf(header);
    marks = List.copyOf(marks);
  }

  /** The value of the header line {@code #key value}; empty if there is none or it is {@code ?}. */
  public Optional<String> header(String key) {
    String start = "#" + key + " ";
    return header.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .filter(value -> !value.isEmpty() && !value.equals("?"))
        .findFirst();
  }
}
