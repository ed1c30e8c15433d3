package io.github.bodonlp.internal.measure;

import io.github.bodonlp.internal.name.Labels;
import java.util.Arrays;

/** Finds the best labels of a chunk under weights that are still being trained. */
final class ChunkDecoder {
  private final double[][] weights;
  private final int[] outcome;
  private final int width;

  /**
   * A decoder.
   *
   * @param weights a row for each feature, which may change between calls
   * @param outcome the column of each label in a row; -1 for one that does not occur
   */
  ChunkDecoder(double[][] weights, int[] outcome) {
    this.weights = weights;
    this.outcome = outcome;
    width = outcome.length;
  }

  /** The best of all labels that the text's tag set allows. */
  int[] best(TrainingChunk chunk) {
    return decode(chunk, false);
  }

  /** The best among the labels that gold allows: where it is open, a name or none. */
  int[] bestOfGold(TrainingChunk chunk) {
    return decode(chunk, true);
  }

  private int[] decode(TrainingChunk chunk, boolean gold) {
    int n = chunk.size();
    int[][] from = new int[n][width];
    double[] score = new double[width];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    score[Labels.OUTSIDE] = 0;
    for (int i = 0; i < n; i++) {
      double[][] steps = steps(chunk, i, score);
      double[] next = sum(chunk.fixed(i));
      for (int label = 0; label < width; label++) {
        boolean may = outcome[label] >= 0 && (gold ? chunk.isGold(i, label) : chunk.allows(label));
        double most = Double.NEGATIVE_INFINITY;
        for (int before = 0; may && before < width; before++) {
          if (Labels.follows(before, label) && steps[before] != null) {
            double s = score[before] + steps[before][label];
            if (s > most) {
              most = s;
              from[i][label] = before;
            }
          }
        }
        next[label] += most;
      }
      score = next;
    }
    return trace(from, score);
  }

  private double[][] steps(TrainingChunk chunk, int i, double[] score) {
    double[][] steps = new double[width][];
    for (int before = 0; before < width; before++) {
      if (score[before] > Double.NEGATIVE_INFINITY) {
        steps[before] = sum(chunk.moving(i, before));
      }
    }
    return steps;
  }

  private double[] sum(int[] features) {
    double[] sums = new double[width];
    for (int feature : features) {
      double[] row = weights[feature];
      for (int label = 0; label < width; label++) {
        if (row != null && outcome[label] >= 0) {
          sums[label] += row[outcome[label]];
        }
      }
    }
    return sums;
  }

  private static int[] trace(int[][] from, double[] score) {
    int best = 0;
    for (int label = 1; label < score.length; label++) {
      if (score[label] > score[best]) {
        best = label;
      }
    }
    int[] labels = new int[from.length];
    for (int i = from.length - 1; i >= 0; i--) {
      labels[i] = best;
      best = from[i][best];
    }
    return labels;
  }
}
