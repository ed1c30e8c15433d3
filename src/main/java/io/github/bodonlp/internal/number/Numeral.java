package io.github.bodonlp.internal.number;

import java.math.BigDecimal;

/**
 * Reads one Korean numeral at a place of a text, from the characters: digits with commas and
 * decimals (1,234.5), units mixed in (1천 5백만, 3억2천, 5.5조), words (이천칠백만), a 여 inside (1억6천400여만)
 * and a 수 or 몇 before (수십억).
 *
 * <p>A numeral is a sum of groups, each closed by a unit of ten thousand and its powers (만 억 조 경),
 * which go down from left to right; a group is a sum of digits closed by 천 백 십, which go down too.
 * A space may stand after a unit, or between digits and their unit. Whether what follows a space
 * still belongs to the numeral is often told only by what comes after (3억 5천 원, 3억 5개 사업), so the
 * reader takes all it can and {@link #retreat} goes back to the last space.
 *
 * <p>One reader is used over and over by one thread; it holds primitives only.
 */
public final class Numeral {
  private static final int MAX_SPACES = 12;
  private static final int HIGHEST = 17;

  private String text;
  private int limit;
  private int begin;

  private long total;
  private long group;
  private long pending;
  private boolean hasPending;
  private int below;
  private int bigBelow;

  private int end;
  private int decimals;
  private boolean fraction;
  private int lastBig;
  private int tail;
  private boolean vague;
  private boolean approximate;
  private boolean digits;
  private boolean words;
  private boolean impossible;

  private int saved;
  private final int[] savedEnd = new int[MAX_SPACES];
  private final long[] savedValue = new long[MAX_SPACES];
  private final int[] savedBig = new int[MAX_SPACES];
  private final int[] savedTail = new int[MAX_SPACES];
  private final int[] savedScale = new int[MAX_SPACES];

  /**
   * Reads the numeral that begins at {@code from} and ends at or before {@code to}.
   *
   * @return whether there is one; if not, the accessors mean nothing
   */
  public boolean read(String characters, int from, int to) {
    reset(characters, from, to);
    int at = from;
    if (at < to && (text.charAt(at) == '수' || text.charAt(at) == '몇')) {
      vague = true;
      words = true;
      at++;
      if (at == to || Units.exponent(text.charAt(at)) == 0) {
        return false;
      }
    }
    while (at < to && at >= 0) {
      at = step(at);
      if (at >= 0 && !impossible) {
        end = at;
      }
    }
    if (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return !impossible && end > from && !(vague && end == from + 1) && sum() >= 0;
  }

  private void reset(String characters, int from, int to) {
    text = characters;
    limit = to;
    begin = from;
    end = from;
    total = 0;
    group = 0;
    hasPending = false;
    pending = 0;
    below = 4;
    bigBelow = HIGHEST;
    decimals = 0;
    fraction = false;
    lastBig = 0;
    tail = 0;
    vague = false;
    approximate = false;
    digits = false;
    words = false;
    impossible = false;
    saved = 0;
  }

  /** Takes what stands at {@code at}; where it ends, or -1 if it does not belong. */
  private int step(int at) {
    char c = text.charAt(at);
    if (c == ' ') {
      return space(at);
    }
    if (Digits.isDigit(c)) {
      return literal(at);
    }
    int exponent = Units.exponent(c);
    if (exponent >= 4) {
      return big(at, exponent);
    }
    if (exponent > 0) {
      return small(at, exponent);
    }
    if (c == '여') {
      return more(at);
    }
    return word(at, Units.digit(c));
  }

  private int literal(int at) {
    if (hasPending || fraction || vague || approximate) {
      return -1;
    }
    int stop = Digits.groupedEnd(text, at, limit);
    if (stop - at > 23) {
      impossible = true;
      return -1;
    }
    long value = Digits.groupedValue(text, at, stop);
    int decimalsEnd = Digits.end(text, Math.min(stop + 1, limit), limit);
    boolean decimal = stop < limit && text.charAt(stop) == '.' && decimalsEnd > stop + 1;
    if (decimal) {
      if (decimalsEnd - stop > 7 || (at == begin && dotted(decimalsEnd))) {
        impossible = true;
        return -1;
      }
      decimals = decimalsEnd - stop - 1;
      fraction = true;
      value = value * Units.power(decimals) + Digits.groupedValue(text, stop + 1, decimalsEnd);
      stop = decimalsEnd;
    }
    if (!fits(value, decimal)) {
      decimals = 0;
      fraction = false;
      return -1;
    }
    digits = true;
    take(value);
    return stop;
  }

  /** Whether digits may follow what is read: less than the unit before them, and no fraction. */
  private boolean fits(long value, boolean decimal) {
    boolean first = end == begin;
    if (first) {
      return value >= 0;
    }
    int unit = below < 4 ? below : bigBelow;
    return !decimal && value >= 0 && unit < HIGHEST && value < Units.power(unit);
  }

  /** Whether a point and more digits follow, as in a date. */
  private boolean dotted(int at) {
    return at + 1 < limit && text.charAt(at) == '.' && Digits.isDigit(text.charAt(at + 1));
  }

  private int word(int at, int digit) {
    boolean unitFollows = at + 1 < limit && Units.exponent(text.charAt(at + 1)) > 0;
    if (digit <= 0 || hasPending || fraction || vague || digits && !unitFollows) {
      return -1;
    }
    words = true;
    take(digit);
    return at + 1;
  }

  private void take(long value) {
    pending = value;
    hasPending = true;
    tail = 0;
  }

  private int small(int at, int exponent) {
    if (exponent >= below || ((approximate || fraction) && !hasPending)) {
      return -1;
    }
    boolean grows = hasPending && pending >= 10 && !fraction;
    if (grows && !followedByBig(at + 1)) {
      return -1;
    }
    words |= !hasPending;
    group = plus(group, times(hasPending ? pending : 1, exponent));
    hasPending = false;
    pending = 0;
    below = exponent;
    tail += exponent;
    return at + 1;
  }

  /** Whether 만 or a higher unit comes next: 10천 is no numeral, 10백만 is one. */
  private boolean followedByBig(int at) {
    return at < limit && Units.exponent(text.charAt(at)) >= 4;
  }

  private int big(int at, int exponent) {
    boolean empty = !hasPending && group == 0;
    if (exponent >= bigBelow || (empty && end != begin && !vague)) {
      return -1;
    }
    words |= empty;
    long here = empty ? 1 : plus(group, hasPending ? pending : 0);
    total = plus(total, times(here, exponent));
    group = 0;
    hasPending = false;
    pending = 0;
    below = 4;
    bigBelow = exponent;
    lastBig = exponent;
    tail += exponent;
    return at + 1;
  }

  private int more(int at) {
    if (end == begin || approximate || vague) {
      return -1;
    }
    approximate = true;
    return at + 1;
  }

  /** Steps over one space if the numeral may go on behind it. */
  private int space(int at) {
    int next = at + 1;
    if (end == begin || next >= limit || saved == MAX_SPACES) {
      return -1;
    }
    char c = text.charAt(next);
    boolean afterUnit = !hasPending;
    boolean goesOn;
    if (Digits.isDigit(c)) {
      goesOn = afterUnit && !approximate;
    } else if (c == '여') {
      goesOn = !approximate && moreBefore(next + 1);
    } else if (Units.exponent(c) > 0) {
      goesOn = unitStandsAlone(next) || (afterUnit && !approximate);
    } else {
      goesOn = afterUnit && Units.digit(c) > 0;
    }
    if (!goesOn) {
      return -1;
    }
    savedEnd[saved] = end;
    savedValue[saved] = sum();
    savedScale[saved] = decimals;
    savedBig[saved] = lastBig;
    savedTail[saved++] = tail;
    return next;
  }

  private boolean moreBefore(int at) {
    return at < limit
        && (text.charAt(at) == '원'
            || text.charAt(at) == ' '
            || Units.exponent(text.charAt(at)) > 0);
  }

  /** Whether the unit at {@code at} is no part of a longer word: 억 and 억원, not 조에 or 천안. */
  private boolean unitStandsAlone(int at) {
    int i = at;
    while (i < limit && Units.exponent(text.charAt(i)) > 0) {
      i++;
    }
    if (i == limit) {
      return true;
    }
    char c = text.charAt(i);
    return c < '가' || c > '힣' || c == '원' || c == '여';
  }

  /** The value in a unit; decimals are used up first, so that 9,999.99999억 fits. */
  private long times(long value, int exponent) {
    int used = Math.min(decimals, exponent);
    decimals -= used;
    long power = Units.power(exponent - used);
    if (value > Long.MAX_VALUE / power) {
      impossible = true;
      return 0;
    }
    return value * power;
  }

  private long plus(long a, long b) {
    if (a > Long.MAX_VALUE - b) {
      impossible = true;
      return 0;
    }
    return a + b;
  }

  private long sum() {
    return plus(plus(total, group), pending);
  }

  /**
   * Goes back to the last space inside the numeral, if there is one.
   *
   * @return whether there was one
   */
  public boolean retreat() {
    if (saved == 0) {
      return false;
    }
    saved--;
    end = savedEnd[saved];
    total = savedValue[saved];
    group = 0;
    pending = 0;
    decimals = savedScale[saved];
    lastBig = savedBig[saved];
    tail = savedTail[saved];
    approximate = false;
    for (int i = begin; i < end; i++) {
      approximate |= text.charAt(i) == '여';
    }
    return true;
  }

  /** Where the numeral begins. */
  public int begin() {
    return begin;
  }

  /** Where the numeral ends, exclusive. */
  public int end() {
    return end;
  }

  /** The value times ten to the power of {@link #scale}; of 수십억 that of 십억. */
  public long unscaled() {
    return sum();
  }

  /** How many of the digits of {@link #unscaled} are decimals. */
  public int scale() {
    return decimals;
  }

  /** The value, without needless zeros behind the point. */
  public BigDecimal value() {
    BigDecimal value = BigDecimal.valueOf(sum(), decimals);
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** Whether it names no figure: 수십억. */
  public boolean vague() {
    return vague;
  }

  /** Whether a 여 stands in it. */
  public boolean approximate() {
    return approximate;
  }

  /** Whether it holds digits, so that it is a numeral beyond doubt. */
  public boolean digits() {
    return digits;
  }

  /** Whether it holds a digit or a unit without digits in words: 이천, 천만. */
  public boolean words() {
    return words;
  }

  /** The power of ten of the last of 만, 억, 조, 경: 4, 8, 12, 16; 0 if there is none. */
  public int lastBig() {
    return lastBig;
  }

  /** The power of ten by which the last digits are multiplied: 7 in 2억 5천만. */
  public int tail() {
    return tail;
  }
}
