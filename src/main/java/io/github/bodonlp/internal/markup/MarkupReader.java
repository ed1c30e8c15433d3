package io.github.bodonlp.internal.markup;

import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads the notation. A {@code <} that cannot begin a tag, and a {@code &} that begins no escape,
 * stand for themselves; whatever looks like a tag must be one. One reader reads one text.
 */
public final class MarkupReader {
  private static final String END_OF_HEADER = "---";

  private final String name;
  private final String markup;
  private final int firstLine;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** A tag that waits for its end; {@code index} keeps its place among the marks. */
  private record Open(
      MarkKind kind, int begin, Map<String, String> attributes, int index, int at) {}

  private MarkupReader(String name, String markup, int firstLine) {
    this.name = name;
    this.markup = markup;
    this.firstLine = firstLine;
  }

  /**
   * Reads a whole file: header lines, {@code ---}, annotated text.
   *
   * @param name the file's name, for messages
   * @throws DataFileException if the header does not end or a tag is wrong
   */
  public static AnnotatedText file(String name, String content) {
    List<String> header = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      int end = content.indexOf('\n', at);
      if (end < 0) {
        break;
      }
      String line = content.substring(at, end);
      line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      at = end + 1;
      if (line.equals(END_OF_HEADER)) {
        return new MarkupReader(name, content.substring(at), header.size() + 2).read(header);
      }
      if (!line.startsWith("#")) {
        throw new DataFileException(
            name, header.size() + 1, "expected '#key value' or a line '---' before the text");
      }
      header.add(line);
    }
    throw new DataFileException(
        name, header.size() + 1, "the header has no end; put a line '---' before the text");
  }

  /**
   * Reads annotated text without a header.
   *
   * @param name where it is from, for messages
   * @throws DataFileException if a tag is wrong
   */
  public static AnnotatedText text(String name, String markup) {
    return new MarkupReader(name, markup, 1).read(List.of());
  }

  private AnnotatedText read(List<String> header) {
    int at = 0;
    while (at < markup.length()) {
      char c = markup.charAt(at);
      if (c == '<') {
        at = tagOrSign(at);
      } else if (c == '&') {
        at = Escapes.unescape(markup, at, text);
      } else {
        text.append(c);
        at++;
      }
    }
    if (!open.isEmpty()) {
      Open last = open.peek();
      throw fault(last.at, "<" + last.kind + "> is never closed; add </" + last.kind + ">");
    }
    return new AnnotatedText(header, text.toString(), marks);
  }

  private int tagOrSign(int at) {
    TagScanner scanner = new TagScanner(markup, at);
    if (!scanner.looksLikeTag()) {
      text.append('<');
      return at + 1;
    }
    String tag = scanner.name();
    MarkKind kind =
        MarkKind.named(tag)
            .orElseThrow(
                () ->
                    fault(
                        at,
                        "unknown tag <%s>; write &lt;%s&gt; if it is text, else one of %s"
                            .formatted(tag, tag, Arrays.toString(MarkKind.values()))));
    int end = scanner.scan();
    if (end < 0) {
      throw fault(
          at, "malformed tag <%s; write <%s name=\"value\"> or </%s>".formatted(tag, tag, tag));
    }
    if (scanner.closing()) {
      close(kind, at);
    } else {
      open.push(new Open(kind, text.length(), scanner.attributes(), marks.size(), at));
      marks.add(null);
    }
    return end;
  }

  private void close(MarkKind kind, int at) {
    if (open.isEmpty()) {
      throw fault(at, "</" + kind + "> closes nothing; remove it or open <" + kind + ">");
    }
    Open last = open.pop();
    if (last.kind != kind) {
      throw fault(
          at,
          "</%s> stands where </%s> is expected; tags nest and never cross"
              .formatted(kind, last.kind));
    }
    if (last.begin == text.length()) {
      throw fault(at, "<" + kind + "> marks nothing; put it around some words");
    }
    marks.set(last.index, new Mark(kind, new Span(last.begin, text.length()), last.attributes));
  }

  private DataFileException fault(int at, String message) {
    long lines = markup.substring(0, at).chars().filter(c -> c == '\n').count();
    return new DataFileException(name, firstLine + (int) lines, message);
  }
}
