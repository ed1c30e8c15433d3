package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.number.Numeral;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;

/** The names and signs of currencies. Immutable. */
final class Currencies {
  private static final Currencies TABLE = new Currencies();

  /** When a word counts as a currency at all. */
  private enum How {
    PLAIN,
    UNIT,
    YEARLESS
  }

  private record Currency(String code, int exponent, How how) {}

  private final Lexicon after;
  private final List<Currency> currencies;
  private final Lexicon before;
  private final List<String> signs;
  private final boolean[] signStarts = new boolean[128];

  private Currencies() {
    DataFile words = DataFile.beside(Currencies.class, "currency.tsv");
    after = Lexicon.of(words.words());
    currencies =
        words.rows().stream()
            .map(r -> new Currency(r.cell(1), r.number(2), r.constant(3, How.class)))
            .toList();
    DataFile prefixes = DataFile.beside(Currencies.class, "currency-signs.tsv");
    before = Lexicon.of(prefixes.words());
    signs = prefixes.rows().stream().map(r -> r.cell(1)).toList();
    for (String sign : prefixes.words()) {
      if (sign.charAt(0) < signStarts.length) {
        signStarts[sign.charAt(0)] = true;
      }
    }
  }

  static Currencies table() {
    return TABLE;
  }

  /**
   * The currency that stands at {@code at} behind the numeral, or -1. A Korean name must end where
   * a word may end: 3원 and 3원을, not 3원칙.
   */
  int behind(Document document, Numeral numeral, int at, int limit) {
    String text = document.text();
    int word = after.match(text, at, limit);
    if (word < 0) {
      return -1;
    }
    int end = at + after.length(word);
    Currency currency = currencies.get(word);
    boolean fits =
        switch (currency.how) {
          case PLAIN -> true;
          case UNIT -> numeral.lastBig() > 0 && numeral.lastBig() < 16;
          case YEARLESS -> numeral.lastBig() > 0 || !yearLike(numeral);
        };
    return fits && wordEnds(document, end, limit) ? word : -1;
  }

  private static boolean yearLike(Numeral numeral) {
    return numeral.end() - numeral.begin() == 4
        && numeral.unscaled() >= 1900
        && numeral.unscaled() < 2100;
  }

  private static boolean wordEnds(Document document, int end, int limit) {
    String text = document.text();
    if (end >= limit) {
      return true;
    }
    char last = text.charAt(end - 1);
    char next = text.charAt(end);
    if (Chars.hangul(last)) {
      return !Chars.hangul(next) || document.tokens().endingAt(end) >= 0;
    }
    boolean latin = last < 128 && Character.isLetter(last);
    return !latin || next >= 128 || !Character.isLetterOrDigit(next);
  }

  int length(int word) {
    return after.length(word);
  }

  String code(int word) {
    return currencies.get(word).code;
  }

  /** The power of ten of the main unit: -2 for cents. */
  int exponent(int word) {
    return currencies.get(word).exponent;
  }

  /** Whether a sign or code that stands before a number may begin with {@code c}. */
  boolean startsSign(char c) {
    return c < 128 ? signStarts[c] : c == '₩' || c == '€' || c == '£' || c == '¥' || c == '미';
  }

  /** The sign that begins at {@code at}, or -1. */
  int sign(String text, int at, int limit) {
    return before.match(text, at, limit);
  }

  int signLength(int sign) {
    return before.length(sign);
  }

  String signCode(int sign) {
    return signs.get(sign);
  }
}
