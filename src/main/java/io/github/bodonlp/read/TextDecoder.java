package io.github.bodonlp.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes as text: UTF-8, or UTF-16 behind a byte-order mark, which is no part of the text. */
final class TextDecoder {
  /** The longest text that is read, in UTF-16 units. */
  static final int LONGEST = 16_000_000;

  private static final int CHUNK = 1 << 14;

  private TextDecoder() {}

  /**
   * Reads all of a stream, but never more than {@link #LONGEST} units.
   *
   * @throws BadInputException if it is no text or too long
   */
  static String decode(InputStream in) throws IOException, BadInputException {
    PushbackInputStream bytes = new PushbackInputStream(in, 3);
    Charset charset = takeByteOrderMark(bytes);
    Reader reader =
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    StringBuilder text = new StringBuilder();
    char[] chunk = new char[CHUNK];
    try {
      for (int n = reader.read(chunk); n >= 0; n = reader.read(chunk)) {
        text.append(chunk, 0, n);
        if (text.length() > LONGEST) {
          throw new BadInputException(
              Input.Kind.TOO_LARGE,
              String.format(
                  Locale.ROOT,
                  "the text is longer than the %,d characters that are read",
                  LONGEST));
        }
      }
    } catch (CharacterCodingException e) {
      throw new BadInputException(
          Input.Kind.NOT_TEXT,
          String.format(
              Locale.ROOT,
              "the bytes are not %s text, from character %,d or soon after; convert it to UTF-8",
              charset,
              text.length() + 1));
    }
    return text.toString();
  }

  static String decode(byte[] bytes, int length) throws IOException, BadInputException {
    return decode(new ByteArrayInputStream(bytes, 0, length));
  }

  private static Charset takeByteOrderMark(PushbackInputStream bytes) throws IOException {
    byte[] head = new byte[3];
    int n = bytes.readNBytes(head, 0, 3);
    if (n == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (n >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (n >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    }
    bytes.unread(head, mark, n - mark);
    return charset;
  }
}
