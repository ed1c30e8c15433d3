package io.github.bodonlp.internal.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.ml.perceptron.SimplePerceptronSequenceTrainer;
import opennlp.tools.util.TrainingParameters;

/**
 * Gives OpenNLP's sequence trainer the chunks, in each iteration in another order, and labels them
 * under the weights it has so far.
 */
final class ChunkStream implements SequenceStream<Event> {
  private final List<TrainingChunk> order;
  private final Vocabulary vocabulary;
  private final int labels;
  private final Random random = new Random(Perceptron.SEED);
  private boolean counted;
  private int next;
  private ChunkDecoder decoder;

  ChunkStream(List<TrainingChunk> chunks, Vocabulary vocabulary, int labels) {
    order = new ArrayList<>(chunks);
    this.vocabulary = vocabulary;
    this.labels = labels;
  }

  /** The weights that OpenNLP's own trainer comes to: those of {@link Perceptron}, in minutes. */
  static AbstractModel train(
      List<TrainingChunk> chunks, Vocabulary vocabulary, int labels, int iterations) {
    SimplePerceptronSequenceTrainer trainer = new SimplePerceptronSequenceTrainer();
    trainer.init(new TrainingParameters(), new HashMap<>());
    ChunkStream stream = new ChunkStream(chunks, vocabulary, labels);
    try {
      return trainer.trainModel(iterations, stream, 0, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the stream is in memory
    }
  }

  /** The rows of a model in the order of the vocabulary, a column for each label. */
  static double[][] weights(AbstractModel model, Vocabulary vocabulary, int labels) {
    @SuppressWarnings("unchecked")
    Map<String, Context> rows = (Map<String, Context>) model.getDataStructures()[1];
    double[][] weights = new double[vocabulary.size()][labels];
    for (int i = 0; i < weights.length; i++) {
      Context row = rows.get(vocabulary.name(i));
      for (int k = 0; row != null && k < row.getOutcomes().length; k++) {
        int label = Integer.parseInt(model.getOutcome(row.getOutcomes()[k]));
        weights[i][label] = row.getParameters()[k];
      }
    }
    return weights;
  }

  /** A sequence that remembers its chunk. */
  private static final class ChunkSequence extends Sequence<Event> {
    private final TrainingChunk chunk;

    ChunkSequence(TrainingChunk chunk) {
      super(chunk.events(chunk.gold()), null);
      this.chunk = chunk;
    }
  }

  @Override
  public Sequence<Event> read() {
    return next == order.size() ? null : new ChunkSequence(order.get(next++));
  }

  /** The trainer counts the sequences once, and then goes through them in each iteration. */
  @Override
  public void reset() {
    if (counted) {
      Collections.shuffle(order, random);
    }
    counted = true;
    next = 0;
  }

  /**
   * The events under the present weights. Where gold leaves tokens open, the events of the sequence
   * become those that gold allows and the weights like best, so that nothing is learnt from them.
   */
  @Override
  public Event[] updateContext(Sequence<Event> sequence, AbstractModel model) {
    TrainingChunk chunk = ((ChunkSequence) sequence).chunk;
    if (decoder == null) {
      decoder = decoder(model);
    }
    int[] best = decoder.best(chunk);
    int[] gold = chunk.gold();
    if (chunk.hasOpen()) {
      gold = decoder.bestOfGold(chunk);
      Event[] events = chunk.events(gold);
      System.arraycopy(events, 0, sequence.getEvents(), 0, events.length);
    }
    return Arrays.equals(best, gold) ? sequence.getEvents() : chunk.events(best);
  }

  /** The trainer changes the rows of its model in place, so one look at them is enough. */
  private ChunkDecoder decoder(AbstractModel model) {
    @SuppressWarnings("unchecked")
    Map<String, Context> rows = (Map<String, Context>) model.getDataStructures()[1];
    double[][] weights = new double[vocabulary.size()][];
    for (int i = 0; i < weights.length; i++) {
      Context row = rows.get(vocabulary.name(i));
      weights[i] = row == null ? null : row.getParameters();
    }
    int[] outcome = new int[labels];
    for (int label = 0; label < labels; label++) {
      outcome[label] = model.getIndex(Integer.toString(label));
    }
    return new ChunkDecoder(weights, outcome);
  }
}
