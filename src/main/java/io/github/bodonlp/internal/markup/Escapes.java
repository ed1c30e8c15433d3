package io.github.bodonlp.internal.markup;

/** The four escapes of the notation: {@code &lt; &gt; &quot; &amp;}. */
final class Escapes {
  private static final String[] ESCAPES = {"&lt;", "&gt;", "&quot;", "&amp;"};
  private static final char[] SIGNS = {'<', '>', '"', '&'};

  private Escapes() {}

  /** Appends what stands at the {@code &} at {@code at}; returns the index after it. */
  static int unescape(String markup, int at, StringBuilder out) {
    for (int i = 0; i < ESCAPES.length; i++) {
      if (markup.startsWith(ESCAPES[i], at)) {
        out.append(SIGNS[i]);
        return at + ESCAPES[i].length();
      }
    }
    out.append('&');
    return at + 1;
  }

  static String unescape(String value) {
    StringBuilder out = new StringBuilder(value.length());
    int at = 0;
    while (at < value.length()) {
      if (value.charAt(at) == '&') {
        at = unescape(value, at, out);
      } else {
        out.append(value.charAt(at++));
      }
    }
    return out.toString();
  }

  /** Appends {@code text[begin, end)}; quotation marks are escaped in attributes only. */
  static void escape(String text, int begin, int end, boolean attribute, StringBuilder out) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        default -> out.append(c);
      }
    }
  }
}
