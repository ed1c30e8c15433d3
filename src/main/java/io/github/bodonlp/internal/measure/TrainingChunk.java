package io.github.bodonlp.internal.measure;

import io.github.bodonlp.internal.name.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Event;

/** A stretch of a labelled text that is trained as one sequence; it never cuts a name. */
final class TrainingChunk {
  private final LabelledText text;
  private final int begin;
  private final int size;
  private final Vocabulary vocabulary;
  private final int[][] fixed;
  private final int[][][] moving;

  private TrainingChunk(
      LabelledText text, int begin, int size, Vocabulary vocabulary, Map<Integer, int[][]> steps) {
    this.text = text;
    this.begin = begin;
    this.size = size;
    this.vocabulary = vocabulary;
    fixed = new int[size][];
    moving = new int[size][][];
    for (int i = 0; i < size; i++) {
      int token = begin + i;
      fixed[i] = vocabulary.numbers(text.features(token));
      moving[i] =
          steps.computeIfAbsent(text.stepKind(token), unused -> vocabulary.steps(text, token));
    }
  }

  /**
   * The chunks of a text, in order.
   *
   * @param steps the features of labels before, shared by all chunks
   */
  static List<TrainingChunk> of(
      LabelledText text, Vocabulary vocabulary, Map<Integer, int[][]> steps) {
    List<TrainingChunk> chunks = new ArrayList<>();
    for (int begin = 0; begin < text.size(); ) {
      int end = text.chunkEnd(begin);
      chunks.add(new TrainingChunk(text, begin, end - begin, vocabulary, steps));
      begin = end;
    }
    return chunks;
  }

  int size() {
    return size;
  }

  /** The numbers of the features of token {@code i} of the chunk. */
  int[] fixed(int i) {
    return fixed[i];
  }

  /** The numbers of the features that the label before gives token {@code i} of the chunk. */
  int[] moving(int i, int before) {
    return moving[i][before];
  }

  /** Whether the tag set of the text has {@code label}. */
  boolean allows(int label) {
    return text.allows(label);
  }

  /** Whether gold has {@code label} at token {@code i}, or leaves it open there. */
  boolean isGold(int i, int label) {
    int token = begin + i;
    return label == text.gold(token) || (label == Labels.OUTSIDE && text.open(token));
  }

  /** Whether gold leaves a token open. */
  boolean hasOpen() {
    for (int i = begin; i < begin + size; i++) {
      if (text.open(i)) {
        return true;
      }
    }
    return false;
  }

  /** The labels of gold. */
  int[] gold() {
    int[] gold = new int[size];
    for (int i = 0; i < size; i++) {
      gold[i] = text.gold(begin + i);
    }
    return gold;
  }

  /** The labels as OpenNLP's events. */
  Event[] events(int[] labels) {
    Event[] events = new Event[size];
    int before = Labels.OUTSIDE;
    for (int i = 0; i < size; i++) {
      int[] step = moving[i][before];
      String[] context = new String[fixed[i].length + step.length];
      for (int f = 0; f < fixed[i].length; f++) {
        context[f] = vocabulary.name(fixed[i][f]);
      }
      for (int f = 0; f < step.length; f++) {
        context[fixed[i].length + f] = vocabulary.name(step[f]);
      }
      events[i] = new Event(Integer.toString(labels[i]), context);
      before = labels[i];
    }
    return events;
  }
}
