package io.github.bodonlp.internal.name;

import java.util.Arrays;

/**
 * The weights of a model as the decoder adds them up: a {@code long} for each kind of name, which
 * holds two fixed-point numbers, that of the first token in its lower half and that of a further
 * one in its upper. So one addition serves two labels, and a row of four kinds fills half a line of
 * the processor's cache: adding rows of floats took a tenth more of all the time that names take.
 *
 * <p>Weights are taken less that of no name, whose own is 0 then: no comparison changes by that.
 * Immutable; share between threads.
 */
final class PackedWeights {
  private static final int LARGEST_SCALE = 1 << 20;

  private final int kinds;
  private final int mask;

  /** What 1 is as a fixed-point number: as much as lets no sum overflow its half. */
  private final int scale;

  /** By slot the hash of a feature, or 0. */
  private final int[] features;

  /** By slot a row. */
  private final long[] rows;

  PackedWeights(NameModel model) {
    kinds = model.labels().kinds().size();
    scale = scale(model);
    int capacity = Integer.highestOneBit(Math.max(8, model.size())) * 4;
    mask = capacity - 1;
    features = new int[capacity];
    rows = new long[capacity * kinds];
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
    int slot = slot(model.feature(i));
    features[slot] = model.feature(i);
    float outside = model.weight(i, Labels.OUTSIDE);
    for (int kind = 0; kind < kinds; kind++) {
      int first = fixed(model.weight(i, 1 + 2 * kind) - outside);
      int further = fixed(model.weight(i, 2 + 2 * kind) - outside);
      rows[slot * kinds + kind] = ((long) further << Integer.SIZE) + first;
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

  /** Sets {@code sums}, a number for each kind, to the sums of the rows of the features. */
  void sum(int[] hashes, int count, long[] sums) {
    Arrays.fill(sums, 0);
    for (int f = 0; f < count; f++) {
      int slot = slot(hashes[f]);
      if (features[slot] != 0) {
        int row = slot * kinds;
        for (int kind = 0; kind < kinds; kind++) {
          sums[kind] += rows[row + kind];
        }
      }
    }
  }

  /** The sum for the first token of a name. */
  static int first(long sum) {
    return (int) sum;
  }

  /** The sum for a further token of a name. */
  static int further(long sum) {
    return (int) (sum - first(sum) >> Integer.SIZE);
  }

  private int slot(int feature) {
    int slot = feature & mask;
    while (features[slot] != 0 && features[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
