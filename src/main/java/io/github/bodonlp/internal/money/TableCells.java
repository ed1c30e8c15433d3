package io.github.bodonlp.internal.money;

/** The cells of one line, parted by bars, tabs or wide gaps; used over and over. */
final class TableCells {
  private static final int MOST = 64;

  private final String text;
  private final int[] begins = new int[MOST];
  private final int[] ends = new int[MOST];
  private int size;

  TableCells(String text) {
    this.text = text;
  }

  /** Splits the line {@code [begin, end)}; whether it has at least two cells. */
  boolean split(int begin, int end) {
    size = 0;
    boolean bars = Chars.find(text, '|', begin, end) >= 0;
    int from = begin;
    int to = end;
    if (bars) {
      from = Chars.skipBlanks(text, begin, end);
      from += from < end && text.charAt(from) == '|' ? 1 : 0;
      to = trimmed(from, end);
      to -= to > from && text.charAt(to - 1) == '|' ? 1 : 0;
    }
    int cell = from;
    for (int i = from; i < to && size < MOST - 1; i++) {
      int gap = bars ? (text.charAt(i) == '|' ? 1 : 0) : gap(i, to);
      if (gap > 0) {
        add(cell, i);
        i += gap - 1;
        cell = i + 1;
      }
    }
    add(cell, to);
    return size >= 2;
  }

  /** The length of the gap between cells at {@code at}: a tab, or two spaces and more. */
  private int gap(int at, int end) {
    if (text.charAt(at) == '\t') {
      return 1;
    }
    int i = at;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i - at >= 2 ? i - at : 0;
  }

  private int trimmed(int begin, int end) {
    int i = end;
    while (i > begin && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\r')) {
      i--;
    }
    return i;
  }

  private void add(int begin, int end) {
    int from = Chars.skipBlanks(text, begin, end);
    begins[size] = from;
    ends[size++] = Math.max(from, trimmed(from, end));
  }

  int size() {
    return size;
  }

  int begin(int cell) {
    return begins[cell];
  }

  int end(int cell) {
    return ends[cell];
  }

  boolean empty(int cell) {
    return begins[cell] == ends[cell];
  }

  String words(int cell) {
    return text.substring(begins[cell], ends[cell]);
  }

  /** The number of cells that hold something. */
  int filled() {
    int filled = 0;
    for (int i = 0; i < size; i++) {
      filled += empty(i) ? 0 : 1;
    }
    return filled;
  }

  /** Whether all cells are the dashes that part a header from its rows. */
  boolean rule() {
    for (int i = 0; i < size; i++) {
      for (int j = begins[i]; j < ends[i]; j++) {
        if (text.charAt(j) != '-' && text.charAt(j) != ':') {
          return false;
        }
      }
    }
    return true;
  }
}
