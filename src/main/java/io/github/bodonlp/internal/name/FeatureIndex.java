package io.github.bodonlp.internal.name;

/** Tells the row of a feature by its hash: a hash table in one array. Immutable once filled. */
final class FeatureIndex {
  /** What {@link #row} gives for a feature without weights. */
  static final int NO_ROW = -1;

  private final int mask;

  /** By slot the hash of a feature in the upper half and its row in the lower; 0 if free. */
  private final long[] slots;

  /**
   * The index of {@code features}, whose places are their rows.
   *
   * @param features none of them 0 or twice
   */
  FeatureIndex(int[] features) {
    int capacity = Integer.highestOneBit(Math.max(8, features.length * 3 / 2)) * 2;
    mask = capacity - 1;
    slots = new long[capacity];
    for (int row = 0; row < features.length; row++) {
      int slot = features[row] & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = (long) features[row] << Integer.SIZE | row;
    }
  }

  /** The row of the feature, or {@link #NO_ROW}. */
  int row(int hash) {
    int slot = hash & mask;
    long entry = slots[slot];
    while ((int) (entry >> Integer.SIZE) != hash) {
      if (entry == 0) {
        return NO_ROW;
      }
      slot = slot + 1 & mask;
      entry = slots[slot];
    }
    return (int) entry;
  }
}
