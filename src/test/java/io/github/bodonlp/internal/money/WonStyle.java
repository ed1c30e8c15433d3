package io.github.bodonlp.internal.money;

import java.math.BigDecimal;
import java.util.function.LongFunction;

/** Twelve ways to write an amount in won, from the one that names every digit to the shortest. */
enum WonStyle {
  DIGITS(won -> won + "원"),
  COMMAS(won -> String.format("%,d원", won)),
  COMMAS_SPACE(won -> String.format("%,d 원", won)),
  UNITS(won -> mixed(won, false, "") + "원"),
  UNITS_SPACED(won -> mixed(won, false, " ") + " 원"),
  UNITS_COMMAS(won -> mixed(won, true, " ") + " 원"),
  THOUSANDS(won -> grouped(won, false, "") + "원"),
  THOUSANDS_SPACED(won -> grouped(won, false, " ") + " 원"),
  WORDS(won -> grouped(won, true, "") + "원"),
  WORDS_SPACED(won -> grouped(won, true, " ") + " 원"),
  DECIMAL_EOK(won -> new BigDecimal(won / 1_000).movePointLeft(5).toPlainString() + "억 원"),
  SIGN(won -> String.format("₩%,d", won));

  private static final String[] BIG = {"", "만", "억", "조"};
  private static final String[] SMALL = {"", "십", "백", "천"};
  private static final String DIGIT_WORDS = "영일이삼사오육칠팔구";

  private final LongFunction<String> writer;

  WonStyle(LongFunction<String> writer) {
    this.writer = writer;
  }

  /** The amount in this style. */
  String write(long won) {
    return writer.apply(won);
  }

  /** What the style can say of an amount: decimals of 억 stop at the thousands. */
  long said(long won) {
    return this == DECIMAL_EOK ? won / 1_000 * 1_000 : won;
  }

  private static String mixed(long won, boolean commas, String gap) {
    StringBuilder written = new StringBuilder();
    for (int i = 3; i >= 0; i--) {
      long group = group(won, i);
      if (group > 0) {
        append(written, gap, (commas ? String.format("%,d", group) : "" + group) + BIG[i]);
      }
    }
    return written.toString();
  }

  private static String grouped(long won, boolean words, String gap) {
    StringBuilder written = new StringBuilder();
    for (int i = 3; i >= 0; i--) {
      int group = (int) group(won, i);
      if (group > 0) {
        append(written, gap, group(group, words) + BIG[i]);
      }
    }
    return written.toString();
  }

  private static String group(int group, boolean words) {
    StringBuilder written = new StringBuilder();
    for (int i = 3, power = 1000; i >= 0; i--, power /= 10) {
      int digit = group / power % 10;
      if (digit > 0) {
        boolean silent = words && digit == 1 && i > 0;
        String figure = words ? DIGIT_WORDS.substring(digit, digit + 1) : "" + digit;
        written.append(silent ? "" : figure).append(SMALL[i]);
      }
    }
    return written.toString();
  }

  private static long group(long won, int i) {
    return won / (long) Math.pow(10_000, i) % 10_000;
  }

  private static void append(StringBuilder to, String gap, String part) {
    to.append(to.length() == 0 ? "" : gap).append(part);
  }
}
