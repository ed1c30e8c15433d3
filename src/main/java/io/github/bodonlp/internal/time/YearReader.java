package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.internal.time.TimeWords.Kind;

/** Reads what names a year: {@code 2025년}, {@code ’26년}, {@code 2026학년도}, {@code 올해}. */
final class YearReader {
  private static final int WHOLE_YEAR = 13;
  private static final String APOSTROPHES = "'’‘`´′";

  private final Chars chars;
  private final WordNumber numbers;
  private final TimeWords words = TimeWords.listed();

  YearReader(Chars chars) {
    this.chars = chars;
    numbers = new WordNumber(chars);
  }

  /** Reads a year at {@code p.end}, where the point begins, into {@code p}. */
  void read(Point p) {
    int i = p.end;
    if (chars.isDigit(i)) {
      digits(p, i);
    } else if (chars.isHangul(i)) {
      word(p, i);
    } else if (chars.isOneOf(i, APOSTROPHES)) {
      apostrophe(p, chars.skipBlanks(i + 1));
    }
  }

  private void apostrophe(Point p, int i) {
    Counted number = Counted.read(chars, i);
    if (number != null && number.digits() == 2 && number.unit() == Unit.YEAR) {
      p.year = NumericDates.century(number.value());
      end(p, number);
      return;
    }
    int digits = chars.digitsEnd(i);
    boolean bracket =
        chars.is(p.begin - 1, '(') && (chars.is(digits, ')') || chars.is(digits, ' '));
    boolean range = chars.is(digits, '~') && chars.isOneOf(digits + 1, APOSTROPHES);
    if (digits - i == 2 && (bracket || range || p.expected)) {
      p.year = NumericDates.century(chars.number(i, digits));
      p.end = digits;
    }
  }

  private void digits(Point p, int i) {
    Counted number = Counted.read(chars, i);
    if (number == null) {
      bare(p, i);
      return;
    }
    switch (number.unit()) {
      case DECADE -> decade(p, number);
      case CENTURY -> century(p, number);
      case YEAR -> year(p, number);
      case SCHOOL_YEAR -> {
        if (number.digits() == 4) {
          p.year = number.value();
          p.part = Grain.YEAR;
          p.partNumber = WHOLE_YEAR;
          p.end = number.end();
        }
      }
      default -> bare(p, i);
    }
  }

  private void year(Point p, Counted number) {
    boolean four = number.digits() == 4 && number.value() >= 1000 && number.value() < 3000;
    boolean two = number.digits() == 2 && (isFiscal(number) || leadsToPart(number));
    if (four || two) {
      p.year = four ? number.value() : NumericDates.century(number.value());
      end(p, number);
    }
  }

  private void end(Point p, Counted number) {
    p.elided = number.elided();
    p.end = number.end();
    if (!p.elided && isSuffix(p.end)) {
      p.fiscal = true;
      p.end++;
    }
  }

  /** 2026년도, but not 2026년도심. */
  private boolean isSuffix(int i) {
    return chars.is(i, '도') && (chars.endsWord(i + 1) || chars.isOneOf(i + 1, "분말초산"));
  }

  private boolean isFiscal(Counted number) {
    return !number.elided() && number.value() >= 10 && isSuffix(number.end());
  }

  /** Whether 26년 is a year: only where a month, half, quarter or season of it follows. */
  private boolean leadsToPart(Counted number) {
    int end = number.end();
    if (number.elided()) {
      int tilde = chars.skipBlanks(end);
      Counted last = Counted.read(chars, chars.skipBlanks(tilde + 1));
      if (last == null || last.digits() != 2 || last.elided()) {
        return false;
      }
      end = last.end();
    }
    int next = chars.skipBlanks(end);
    Counted part = Counted.read(chars, next);
    if (part != null) {
      return part.unit() == Unit.MONTH || part.unit().isQuarter();
    }
    int word = words.match(chars, next);
    if (word < 0) {
      return false;
    }
    return switch (words.kind(word)) {
      case HALF, SEASON -> true;
      case MONTH_PART -> number.value() >= 15 && number.value() <= 40;
      default -> false;
    };
  }

  private void decade(Point p, Counted number) {
    int value = number.value();
    boolean full = number.digits() == 4 && value >= 1000 && value < 2100;
    if (value % 10 == 0 && (full || number.digits() == 2)) {
      p.year = full ? value : value < 20 ? 2000 + value : 1900 + value;
      p.part = Grain.DECADE;
      p.partNumber = full ? 4 : 2;
      p.elided = number.elided();
      p.end = number.end();
    }
  }

  private void century(Point p, Counted number) {
    if (!number.elided() && number.value() >= 1 && number.value() <= 30) {
      p.year = (number.value() - 1) * 100;
      p.part = Grain.CENTURY;
      p.end = number.end();
    }
  }

  /** A year without unit: alone in brackets, or from … to. */
  private void bare(Point p, int i) {
    int end = chars.digitsEnd(i);
    int year = chars.number(i, end);
    if (end - i != 4 || year < 1900 || year > 2099) {
      return;
    }
    boolean opened = chars.isOneOf(i - 1, "([~-") || chars.is(i - 2, '~');
    boolean closed = chars.isOneOf(end, ")]");
    boolean range = rangeAt(end);
    if (p.expected
        || isCell(i, end, year)
        || (opened && (closed || range))
        || (range && chars.isOneOf(i - 1, " \n('‘“「"))) {
      p.year = year;
      p.end = end;
    }
  }

  /** A column of a table headed 2025 beside one headed 2026. */
  private boolean isCell(int i, int end, int year) {
    int left = chars.backBlanks(i) - 1;
    int right = chars.skipBlanks(end);
    if (!chars.isOneOf(left, "|\t") || !chars.isOneOf(right, "|\t\n")) {
      return false;
    }
    int next = chars.skipBlanks(right + 1);
    int before = chars.backBlanks(left) - 4;
    return chars.number(next, chars.digitsEnd(next)) == year + 1
        || (chars.digitsEnd(before) == before + 4 && chars.number(before, before + 4) == year - 1);
  }

  private boolean rangeAt(int end) {
    int mark = chars.skipBlanks(end);
    int next = chars.skipBlanks(mark + 1);
    int nextEnd = chars.digitsEnd(next);
    int year = chars.number(next, nextEnd);
    return chars.isOneOf(mark, "~-")
        && nextEnd - next == 4
        && year >= 1900
        && year < 2100
        && !chars.isOneOf(nextEnd, "-.")
        && !chars.isDigit(nextEnd);
  }

  private void word(Point p, int i) {
    int word = words.match(chars, i);
    if (word < 0) {
      Counted number = numbers.read(i, Unit.YEAR);
      if (number != null && number.digits() == 4) {
        year(p, number);
      }
      return;
    }
    int end = words.end(word, i);
    switch (words.kind(word)) {
      case YEAR, YEAR_BEFORE, YEAR_OF_CONTEXT -> {
        if (chars.endsWord(end) || chars.isDigit(end) || partFollows(end)) {
          p.yearShift = words.number(word);
          p.yearOfContext = words.kind(word) != Kind.YEAR;
          p.end = end;
        }
      }
      case THIS_YEAR_PART -> {
        if (partFollows(chars.skipBlanks(end))) {
          p.yearShift = 0;
          p.end = end;
        }
      }
      default -> {}
    }
  }

  private boolean partFollows(int i) {
    Counted number = Counted.read(chars, i);
    if (number != null) {
      return number.unit() == Unit.MONTH || number.unit().isQuarter();
    }
    int word = words.match(chars, i);
    if (word < 0) {
      return false;
    }
    return switch (words.kind(word)) {
      case HALF, SEASON, YEAR_END -> true;
      default -> false;
    };
  }
}
