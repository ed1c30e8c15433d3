package io.github.bodonlp.internal.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The averaged perceptron over sequences (Collins 2002), as OpenNLP's {@code
 * SimplePerceptronSequenceTrainer} has it, weight for weight: a test compares the two.
 *
 * <p>OpenNLP's builds the map of its model anew after every update, which takes minutes where this
 * takes seconds. Its trainers of single events were measured on the same features: each decides
 * behind the right label, which a decoder never has, and they fall several points of F behind.
 */
final class Perceptron {
  /** The order of the chunks is drawn from a fixed seed: same data, same model. */
  static final int SEED = 17;

  private final int labels;
  private final double[][] weights;
  private final double[][] sums;
  private final ChunkDecoder decoder;

  Perceptron(Vocabulary vocabulary, int labels) {
    this.labels = labels;
    weights = new double[vocabulary.size()][labels];
    sums = new double[vocabulary.size()][labels];
    int[] columns = new int[labels];
    Arrays.setAll(columns, label -> label);
    decoder = new ChunkDecoder(weights, columns);
  }

  /** The weights, averaged over all steps; a row for each feature, a column for each label. */
  double[][] train(List<TrainingChunk> chunks, int iterations) {
    List<TrainingChunk> order = new ArrayList<>(chunks);
    Random random = new Random(SEED);
    double steps = (double) iterations * chunks.size();
    double left = steps;
    for (int iteration = 0; iteration < iterations; iteration++) {
      Collections.shuffle(order, random);
      for (TrainingChunk chunk : order) {
        update(chunk, left--);
      }
    }
    for (double[] row : sums) {
      for (int label = 0; label < labels; label++) {
        row[label] /= steps;
      }
    }
    return sums;
  }

  /**
   * Moves the weights from what they choose to what gold has. Where gold leaves tokens open it has
   * what the weights like best of what it allows, so that nothing is learnt from them.
   *
   * @param left for how many steps the change will stand, this one included
   */
  private void update(TrainingChunk chunk, double left) {
    int[] best = decoder.best(chunk);
    int[] gold = chunk.hasOpen() ? decoder.bestOfGold(chunk) : chunk.gold();
    for (int i = 0; i < best.length; i++) {
      int goldBefore = i == 0 ? 0 : gold[i - 1];
      int bestBefore = i == 0 ? 0 : best[i - 1];
      if (gold[i] != best[i]) {
        add(chunk.fixed(i), gold[i], 1, left);
        add(chunk.fixed(i), best[i], -1, left);
      }
      if (gold[i] != best[i] || goldBefore != bestBefore) {
        add(chunk.moving(i, goldBefore), gold[i], 1, left);
        add(chunk.moving(i, bestBefore), best[i], -1, left);
      }
    }
  }

  private void add(int[] features, int label, int change, double left) {
    for (int feature : features) {
      weights[feature][label] += change;
      sums[feature][label] += change * left;
    }
  }
}
