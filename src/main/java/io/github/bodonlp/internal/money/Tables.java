package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.number.Numeral;
import io.github.bodonlp.internal.region.FundWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures in tables. Their unit stands above the table (단위: 백만원) or in the header of their column;
 * who pays and what is a sum, in the header of the column or the label of the row. Columns that
 * count or compare (%, 명) are no money, and where the columns of header and row do not match,
 * nothing is said that hangs on the column.
 */
final class Tables {
  private static final int NEAR = 3;

  private enum Label {
    MONEY,
    OTHER,
    TOTAL
  }

  private static final WordTable<Label> LABELS = WordTable.of("table-labels.tsv", Label.class);

  private final String text;
  private final FundWords funds;
  private final Numeral numeral = new Numeral();
  private final TableCells cells;
  private final List<Reading> found = new ArrayList<>();

  private UnitHeader unit;
  private int since;
  private final List<String> headers = new ArrayList<>();
  private int headerWidth;
  private boolean inTable;

  private Tables(String text, FundWords funds) {
    this.text = text;
    this.funds = funds;
    cells = new TableCells(text);
  }

  /** The figures of all tables, in order. */
  static List<Reading> find(String text, FundWords funds) {
    if (text.indexOf('|') < 0 && text.indexOf('\t') < 0 && text.indexOf("단위") < 0) {
      return List.of();
    }
    Tables tables = new Tables(text, funds);
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      tables.line(begin, end);
      begin = end + 1;
    }
    return tables.found;
  }

  private void line(int begin, int end) {
    UnitHeader announced = UnitHeader.announced(text, begin, end);
    if (announced != null) {
      unit = announced;
      since = 0;
      inTable = false;
    }
    if (!cells.split(begin, end) || cells.filled() == 0) {
      leave(announced != null);
      return;
    }
    if (cells.rule()) {
      return;
    }
    if (!inTable) {
      inTable = true;
      headers.clear();
      header();
    } else if (!figures()) {
      header();
    } else if (unit != null || columnUnits()) {
      row();
    }
  }

  private void leave(boolean announces) {
    if (inTable && !announces) {
      inTable = false;
      unit = null;
    } else if (!announces && ++since > NEAR) {
      unit = null;
    }
  }

  private void header() {
    headerWidth = cells.size();
    for (int i = 0; i < cells.size(); i++) {
      String words = cells.words(i);
      if (i == headers.size()) {
        headers.add(words);
      } else if (!words.isEmpty()) {
        headers.set(i, headers.get(i).isEmpty() ? words : headers.get(i) + " " + words);
      }
    }
  }

  private boolean columnUnits() {
    return headers.stream().anyMatch(header -> UnitHeader.inBrackets(header) != null);
  }

  private boolean figures() {
    for (int i = 1; i < cells.size(); i++) {
      if (figureBegin(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void row() {
    boolean aligned = cells.size() == headerWidth;
    int label = labelCell();
    for (int i = label + 1; i < cells.size(); i++) {
      int begin = figureBegin(i);
      if (begin < 0 || yearLike(begin, cells.end(i))) {
        continue;
      }
      String header = aligned ? headers.get(i) : "";
      UnitHeader own = UnitHeader.inBrackets(header);
      UnitHeader used = own != null ? own : unit;
      boolean doubtful =
          used != null && !used.alone() && own == null && doubtful(aligned, begin, i);
      if (used != null && !doubtful && kind(header) != Label.OTHER) {
        found.add(reading(begin, i, used, header, label));
      }
    }
  }

  /** Beside (단위: 억원, %) a figure with decimals in a column that is not known may be either. */
  private boolean doubtful(boolean aligned, int begin, int cell) {
    return !aligned
        && (cell == cells.size() - 1 || text.substring(begin, cells.end(cell)).indexOf('.') >= 0);
  }

  /** The cell that names the row: the first with words. */
  private int labelCell() {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.empty(i) && Chars.letter(text.charAt(cells.begin(i))) && figureBegin(i) < 0) {
        return i;
      }
    }
    return 0;
  }

  private Reading reading(int begin, int cell, UnitHeader used, String header, int label) {
    numeral.read(text, begin, cells.end(cell));
    BigDecimal value = Closing.plain(numeral.value().scaleByPowerOfTen(used.exponent()));
    Reading reading = new Reading(begin, cells.end(cell), value, Rules.TABLE);
    reading.currency = used.currency();
    reading.unit = used.exponent();
    reading.tail = used.exponent();
    reading.likely = header.isEmpty();
    String row = cells.words(label);
    reading.total = kind(header) == Label.TOTAL || kind(row) == Label.TOTAL && fund(header) < 0;
    int payer = fund(header) >= 0 ? fund(header) : fund(row);
    reading.labelled = payer < 0 ? null : funds.source(payer).orElse(null);
    return reading;
  }

  private int fund(String label) {
    int word = funds.beginningAt(label, 0, label.length());
    boolean whole =
        word >= 0
            && (funds.length(word) == label.length()
                || !Chars.hangul(label.charAt(funds.length(word))));
    return whole ? word : -1;
  }

  private static Label kind(String label) {
    String words = label.strip();
    Label exact = LABELS.exactly(words, 0, words.length());
    if (exact != null) {
      return exact;
    }
    int open = words.indexOf('(');
    String bare = open > 0 ? words.substring(0, open).strip() : words;
    Label whole = LABELS.exactly(bare, 0, bare.length());
    if (whole != null) {
      return whole;
    }
    Label kind = null;
    for (int i = 0; i < bare.length() && kind == null; i++) {
      kind = LABELS.exactly(bare, i, bare.length());
    }
    kind = kind == Label.TOTAL ? null : kind;
    boolean percent = words.indexOf('%') >= 0 || words.indexOf("명)") >= 0;
    return percent ? Label.OTHER : kind;
  }

  /** Where the figure of a cell begins behind its sign; -1 if the cell holds anything else. */
  private int figureBegin(int cell) {
    int begin = cells.begin(cell);
    int end = cells.end(cell);
    if (begin < end && "△▲+-".indexOf(text.charAt(begin)) >= 0) {
      begin = Chars.skipBlanks(text, begin + 1, end);
    }
    boolean figure =
        begin < end
            && Digits.isDigit(text.charAt(begin))
            && numeral.read(text, begin, end)
            && numeral.end() == end
            && numeral.tail() == 0
            && numeral.unscaled() > 0;
    return figure ? begin : -1;
  }

  private boolean yearLike(int begin, int end) {
    return end - begin == 4
        && text.charAt(begin + 1) != ','
        && numeral.read(text, begin, end)
        && numeral.scale() == 0
        && numeral.unscaled() >= 1990
        && numeral.unscaled() <= 2050;
  }
}
