package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.number.Numeral;
import io.github.bodonlp.internal.number.Units;
import io.github.bodonlp.internal.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass over the characters for numbers that are money by themselves: with a currency behind or
 * a sign before them, ranges of such, and 억 without 원.
 */
final class AmountScanner {
  private final Document document;
  private final String text;
  private final Numeral numeral = new Numeral();
  private final Closing closing;
  private final Ranges ranges;
  private final BareAmounts bare;
  private final List<Reading> found = new ArrayList<>();

  private AmountScanner(Document document) {
    this.document = document;
    text = document.text();
    closing = new Closing(document);
    bare = new BareAmounts(document, closing);
    ranges = new Ranges(text, closing, bare);
  }

  /** The readings in order; they do not overlap. */
  static List<Reading> scan(Document document) {
    AmountScanner scanner = new AmountScanner(document);
    for (Section section : document.sections()) {
      if (section.kind() != SectionKind.CLUTTER) {
        scanner.scan(section.span().begin(), section.span().end());
      }
    }
    return scanner.found;
  }

  private void scan(int begin, int limit) {
    int at = begin;
    while (at < limit) {
      char c = text.charAt(at);
      if (Digits.isDigit(c)) {
        at = number(at, limit);
      } else if (c < 0x80) {
        at = signAt(at, limit, c);
      } else if (opensWords(c) && wordBegins(at)) {
        at = number(at, limit);
      } else {
        at = signAt(at, limit, c);
      }
    }
  }

  private int signAt(int at, int limit, char c) {
    if (!Currencies.table().startsSign(c)) {
      return at + 1;
    }
    Reading reading = closing.signed(numeral, at, limit);
    if (reading == null) {
      return at + 1;
    }
    Reading range = ranges.from(reading, numeral, limit);
    return add(range != null ? range : reading);
  }

  private int number(int at, int limit) {
    if (misgrouped(at) || !numeral.read(text, at, limit)) {
      return Math.max(at + 1, Digits.end(text, at, limit));
    }
    if (text.charAt(at) < '0' && !numeral.digits()) {
      return at + 1;
    }
    int longest = numeral.end();
    Reading reading = closing.closed(numeral, limit);
    if (reading != null && !numeral.digits() && !wordsAreMoney(reading)) {
      return reading.end;
    }
    if (reading == null) {
      numeral.read(text, at, limit);
    }
    Reading range = numeral.vague() ? null : ranges.from(reading, numeral, limit);
    if (range != null) {
      return add(range);
    }
    if (reading == null) {
      reading = bare.of(numeral, limit);
    }
    if (reading == null) {
      return numeral.digits() ? Math.max(at + 1, firstSpace(at, longest)) : at + 1;
    }
    return add(reading);
  }

  /** Whether the digits go on from others in a way that no number is written: 1,23 or 1.2.3. */
  private boolean misgrouped(int at) {
    return at >= 2
        && (text.charAt(at - 1) == ',' || text.charAt(at - 1) == '.')
        && Digits.isDigit(text.charAt(at - 2));
  }

  /** Where to go on when a numeral turned out to be none of ours. */
  private int firstSpace(int at, int end) {
    int space = Chars.find(text, ' ', at, end);
    return space > 0 ? space : end;
  }

  private int add(Reading reading) {
    found.add(reading);
    return reading.end;
  }

  private static boolean opensWords(char c) {
    return c == '수' || c == '몇' || Units.digit(c) > 0 || Units.exponent(c) > 0;
  }

  private boolean wordBegins(int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Chars.letter(before)
        || before == '약'
        || before == '총'
        || before == '금'
        || before == '각'
        || before == '당';
  }

  /**
   * Whether an amount in words is one: 이천만 원 is, 일원 and 사유로 are words, 천원 in brackets is the unit
   * of a table, and Mr 이억원 is a man.
   */
  private boolean wordsAreMoney(Reading reading) {
    char first = text.charAt(reading.begin);
    if (reading.unit >= 8 && Units.exponent(first) >= 8) {
      return false;
    }
    if (Units.exponent(first) == 0) {
      return first == '수'
          || first == '몇'
          || (hasUnit(reading) && !WordsAsNames.name(text, reading));
    }
    if (!reading.won()) {
      return true;
    }
    int before = reading.begin - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean header = before >= 0 && "(:/·,|[".indexOf(text.charAt(before)) >= 0;
    boolean counted = before >= 0 && Digits.isDigit(text.charAt(before));
    return !header && !counted && !bare.crowded(reading.end) && ends(reading.end);
  }

  /** Whether 천원 stands for itself: 천원을, 만원. but not 천원 버스 or 만원의 행복, which are names. */
  private boolean ends(int end) {
    if (end >= text.length()) {
      return true;
    }
    int next = Chars.skipBlanks(text, end, text.length());
    boolean letter = next < text.length() && Chars.letter(text.charAt(next));
    return !letter || (next == end && text.charAt(end) != '의');
  }

  private boolean hasUnit(Reading reading) {
    for (int i = reading.begin; i < reading.end; i++) {
      if (Units.exponent(text.charAt(i)) > 0) {
        return true;
      }
    }
    return !reading.won() && reading.end - reading.begin >= 4;
  }
}
