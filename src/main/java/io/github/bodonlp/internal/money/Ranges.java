package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.Change;
import io.github.bodonlp.internal.number.Numeral;
import io.github.bodonlp.internal.text.Lexicon;
import java.math.BigDecimal;
import java.util.List;

/**
 * Two figures that are the ends of one range: 100~205만 원, 3천만원에서 5천만원. A change from one figure to
 * another (3억 원에서 5억 원으로) is no range.
 */
final class Ranges {
  private static final Lexicon MODIFIERS = Lexicon.of(List.of("최대", "최고", "많게는", "약"));
  private static final Lexicon LEAST = Lexicon.of(List.of("최저", "최소", "적게는"));
  private static final Lexicon LINKS = Lexicon.of(List.of("에서", "부터", "내지"));
  private static final WordTable<Change> CHANGES = WordTable.of("changes-after.tsv", Change.class);

  private static final Lexicon MOVES =
      Lexicon.of(List.of("올", "늘", "확대", "인상", "상향", "낮", "내려", "내리", "줄", "증액", "끌어"));

  private final String text;
  private final Closing closing;
  private final BareAmounts bare;
  private final Numeral second = new Numeral();

  Ranges(String text, Closing closing, BareAmounts bare) {
    this.text = text;
    this.closing = closing;
    this.bare = bare;
  }

  /**
   * The range that begins with a figure, or null.
   *
   * @param first the figure if it bears a currency, else null
   * @param numeral its number
   */
  Reading from(Reading first, Numeral numeral, int limit) {
    int end = first != null ? first.end : numeral.end();
    int at = linked(end, first == null && !numeral.words(), limit);
    if (at < 0 || at >= limit) {
      return null;
    }
    boolean worded = text.charAt(at - 1) != '~' && text.charAt(at - 1) != '-';
    int number = Chars.skipBlanks(text, at, limit);
    int modifier = MODIFIERS.matchEnd(text, number, limit);
    number = modifier < 0 ? number : Chars.skipBlanks(text, modifier, limit);
    Reading last = last(first, number, limit);
    if (last == null || (worded && (changes(last.end, limit) || leastBefore(numeral.begin())))) {
      return null;
    }
    BigDecimal from = first != null ? first.min : scaled(numeral, last);
    if (from == null || last.min == null || from.compareTo(last.min) > 0) {
      return null;
    }
    return joined(first, numeral, from, last);
  }

  private Reading joined(Reading first, Numeral numeral, BigDecimal from, Reading last) {
    if (first != null && !first.currency.equals(last.currency)) {
      return null;
    }
    int begin = first != null ? first.begin : numeral.begin();
    Reading range = new Reading(begin, last.end, from, Rules.RANGE);
    range.max = last.max;
    range.currency = last.currency;
    range.approximate = numeral.approximate() || last.approximate;
    range.unit = last.unit;
    range.tail = last.tail;
    range.likely = last.likely;
    return range;
  }

  /** Where the link behind the first figure ends, or -1. */
  private int linked(int end, boolean tight, int limit) {
    int at = Chars.skipBlanks(text, end, limit);
    if (at >= limit) {
      return -1;
    }
    char c = text.charAt(at);
    if (c == '~') {
      return at + 1;
    }
    if (c == '-') {
      boolean spaced = at > end && at + 1 < limit && text.charAt(at + 1) == ' ';
      boolean joined = at == end && at + 1 < limit && Chars.letter(text.charAt(at + 1));
      return spaced || (joined && (tight || Chars.hangul(text.charAt(end - 1)))) ? at + 1 : -1;
    }
    return at == end ? LINKS.matchEnd(text, at, limit) : -1;
  }

  private Reading last(Reading first, int number, int limit) {
    if (number >= limit) {
      return null;
    }
    if (Currencies.table().startsSign(text.charAt(number))) {
      Reading signed = closing.signed(second, number, limit);
      if (signed != null) {
        return signed;
      }
    }
    if (!second.read(text, number, limit) || second.vague()) {
      return null;
    }
    Reading reading = closing.closed(second, limit);
    if (reading != null) {
      return reading;
    }
    second.read(text, number, limit);
    if (first != null && first.rule == Rules.SIGN && second.digits()) {
      Reading plain = new Reading(number, second.end(), second.value(), Rules.SIGN);
      plain.currency = first.currency;
      return plain;
    }
    return bare.of(second, limit);
  }

  /** What the first number is worth if it shares the units of the last. */
  private BigDecimal scaled(Numeral numeral, Reading last) {
    if (last.min == null || !numeral.digits() && numeral.lastBig() == 0) {
      return numeral.value();
    }
    if (numeral.lastBig() > 0) {
      return numeral.value();
    }
    int exponent = numeral.tail() > 0 ? last.unit : last.tail;
    BigDecimal value = numeral.value().scaleByPowerOfTen(exponent);
    if (value.compareTo(last.min) > 0 && exponent > 4) {
      value = numeral.value().scaleByPowerOfTen(4);
    }
    return Closing.plain(value);
  }

  private boolean changes(int end, int limit) {
    int at = Chars.skipBlanks(text, end, limit);
    int bracket = Chars.bracketEnd(text, at, limit, 30);
    at = bracket > 0 ? Chars.skipBlanks(text, bracket, limit) : at;
    return Chars.starts(text, at, limit, "으로")
        || Chars.starts(text, at, limit, "로")
        || CHANGES.after(text, at, limit) != null
        || (Chars.starts(text, at, limit, "까지 ") && MOVES.match(text, at + 3, limit) >= 0);
  }

  private boolean leastBefore(int begin) {
    int end = begin;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return LEAST.matchBefore(text, end, Math.max(0, end - 4)) >= 0;
  }
}
