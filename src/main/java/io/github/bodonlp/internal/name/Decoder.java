package io.github.bodonlp.internal.name;

import java.util.Arrays;

/**
 * Finds the best sequence of labels (Viterbi 1967) over plain arrays: what OpenNLP's own decoders
 * do through strings and maps, at a hundredth of the speed. Immutable; share between threads.
 */
final class Decoder {
  /** What no way leads to; far from where sums of it would overflow. */
  private static final long NEVER = Long.MIN_VALUE / 4;

  private final Labels labels;
  private final PackedWeights weights;
  private final int width;

  /** The weight of each label behind each other one, for each kind of token. */
  private final int[] steps;

  /** For each kind of token the most that another label before is worth above that of no name. */
  private final int[] gains;

  Decoder(NameModel model) {
    labels = model.labels();
    weights = new PackedWeights(model);
    width = labels.size();
    float[] sums = new float[Signs.STEP_KINDS * width * width];
    for (int kind = 0; kind < Signs.STEP_KINDS; kind++) {
      for (int before = 0; before < width; before++) {
        int at = (kind * width + before) * width;
        model.add(Features.previous(before), sums, at);
        model.add(Features.previous(before, kind), sums, at);
      }
    }
    steps = new int[sums.length];
    for (int i = 0; i < sums.length; i++) {
      steps[i] = weights.fixed(sums[i]);
    }
    gains = new int[Signs.STEP_KINDS];
    Arrays.setAll(gains, this::gain);
  }

  private int gain(int kind) {
    int base = kind * width * width;
    int most = 0;
    for (int i = width; i < width * width; i++) {
      most = Math.max(most, steps[base + i] - steps[base + i % width]);
    }
    return most;
  }

  Labels labels() {
    return labels;
  }

  /** The labels of the tokens. */
  int[] decode(Signs signs, Hints hints) {
    Features features = new Features(signs, hints);
    int[] buffer = new int[Features.MOST];
    long[] sums = PackedWeights.sums();
    Lattice lattice = new Lattice(signs.size);
    for (int i = 0; i < signs.size; i++) {
      weights.sum(buffer, features.of(i, buffer), sums);
      lattice.step(i, signs.stepKind(i));
      lattice.add(sums);
    }
    return lattice.trace();
  }

  /** The best ways through a text, from token to token. */
  private final class Lattice {
    private final int tokens;

    /** For each token and label the label before it on the best way to it. */
    private final byte[] from;

    private final long[] score = new long[width];
    private final long[] next = new long[width];

    Lattice(int tokens) {
      this.tokens = tokens;
      from = new byte[tokens * width];
      Arrays.fill(score, NEVER);
      score[Labels.OUTSIDE] = 0;
    }

    /** The best way to each label; a further token of a name follows that name only. */
    void step(int token, int stepKind) {
      int base = stepKind * width * width;
      int at = token * width;
      int limit = isOutside(gains[stepKind]) ? 1 : width;
      next[Labels.OUTSIDE] = best(Labels.OUTSIDE, 0, limit, base, at);
      for (int first = 1; first < width; first += 2) {
        next[first] = best(first, 0, limit, base, at);
        next[first + 1] = best(first + 1, first, first + 2, base, at);
      }
    }

    /** Whether no name so far can be worth going on from: true of most tokens, half the work. */
    private boolean isOutside(int gain) {
      long most = NEVER;
      for (int label = 1; label < width; label++) {
        most = Math.max(most, score[label]);
      }
      return most + gain <= score[Labels.OUTSIDE];
    }

    /** The score of the best way to {@code label} from the labels {@code [first, end)}. */
    private long best(int label, int first, int end, int base, int at) {
      long most = Long.MIN_VALUE;
      int best = first;
      for (int before = first; before < end; before++) {
        long s = score[before] + steps[base + before * width + label];
        if (s > most) {
          most = s;
          best = before;
        }
      }
      from[at + label] = (byte) best;
      return most;
    }

    /** What the token itself speaks for. */
    void add(long[] sums) {
      score[Labels.OUTSIDE] = next[Labels.OUTSIDE];
      for (int label = 1; label < width; label += 2) {
        long sum = sums[label >> 1];
        score[label] = next[label] + PackedWeights.first(sum);
        score[label + 1] = next[label + 1] + PackedWeights.further(sum);
      }
    }

    int[] trace() {
      int best = Labels.OUTSIDE;
      for (int label = 1; label < width; label++) {
        if (score[label] > score[best]) {
          best = label;
        }
      }
      int[] traced = new int[tokens];
      for (int i = tokens - 1; i >= 0; i--) {
        traced[i] = best;
        best = from[i * width + best];
      }
      return traced;
    }
  }
}
