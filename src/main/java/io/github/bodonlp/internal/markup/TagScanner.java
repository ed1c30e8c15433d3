package io.github.bodonlp.internal.markup;

import java.util.LinkedHashMap;
import java.util.Map;

/** Scans one tag, opening or closing, from its {@code <}. */
final class TagScanner {
  private final String markup;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final boolean closing;
  private final int nameAt;
  private int at;

  TagScanner(String markup, int at) {
    this.markup = markup;
    closing = charAt(at + 1) == '/';
    nameAt = at + (closing ? 2 : 1);
    this.at = nameAt + 2;
  }

  /** Two capital letters followed by a space or the end of the tag. */
  boolean looksLikeTag() {
    return isCapital(charAt(nameAt))
        && isCapital(charAt(nameAt + 1))
        && (charAt(at) == '>' || charAt(at) == ' ');
  }

  boolean closing() {
    return closing;
  }

  String name() {
    return markup.substring(nameAt, nameAt + 2);
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** Reads the attributes; returns the index after {@code >}, or -1 if the tag is malformed. */
  int scan() {
    while (charAt(at) == ' ') {
      if (closing || !attribute()) {
        return -1;
      }
    }
    return charAt(at) == '>' ? at + 1 : -1;
  }

  private boolean attribute() {
    int begin = at + 1;
    int equals = begin;
    while (isSmall(charAt(equals))) {
      equals++;
    }
    if (equals == begin || charAt(equals) != '=' || charAt(equals + 1) != '"') {
      return false;
    }
    int end = markup.indexOf('"', equals + 2);
    if (end < 0) {
      return false;
    }
    String name = markup.substring(begin, equals);
    attributes.put(name, Escapes.unescape(markup.substring(equals + 2, end)));
    at = end + 1;
    return true;
  }

  private char charAt(int index) {
    return index < markup.length() ? markup.charAt(index) : 0;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
