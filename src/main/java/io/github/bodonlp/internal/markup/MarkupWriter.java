package io.github.bodonlp.internal.markup;

import io.github.bodonlp.fact.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes the notation, so that {@link MarkupReader} gives back the same text and marks. */
public final class MarkupWriter {
  private final String text;
  private final StringBuilder out;
  private final Deque<Mark> open = new ArrayDeque<>();
  private int at;

  private MarkupWriter(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + text.length() / 4);
  }

  /** A whole file: header lines, {@code ---}, annotated text. */
  public static String file(AnnotatedText annotated) {
    StringBuilder file = new StringBuilder();
    annotated.header().forEach(line -> file.append(line).append('\n'));
    return file.append("---\n").append(text(annotated.text(), annotated.marks())).toString();
  }

  /**
   * The text with its marks.
   *
   * @throws IllegalArgumentException if marks cross or do not lie inside the text
   */
  public static String text(String text, Collection<Mark> marks) {
    return new MarkupWriter(text).write(marks.stream().sorted().toList());
  }

  private String write(List<Mark> marks) {
    for (Mark mark : marks) {
      closeUpTo(mark.span().begin());
      check(mark);
      copyTo(mark.span().begin());
      open(mark);
    }
    closeUpTo(text.length());
    copyTo(text.length());
    return out.toString();
  }

  private void check(Mark mark) {
    Span span = mark.span();
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "the mark %s %s ends beyond the text of length %d"
              .formatted(mark.kind(), span, text.length()));
    }
    if (!open.isEmpty() && open.peek().span().crosses(span)) {
      throw new IllegalArgumentException(
          "the marks %s %s and %s %s cross"
              .formatted(open.peek().kind(), open.peek().span(), mark.kind(), span));
    }
  }

  private void closeUpTo(int end) {
    while (!open.isEmpty() && open.peek().span().end() <= end) {
      Mark mark = open.pop();
      copyTo(mark.span().end());
      out.append("</").append(mark.kind()).append('>');
    }
  }

  private void open(Mark mark) {
    out.append('<').append(mark.kind());
    for (Map.Entry<String, String> attribute : mark.attributes().entrySet()) {
      String value = attribute.getValue();
      out.append(' ').append(attribute.getKey()).append("=\"");
      Escapes.escape(value, 0, value.length(), true, out);
      out.append('"');
    }
    out.append('>');
    open.push(mark);
  }

  private void copyTo(int end) {
    Escapes.escape(text, at, end, false, out);
    at = end;
  }
}
