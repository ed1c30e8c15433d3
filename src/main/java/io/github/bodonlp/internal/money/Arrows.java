package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.number.Numeral;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;

/** Figures behind an arrow that leave out what the first one bears: 1,122원/L → (3.13.) 1,342. */
final class Arrows {
  private static final Lexicon ARROWS =
      Lexicon.of(List.of("→", "⇒", "➔", "➜", "⟶", "->", "=>", "⇨"));

  private final String text;
  private final Numeral numeral = new Numeral();

  Arrows(String text) {
    this.text = text;
  }

  /** Adds the figures that follow {@code first} up to {@code limit}. */
  void after(Reading first, int limit, List<Reading> to) {
    if (first.vague() || first.range()) {
      return;
    }
    int at = first.end;
    while (true) {
      int number = number(at, limit);
      if (number < 0) {
        return;
      }
      at = numeral.end();
      if (numeral.tail() > 0 || !plainEnd(at, limit)) {
        return;
      }
      int exponent =
          numeral.value().scaleByPowerOfTen(first.tail).compareTo(first.min) < 0 && first.unit == 0
              ? 0
              : first.tail;
      Reading reading =
          new Reading(
              number, at, Closing.plain(numeral.value().scaleByPowerOfTen(exponent)), Rules.ARROW);
      reading.currency = first.currency;
      reading.unit = first.unit;
      reading.tail = first.tail;
      to.add(reading);
    }
  }

  /** Where the number behind the next arrow begins, and reads it; or -1. */
  private int number(int from, int limit) {
    int at = Chars.skipBlanks(text, from, limit);
    if (at < limit && text.charAt(at) == '/') {
      at++;
      while (at < limit && Character.isLetter(text.charAt(at))) {
        at++;
      }
      at = Chars.skipBlanks(text, at, limit);
    }
    int behind = ARROWS.matchEnd(text, at, limit);
    if (behind < 0) {
      return -1;
    }
    at = Chars.skipBlanks(text, behind, limit);
    int bracket = Chars.bracketEnd(text, at, limit, 20);
    at = bracket > 0 ? Chars.skipBlanks(text, bracket, limit) : at;
    boolean figure = at < limit && Digits.isDigit(text.charAt(at)) && numeral.read(text, at, limit);
    if (!figure) {
      return -1;
    }
    while (Chars.find(text, ' ', at, numeral.end()) >= 0 && numeral.retreat()) {
      continue;
    }
    return at;
  }

  private boolean plainEnd(int at, int limit) {
    if (at >= limit) {
      return true;
    }
    char c = text.charAt(at);
    int next = Chars.skipBlanks(text, at, limit);
    boolean arrow = next < limit && ARROWS.match(text, next, limit) >= 0;
    boolean word =
        next < limit && next > at && Chars.hangul(text.charAt(next)) && text.charAt(next) == '원';
    return arrow || (!word && (c == ' ' || c == ')' || c == ',' || c == '\n'));
  }
}
