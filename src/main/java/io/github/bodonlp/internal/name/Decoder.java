package io.github.bodonlp.internal.name;

import java.util.Arrays;

/**
 * Finds the best sequence of labels (Viterbi 1967) over plain arrays: what OpenNLP's own decoders
 * do through strings and maps, at a hundredth of the speed. Immutable; share between threads.
 */
final class Decoder {
  private final NameModel model;
  private final int width;

  /** The weight of each label behind each other one, for each kind of token. */
  private final float[] steps;

  Decoder(NameModel model) {
    this.model = model;
    width = model.labels().size();
    steps = new float[Signs.STEP_KINDS * width * width];
    for (int kind = 0; kind < Signs.STEP_KINDS; kind++) {
      for (int before = 0; before < width; before++) {
        int at = (kind * width + before) * width;
        model.add(Features.previous(before), steps, at);
        model.add(Features.previous(before, kind), steps, at);
      }
    }
  }

  Labels labels() {
    return model.labels();
  }

  /** The labels of the tokens. */
  int[] decode(Signs signs, Hints hints) {
    int n = signs.size;
    Features features = new Features(signs, hints);
    int[] buffer = new int[Features.MOST];
    byte[] from = new byte[n * width];
    float[] score = new float[width];
    float[] next = new float[width];
    Arrays.fill(score, Float.NEGATIVE_INFINITY);
    score[Labels.OUTSIDE] = 0;
    float[] sums = new float[width];
    for (int i = 0; i < n; i++) {
      Arrays.fill(sums, 0);
      int count = features.of(i, buffer);
      for (int f = 0; f < count; f++) {
        model.add(buffer[f], sums, 0);
      }
      step(signs.stepKind(i) * width * width, score, next, from, i * width);
      for (int label = 0; label < width; label++) {
        score[label] = next[label] + sums[label];
      }
    }
    return trace(from, score, n);
  }

  private void step(int base, float[] score, float[] next, byte[] from, int at) {
    for (int label = 0; label < width; label++) {
      float most = Float.NEGATIVE_INFINITY;
      int best = Labels.OUTSIDE;
      for (int before = 0; before < width; before++) {
        float s = score[before] + steps[base + before * width + label];
        if (s > most && Labels.follows(before, label)) {
          most = s;
          best = before;
        }
      }
      next[label] = most;
      from[at + label] = (byte) best;
    }
  }

  private int[] trace(byte[] from, float[] score, int n) {
    int best = Labels.OUTSIDE;
    for (int label = 1; label < width; label++) {
      if (score[label] > score[best]) {
        best = label;
      }
    }
    int[] labels = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = best;
      best = from[i * width + best];
    }
    return labels;
  }
}
