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
  }

  Labels labels() {
    return labels;
  }

  /** The labels of the tokens. */
  int[] decode(Signs signs, Hints hints) {
    int n = signs.size;
    Features features = new Features(signs, hints);
    int[] buffer = new int[Features.MOST];
    byte[] from = new byte[n * width];
    long[] score = new long[width];
    long[] next = new long[width];
    long[] sums = new long[labels.kinds().size()];
    Arrays.fill(score, NEVER);
    score[Labels.OUTSIDE] = 0;
    for (int i = 0; i < n; i++) {
      weights.sum(buffer, features.of(i, buffer), sums);
      step(signs.stepKind(i) * width * width, score, next, from, i * width);
      score[Labels.OUTSIDE] = next[Labels.OUTSIDE];
      for (int kind = 0; kind < sums.length; kind++) {
        int first = 1 + 2 * kind;
        score[first] = next[first] + PackedWeights.first(sums[kind]);
        score[first + 1] = next[first + 1] + PackedWeights.further(sums[kind]);
      }
    }
    return trace(from, score, n);
  }

  /** The best way to each label; a further token of a name follows that name only. */
  private void step(int base, long[] score, long[] next, byte[] from, int at) {
    for (int label = 0; label < width; label++) {
      boolean further = Labels.isFurther(label);
      int first = further ? label - 1 : 0;
      int end = further ? label + 1 : width;
      long most = Long.MIN_VALUE;
      int best = first;
      for (int before = first; before < end; before++) {
        long s = score[before] + steps[base + before * width + label];
        if (s > most) {
          most = s;
          best = before;
        }
      }
      next[label] = most;
      from[at + label] = (byte) best;
    }
  }

  private int[] trace(byte[] from, long[] score, int n) {
    int best = Labels.OUTSIDE;
    for (int label = 1; label < width; label++) {
      if (score[label] > score[best]) {
        best = label;
      }
    }
    int[] traced = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      traced[i] = best;
      best = from[i * width + best];
    }
    return traced;
  }
}
