package io.github.bodonlp.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells formats apart by how they begin; only where that says nothing, by the file's suffix. */
final class FormatSniffer {
  /** How many bytes are looked at. */
  static final int HEAD = 4096;

  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private FormatSniffer() {}

  static InputFormat sniff(byte[] head, String fileName) {
    if (startsWith(head, PDF)) {
      return InputFormat.PDF;
    }
    if (startsWith(head, ZIP)) {
      return InputFormat.HWPX;
    }
    if (startsWith(head, OLE)) {
      return InputFormat.HWP;
    }
    int skip = startsWith(head, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    String text = new String(head, skip, head.length - skip, StandardCharsets.UTF_8).stripLeading();
    String lower = text.substring(0, Math.min(text.length(), 64)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return InputFormat.HTML;
    }
    if (isJsonObject(text)) {
      return InputFormat.JSONL;
    }
    if (isAnnotated(text)) {
      return InputFormat.ANN;
    }
    return InputFormat.ofSuffix(fileName).orElse(InputFormat.TEXT);
  }

  private static boolean startsWith(byte[] head, byte[] sign) {
    if (head.length < sign.length) {
      return false;
    }
    for (int i = 0; i < sign.length; i++) {
      if (head[i] != sign[i]) {
        return false;
      }
    }
    return true;
  }

  /** A brace and a quoted name with a colon: no sentence begins so. */
  private static boolean isJsonObject(String text) {
    int at = skipSpace(text, 1);
    if (!text.startsWith("{") || at >= text.length() || text.charAt(at) != '"') {
      return false;
    }
    int end = text.indexOf('"', at + 1);
    int colon = end < 0 ? text.length() : skipSpace(text, end + 1);
    return colon < text.length() && text.charAt(colon) == ':';
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Lines {@code #key value} and then {@code ---}. */
  private static boolean isAnnotated(String text) {
    if (!text.startsWith("#")) {
      return false;
    }
    for (String line : text.lines().toList()) {
      if (line.equals("---")) {
        return true;
      }
      if (!line.startsWith("#")) {
        return false;
      }
    }
    return false;
  }
}
