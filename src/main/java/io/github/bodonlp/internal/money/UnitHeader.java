package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;

/**
 * The unit of the figures of a table or of one of its columns.
 *
 * @param currency ISO 4217
 * @param exponent the power of ten that each figure is multiplied by
 * @param alone whether no other unit stands beside it, as in (단위: 억원, %)
 */
record UnitHeader(String currency, int exponent, boolean alone) {
  private static final String KEY = "단위";
  private static final DataFile FILE = DataFile.beside(UnitHeader.class, "table-units.tsv");
  private static final Lexicon WORDS = Lexicon.of(FILE.words());
  private static final List<UnitHeader> UNITS =
      FILE.rows().stream().map(r -> new UnitHeader(r.cell(1), r.number(2), true)).toList();

  /** The unit that the words 단위: … announce in {@code [begin, end)}, or null. */
  static UnitHeader announced(String text, int begin, int end) {
    int at = begin;
    while (at < end && !Chars.starts(text, at, end, KEY)) {
      at++;
    }
    if (at >= end) {
      return null;
    }
    int unit = at + KEY.length();
    while (unit < end && " :은는=".indexOf(text.charAt(unit)) >= 0) {
      unit++;
    }
    return listed(text, unit, end);
  }

  /** The first unit of money among those listed from {@code begin} on, or null. */
  private static UnitHeader listed(String text, int begin, int end) {
    UnitHeader found = null;
    boolean alone = true;
    int item = begin;
    while (item < end && text.charAt(item) != ')' && text.charAt(item) != ']') {
      int stop = item;
      while (stop < end && ",/·)]|".indexOf(text.charAt(stop)) < 0) {
        stop++;
      }
      UnitHeader unit = exactly(text, item, stop);
      alone &= unit != null || item == stop;
      found = found == null ? unit : found;
      if (stop >= end || ")]|".indexOf(text.charAt(stop)) >= 0) {
        break;
      }
      item = stop + 1;
    }
    return found == null ? null : new UnitHeader(found.currency, found.exponent, alone);
  }

  private static UnitHeader exactly(String text, int begin, int end) {
    int from = Chars.skipBlanks(text, begin, end);
    int to = end;
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    int word = WORDS.find(text, from, to);
    return word < 0 ? null : UNITS.get(word);
  }

  /** The unit that a column header bears in brackets: 사업비(백만원); or null. */
  static UnitHeader inBrackets(String cell) {
    int open = cell.lastIndexOf('(');
    int close = cell.indexOf(')', Math.max(open, 0));
    return open < 0 || close < 0 ? null : exactly(cell, open + 1, close);
  }
}
