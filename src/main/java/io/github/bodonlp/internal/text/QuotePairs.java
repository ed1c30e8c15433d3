package io.github.bodonlp.internal.text;

import java.util.Arrays;

/**
 * The pairs of quotation marks of a text, in order of the opening mark; pairs nest and never cross.
 * Offsets are those of the marks themselves. Immutable once built.
 */
public final class QuotePairs {
  private final int[] opens;
  private final int[] closes;
  private final int size;
  private final int[] unclosed;

  QuotePairs(int[] opens, int[] closes, int size, int[] unclosed) {
    this.opens = opens;
    this.closes = closes;
    this.size = size;
    this.unclosed = unclosed;
  }

  /** How many pairs there are. */
  public int size() {
    return size;
  }

  /** The offset of the opening mark of pair {@code i}. */
  public int open(int i) {
    return opens[i];
  }

  /** The offset of the closing mark of pair {@code i}. */
  public int close(int i) {
    return closes[i];
  }

  /** The number of the first pair that opens at or after {@code offset}. */
  public int at(int offset) {
    int found = Arrays.binarySearch(opens, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** How many opening marks find no partner. */
  public int unclosedCount() {
    return unclosed.length;
  }

  /** Whether an opening mark without a partner stands in {@code [begin, end)}. */
  public boolean hasUnclosed(int begin, int end) {
    int found = Arrays.binarySearch(unclosed, begin);
    int first = found >= 0 ? found : -found - 1;
    return first < unclosed.length && unclosed[first] < end;
  }

  /** The offset of the {@code i}-th opening mark without a partner. */
  public int unclosed(int i) {
    return unclosed[i];
  }
}
