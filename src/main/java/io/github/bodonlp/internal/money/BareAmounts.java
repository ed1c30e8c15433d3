package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.number.Numeral;
import io.github.bodonlp.internal.number.Units;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Rule;
import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers without a currency that are money all the same: 억 and 조 where nothing is counted, 만
 * beside a word about money.
 */
final class BareAmounts {
  private static final Lexicon COUNTERS = WordTable.words("counters.tsv");
  private static final Lexicon NOUNS = WordTable.words("money-nouns.tsv");
  private static final Lexicon GIFTS = WordTable.words("gift-words.tsv");
  private static final Lexicon CROWDS = Lexicon.of(List.of("버스", "관중", "사례", "열차", "행렬", "좌석"));
  private static final Lexicon PEOPLE = WordTable.words("counted-nouns.tsv");

  private final Document document;
  private final String text;
  private final Closing closing;
  private final Numeral next = new Numeral();

  BareAmounts(Document document, Closing closing) {
    this.document = document;
    text = document.text();
    this.closing = closing;
  }

  /** The amount that the numeral is, or null. */
  Reading of(Numeral numeral, int limit) {
    boolean read = numeral.digits() || numeral.vague();
    if (numeral.lastBig() < 4 || numeral.lastBig() == 16 || !read) {
      return null;
    }
    while (!fits(numeral, limit)) {
      if (numeral.lastBig() < 8 || !endsInPlainDigits(numeral) || !numeral.retreat()) {
        return null;
      }
    }
    boolean great = numeral.lastBig() >= 8 || beyondMan(numeral);
    if (great && !(numeral.lastBig() == 12 && !beyondJo(numeral))) {
      return reading(numeral, Rules.EOK);
    }
    if (beside(numeral, limit)) {
      return reading(numeral, numeral.lastBig() == 12 ? Rules.EOK : Rules.NOUN);
    }
    return pairs(numeral, limit) ? reading(numeral, Rules.PAIR) : null;
  }

  /** Whether the word that a full house is written with follows: 만원 버스. */
  boolean crowded(int end) {
    int at = Chars.skipBlanks(text, end, text.length());
    return CROWDS.match(text, at, text.length()) >= 0;
  }

  private boolean fits(Numeral numeral, int limit) {
    int begin = numeral.begin();
    if (begin > 0 && (text.charAt(begin - 1) == '제' || text.charAt(begin - 1) == '-')) {
      return false;
    }
    int end = numeral.end();
    char last = text.charAt(end - 1);
    boolean unit = Units.exponent(last) > 0 || last == '여';
    return unit && wordEnds(end, limit) && !counts(end, limit) && !people(begin);
  }

  private boolean endsInPlainDigits(Numeral numeral) {
    return Digits.isDigit(text.charAt(numeral.end() - 1));
  }

  /** 2억 5천만 has 만 last, but 억 makes it money. */
  private static boolean beyondMan(Numeral numeral) {
    return !numeral.vague() && numeral.unscaled() / Units.power(numeral.scale()) >= Units.power(8);
  }

  /** 조 is also 條 and 組; decimals or 억 below it leave no doubt. */
  private static boolean beyondJo(Numeral numeral) {
    return numeral.scale() > 0 || numeral.unscaled() % Units.power(12) != 0;
  }

  private boolean wordEnds(int end, int limit) {
    return end >= limit || !Chars.letter(text.charAt(end)) || document.tokens().endingAt(end) >= 0;
  }

  private boolean counts(int end, int limit) {
    int at = Chars.skipBlanks(text, end, limit);
    int counter = COUNTERS.matchEnd(text, at, limit);
    return counter > 0
        && (counter >= limit
            || !Chars.hangul(text.charAt(counter))
            || document.tokens().endingAt(counter) >= 0);
  }

  private boolean people(int begin) {
    int end = blanksBack(begin);
    return PEOPLE.matchBefore(text, end, Math.max(0, end - PEOPLE.longest())) >= 0;
  }

  private boolean beside(Numeral numeral, int limit) {
    int end = blanksBack(numeral.begin());
    if (NOUNS.matchBefore(text, end, Math.max(0, end - NOUNS.longest())) >= 0) {
      return true;
    }
    int at = Chars.skipBlanks(text, numeral.end(), limit);
    return GIFTS.match(text, at, limit) >= 0;
  }

  private int blanksBack(int from) {
    int end = from;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** Whether the next figure, behind a link, bears the currency: 500만에서 700만 원으로. */
  private boolean pairs(Numeral numeral, int limit) {
    int at = numeral.end();
    at = Chars.starts(text, at, limit, "에서") ? at + 2 : Chars.skipBlanks(text, at, limit);
    while (at < limit && "→·,/ ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == numeral.end() || at >= limit || !Digits.isDigit(text.charAt(at))) {
      return false;
    }
    if (!next.read(text, at, limit) || next.lastBig() == 0) {
      return false;
    }
    Reading reading = closing.closed(next, limit);
    return reading != null && reading.won();
  }

  private static Reading reading(Numeral numeral, Rule rule) {
    Reading reading = new Reading(numeral.begin(), numeral.end(), null, rule);
    reading.unit = numeral.lastBig();
    reading.tail = numeral.tail();
    reading.approximate = numeral.approximate();
    reading.likely = rule != Rules.EOK || numeral.lastBig() == 12;
    if (!numeral.vague()) {
      reading.min = numeral.value();
      if (numeral.lastBig() == 8 && numeral.tail() == 3) {
        reading.min = manImplied(reading.min);
        reading.likely = true;
      }
      reading.max = reading.min;
    }
    return reading;
  }

  /** 3억5천 said for short is 3억 5천만. */
  private static BigDecimal manImplied(BigDecimal value) {
    BigDecimal eok = BigDecimal.valueOf(Units.power(8));
    BigDecimal rest = value.remainder(eok);
    return value.subtract(rest).add(rest.scaleByPowerOfTen(4));
  }
}
