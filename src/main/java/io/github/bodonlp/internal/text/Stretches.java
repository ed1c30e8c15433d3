package io.github.bodonlp.internal.text;

import java.util.Arrays;

/** Stretches of the view in order, which do not overlap: lines, sentences. Immutable once built. */
public final class Stretches {
  private final int[] begins;
  private final int[] ends;
  private final int size;

  private Stretches(Builder from) {
    begins = from.begins;
    ends = from.ends;
    size = from.size;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Where the one numbered {@code i} begins. */
  public int begin(int i) {
    return begins[i];
  }

  /** Where the one numbered {@code i} ends, exclusive. */
  public int end(int i) {
    return ends[i];
  }

  /** The number of the first that ends after {@code offset}; {@link #size()} if there is none. */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** Collects stretches in order. */
  static final class Builder {
    private int[] begins = new int[32];
    private int[] ends = new int[32];
    private int size;

    void add(int begin, int end) {
      if (size == begins.length) {
        begins = Arrays.copyOf(begins, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      begins[size] = begin;
      ends[size++] = end;
    }

    Stretches build() {
      return new Stretches(this);
    }
  }
}
