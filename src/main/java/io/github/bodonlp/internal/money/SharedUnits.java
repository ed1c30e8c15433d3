package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.number.Numeral;
import io.github.bodonlp.internal.number.Units;
import io.github.bodonlp.internal.region.FundWords;
import io.github.bodonlp.internal.text.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that are money because an amount beside them is: the parts in the bracket behind a total
 * (국비 150, 군비 101), the first parts of a list whose last bears the unit (국비 70, 도비 30억 원), and an
 * exact figure in brackets behind a rounded one.
 */
final class SharedUnits {
  private static final int REACH = 160;
  private static final int LONGEST_LABEL = 16;
  private static final Lexicon JOINTS = WordTable.words("part-joints.tsv");
  private static final String SEPARATORS = " ,·/+;및()";

  private final String text;
  private final FundWords funds;
  private final Numeral numeral = new Numeral();

  /** Where the bracket that is being read begins. */
  private int opened;

  SharedUnits(String text, FundWords funds) {
    this.text = text;
    this.funds = funds;
  }

  /** Adds what stands in the bracket behind {@code total}. */
  void inBracket(Reading total, int limit, List<Reading> to) {
    if (!total.won() || total.vague() || total.range()) {
      return;
    }
    int at = Chars.skipBlanks(text, total.end, limit);
    int joint = JOINTS.matchEnd(text, at, limit);
    at = joint < 0 ? at : Chars.skipBlanks(text, joint, limit);
    int end = Chars.bracketEnd(text, at, limit, REACH);
    if (end < 0) {
      return;
    }
    Reading exact = exact(total, at, end);
    if (exact != null) {
      to.add(exact);
    } else if (total.unit > 0) {
      opened = at + 1;
      List<Reading> parts = parts(at + 1, end - 1);
      if (scale(total, parts, at + 1, end - 1)) {
        to.addAll(parts);
      }
    }
  }

  /** The exact figure of a rounded amount: 3억 2천여만 원(321,300,000). */
  private Reading exact(Reading total, int open, int end) {
    int begin = open + 1;
    boolean figure =
        begin < end - 1
            && Digits.isDigit(text.charAt(begin))
            && numeral.read(text, begin, end)
            && numeral.end() == end - 1
            && numeral.tail() == 0
            && numeral.lastBig() == 0;
    if (!figure) {
      return null;
    }
    BigDecimal tenth = total.min.movePointLeft(1);
    boolean near = numeral.value().subtract(total.min).abs().compareTo(tenth) <= 0;
    return near && total.unit > 0
        ? new Reading(begin, end - 1, numeral.value(), Rules.EXACT)
        : null;
  }

  /**
   * The labelled numbers without a unit in {@code [begin, end)}; their values still without one.
   */
  private List<Reading> parts(int begin, int end) {
    List<Reading> parts = new ArrayList<>();
    int at = begin;
    while (at < end) {
      int next = part(at, end, parts);
      at = next > at ? next : nextItem(at, end);
    }
    return parts;
  }

  /** Reads a label and its number; where the number ends, or -1. */
  private int part(int at, int end, List<Reading> to) {
    int begin = skipSeparators(at, end);
    int word = begin < end ? funds.shortBeginningAt(text, begin, end) : -1;
    int label = word < 0 ? otherLabel(begin, end) : begin + funds.length(word);
    int number = label < 0 ? -1 : number(label, end);
    if (number < 0) {
      return -1;
    }
    int stop = numeral.end();
    if (numeral.tail() > 0 || !plainEnd(stop, end)) {
      return stop;
    }
    Reading part = new Reading(number, stop, numeral.value(), Rules.SHARED);
    part.unnamed = word < 0;
    part.labelled = word < 0 ? null : funds.source(word).orElse(null);
    part.nested = nested(number);
    to.add(part);
    return stop;
  }

  /** Where a label that is no funding word ends, before its number: 학교 부담 7; or -1. */
  private int otherLabel(int begin, int end) {
    int at = begin;
    while (at < end
        && at - begin < LONGEST_LABEL
        && (Chars.hangul(text.charAt(at)) || text.charAt(at) == ' ')) {
      at++;
    }
    return at > begin && at < end && Digits.isDigit(text.charAt(at)) ? at : -1;
  }

  /** Where the number behind a label begins, and reads it; or -1. */
  private int number(int label, int end) {
    int number = Chars.skipBlanks(text, label, end);
    int bracket = Chars.bracketEnd(text, number, end, 30);
    number = bracket > 0 ? Chars.skipBlanks(text, bracket, end) : number;
    if (number < end && (text.charAt(number) == ':' || text.charAt(number) == '=')) {
      number = Chars.skipBlanks(text, number + 1, end);
    }
    boolean read =
        number < end && Digits.isDigit(text.charAt(number)) && numeral.read(text, number, end);
    while (read && endsInPlainDigits(number) && numeral.retreat()) {
      continue;
    }
    return read ? number : -1;
  }

  /** Whether the number stands in a bracket within the bracket. */
  private boolean nested(int number) {
    for (int i = number - 1; i >= 0 && text.charAt(i) != ')' && text.charAt(i) != '\n'; i--) {
      if (text.charAt(i) == '(') {
        return i >= opened;
      }
    }
    return false;
  }

  private boolean endsInPlainDigits(int number) {
    return Chars.find(text, ' ', number, numeral.end()) >= 0;
  }

  /** Whether the number stands bare: no unit, no per cent, no more digits behind it. */
  private boolean plainEnd(int at, int end) {
    if (at >= end) {
      return true;
    }
    char c = text.charAt(at);
    return c == ' ' ? plainEnd(at + 1, end) || separated(at + 1, end) : SEPARATORS.indexOf(c) >= 0;
  }

  private boolean separated(int at, int end) {
    return at < end && funds.shortBeginningAt(text, at, end) >= 0;
  }

  private int skipSeparators(int at, int end) {
    int i = at;
    while (i < end && SEPARATORS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int nextItem(int at, int end) {
    int i = at + 1;
    while (i < end && SEPARATORS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /**
   * Gives the parts the unit of the total. If the total has several (2억 5,000만 원), or the parts do
   * not fit under it, the unit is the one in which they sum up to it; without one there is no
   * value.
   */
  private boolean scale(Reading total, List<Reading> parts, int begin, int end) {
    int unit = proven(total, sum(parts));
    if (unit < 0) {
      parts.removeIf(part -> part.unnamed);
      unit = unit(total, sum(parts));
    }
    if (parts.isEmpty() || unit < 0 || (parts.size() == 1 && shortOnly(begin, end))) {
      return false;
    }
    for (Reading part : parts) {
      part.min = Closing.plain(part.min.scaleByPowerOfTen(unit));
      part.max = part.min;
      part.unit = unit;
    }
    return parts.size() > 1 || !parts.get(0).unnamed;
  }

  private static BigDecimal sum(List<Reading> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Reading part : parts) {
      sum = part.nested ? sum : sum.add(part.min);
    }
    return sum;
  }

  /** A single short label (시 5) is too weak to say anything. */
  private boolean shortOnly(int begin, int end) {
    int word = funds.shortBeginningAt(text, skipSeparators(begin, end), end);
    return word >= 0 && funds.shortened(word);
  }

  /** The unit in which the sum is the total, or -1. */
  private static int proven(Reading total, BigDecimal sum) {
    for (int exponent : new int[] {12, 8, 6, 4, 3}) {
      if (sum.signum() > 0 && sum.scaleByPowerOfTen(exponent).compareTo(total.min) == 0) {
        return exponent;
      }
    }
    return -1;
  }

  private static int unit(Reading total, BigDecimal sum) {
    int proven = proven(total, sum);
    if (proven >= 0) {
      return proven;
    }
    boolean one = total.min.remainder(BigDecimal.valueOf(Units.power(total.unit))).signum() == 0;
    BigDecimal most = total.min.add(total.min);
    boolean near = sum.scaleByPowerOfTen(total.unit).compareTo(most) <= 0;
    return one && near ? total.unit : -1;
  }

  /** Adds the numbers before {@code last} that wait for its unit: 국비 70, 도비 30억 원. */
  void beforeLast(Reading last, int limit, List<Reading> to) {
    if (!last.won() || last.vague() || last.range() || last.tail < 4) {
      return;
    }
    int label = labelBefore(last.begin, limit);
    List<Reading> parts = new ArrayList<>();
    while (label > limit) {
      int end = label;
      while (end > limit && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      int begin = end;
      while (begin > limit && isFigure(text.charAt(begin - 1))) {
        begin--;
      }
      label = begin < end && end < label ? labelBefore(begin, limit) : -1;
      boolean whole = label >= 0 && numeral.read(text, begin, end) && numeral.end() == end;
      if (!whole) {
        break;
      }
      BigDecimal value = Closing.plain(numeral.value().scaleByPowerOfTen(last.tail));
      Reading part = new Reading(begin, end, value, Rules.LAST);
      part.unit = last.unit;
      parts.add(0, part);
    }
    to.addAll(parts);
  }

  private static boolean isFigure(char c) {
    return Digits.isDigit(c) || c == ',' || c == '.';
  }

  /** Where the funding word just before {@code at} begins, or -1. */
  private int labelBefore(int at, int limit) {
    int end = at;
    while (end > limit && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ':')) {
      end--;
    }
    int word = funds.endingAt(text, limit, end);
    return word < 0 ? -1 : end - funds.length(word);
  }
}
