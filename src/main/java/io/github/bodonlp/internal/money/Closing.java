package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.number.Numeral;
import io.github.bodonlp.internal.text.Document;
import java.math.BigDecimal;

/** Numbers with their currency: behind (3억 원, 3 달러 50 센트) or before ($10, EUR 20). */
final class Closing {
  private static final int INSERTION = 40;
  private static final Currencies CURRENCIES = Currencies.table();

  private final Document document;
  private final String text;
  private final Numeral minor = new Numeral();

  Closing(Document document) {
    this.document = document;
    text = document.text();
  }

  /** The numeral with the currency behind it, if need be only up to one of its spaces; or null. */
  Reading closed(Numeral numeral, int limit) {
    do {
      Reading reading = behind(numeral, limit);
      if (reading != null) {
        return reading;
      }
    } while (numeral.retreat());
    return null;
  }

  private Reading behind(Numeral numeral, int limit) {
    int at = Chars.skipBlanks(text, numeral.end(), limit);
    if (at > numeral.end() + 2) {
      return null;
    }
    int word = CURRENCIES.behind(document, numeral, at, limit);
    if (word < 0 && numeral.lastBig() > 0) {
      int inserted = Chars.bracketEnd(text, at, limit, INSERTION);
      if (inserted > 0) {
        at = Chars.skipBlanks(text, inserted, limit);
        word = Chars.starts(text, at, limit, "원") ? won(numeral, at, limit) : -1;
      }
    }
    if (word < 0 || ordinal(numeral)) {
      return null;
    }
    int end = at + CURRENCIES.length(word);
    String code = CURRENCIES.code(word);
    Reading reading =
        new Reading(numeral.begin(), end, null, code.equals("KRW") ? Rules.WON : Rules.FOREIGN);
    value(reading, numeral, code, CURRENCIES.exponent(word));
    if (!numeral.vague()) {
      addMinor(reading, limit);
    }
    return reading;
  }

  private int won(Numeral numeral, int at, int limit) {
    return CURRENCIES.behind(document, numeral, at, limit);
  }

  /** 제1원칙: a number behind 제 counts nothing. */
  private boolean ordinal(Numeral numeral) {
    int begin = numeral.begin();
    return begin > 0 && text.charAt(begin - 1) == '제' && numeral.lastBig() == 0;
  }

  private static void value(Reading reading, Numeral numeral, String code, int exponent) {
    reading.currency = code;
    reading.unit = numeral.lastBig();
    reading.tail = numeral.tail();
    reading.approximate = numeral.approximate();
    if (!numeral.vague()) {
      BigDecimal value = numeral.value().scaleByPowerOfTen(exponent);
      reading.min = plain(value);
      reading.max = reading.min;
    }
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Cents behind dollars. */
  private void addMinor(Reading reading, int limit) {
    int at = Chars.skipBlanks(text, reading.end, limit);
    if (at >= limit || !Digits.isDigit(text.charAt(at)) || !minor.read(text, at, limit)) {
      return;
    }
    int word =
        CURRENCIES.behind(document, minor, Chars.skipBlanks(text, minor.end(), limit), limit);
    if (word >= 0
        && CURRENCIES.exponent(word) == -2
        && CURRENCIES.code(word).equals(reading.currency)) {
      reading.min = plain(reading.min.add(minor.value().scaleByPowerOfTen(-2)));
      reading.max = reading.min;
      reading.end = Chars.skipBlanks(text, minor.end(), limit) + CURRENCIES.length(word);
    }
  }

  /** The number behind the sign or code that begins at {@code at}, or null. */
  Reading signed(Numeral numeral, int at, int limit) {
    int sign = CURRENCIES.sign(text, at, limit);
    if (sign < 0
        || (at > 0 && Chars.letter(text.charAt(at - 1)) && Chars.letter(text.charAt(at)))) {
      return null;
    }
    int number = Chars.skipBlanks(text, at + CURRENCIES.signLength(sign), limit);
    if (number - at > CURRENCIES.signLength(sign) + 1
        || number >= limit
        || !Digits.isDigit(text.charAt(number))
        || !numeral.read(text, number, limit)) {
      return null;
    }
    Reading reading = new Reading(at, numeral.end(), null, Rules.SIGN);
    while (numeral.end() > number && endsInPlainDigits(numeral) && numeral.retreat()) {
      reading.end = numeral.end();
    }
    value(reading, numeral, CURRENCIES.signCode(sign), 0);
    reading.number = number;
    reading.end = numeral.end();
    letterUnit(reading, limit);
    repeated(reading, numeral, limit);
    return reading;
  }

  /** Digits after a space (5억 20) would need a currency behind them, which has come before. */
  private boolean endsInPlainDigits(Numeral numeral) {
    return Chars.find(text, ' ', numeral.begin(), numeral.end()) >= 0
        && Digits.isDigit(text.charAt(numeral.end() - 1));
  }

  /** $10K, $3M, €2B. */
  private void letterUnit(Reading reading, int limit) {
    if (reading.end >= limit) {
      return;
    }
    int exponent =
        switch (text.charAt(reading.end)) {
          case 'K', 'k' -> 3;
          case 'M' -> 6;
          case 'B' -> 9;
          default -> 0;
        };
    boolean alone =
        reading.end + 1 >= limit
            || text.charAt(reading.end + 1) >= 0x80
            || !Character.isLetterOrDigit(text.charAt(reading.end + 1));
    if (exponent > 0 && alone) {
      reading.min = plain(reading.min.scaleByPowerOfTen(exponent));
      reading.max = reading.min;
      reading.end++;
    }
  }

  /** $5억 달러 and 미화 100만 달러 name the currency twice. */
  private void repeated(Reading reading, Numeral numeral, int limit) {
    int at = Chars.skipBlanks(text, reading.end, limit);
    int word = CURRENCIES.behind(document, numeral, at, limit);
    if (word >= 0 && at <= reading.end + 1 && CURRENCIES.code(word).equals(reading.currency)) {
      reading.end = at + CURRENCIES.length(word);
    }
  }
}
