package io.github.bodonlp.internal.name;

/**
 * The weights of a model as the decoder adds them up: a {@code long} for each kind of name, which
 * holds two fixed-point numbers, that of the first token in its lower half and that of a further
 * one in its upper. So one addition serves two labels, and a row of four kinds fills half a line of
 * the processor's cache. Rows lie in the order of the model, the most used first, so that most of
 * what is added up is always near.
 *
 * <p>Weights are taken less that of no name, whose own is 0 then: no comparison changes by that.
 * Immutable; share between threads.
 */
final class PackedWeights {
  private static final int LARGEST_SCALE = 1 << 20;

  /** A row has room for so many kinds; adding them up without a loop takes a third less time. */
  private static final int ROW = 4;

  private final int kinds;

  /** What 1 is as a fixed-point number: as much as lets no sum overflow its half. */
  private final int scale;

  private final FeatureIndex index;

  /** By row a number for each kind, 0 for kinds that the model does not tell. */
  private final long[] rows;

  PackedWeights(NameModel model) {
    kinds = model.labels().kinds().size();
    if (kinds > ROW) {
      throw new IllegalArgumentException("a model of " + kinds + " kinds, at most " + ROW);
    }
    scale = scale(model);
    index = model.index();
    rows = new long[model.size() * ROW];
    for (int i = 0; i < model.size(); i++) {
      put(model, i);
    }
  }

  private static int scale(NameModel model) {
    float largest = 0;
    for (int i = 0; i < model.size(); i++) {
      for (int label = 0; label < model.labels().size(); label++) {
        largest = Math.max(largest, 2 * Math.abs(model.weight(i, label)));
      }
    }
    int most = (int) Math.min(LARGEST_SCALE, Integer.MAX_VALUE / (Features.MOST * (largest + 1)));
    return Integer.highestOneBit(Math.max(1, most));
  }

  private void put(NameModel model, int i) {
    float outside = model.weight(i, Labels.OUTSIDE);
    for (int kind = 0; kind < kinds; kind++) {
      int first = fixed(model.weight(i, 1 + 2 * kind) - outside);
      int further = fixed(model.weight(i, 2 + 2 * kind) - outside);
      rows[i * ROW + kind] = ((long) further << Integer.SIZE) + first;
    }
  }

  /** A weight as a fixed-point number. */
  int fixed(float weight) {
    return Math.round(weight * scale);
  }

  /** The number that a fixed-point one stands for. */
  double number(long fixed) {
    return (double) fixed / scale;
  }

  /** Sets {@code sums}, which has room for {@link #ROW} kinds, to the sums of the rows. */
  void sum(int[] hashes, int count, long[] sums) {
    long first = 0;
    long second = 0;
    long third = 0;
    long fourth = 0;
    for (int f = 0; f < count; f++) {
      int row = index.row(hashes[f]);
      if (row != FeatureIndex.NO_ROW) {
        int at = row * ROW;
        first += rows[at];
        second += rows[at + 1];
        third += rows[at + 2];
        fourth += rows[at + 3];
      }
    }
    sums[0] = first;
    sums[1] = second;
    sums[2] = third;
    sums[3] = fourth;
  }

  /** New room for sums. */
  static long[] sums() {
    return new long[ROW];
  }

  /** The sum for the first token of a name. */
  static int first(long sum) {
    return (int) sum;
  }

  /** The sum for a further token of a name. */
  static int further(long sum) {
    return (int) (sum - first(sum) >> Integer.SIZE);
  }
}
