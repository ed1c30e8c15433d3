package io.github.bodonlp.internal.measure;

import io.github.bodonlp.internal.name.Labels;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The features that are trained, the most used first. Immutable. */
final class Vocabulary {
  private final int labels;
  private final int[] keys;
  private final String[] names;
  private final Map<Integer, Integer> numbers;

  private Vocabulary(int[] keys, int labels) {
    this.labels = labels;
    this.keys = keys;
    names = new String[keys.length];
    numbers = new HashMap<>(keys.length * 2);
    for (int i = 0; i < keys.length; i++) {
      names[i] = Integer.toHexString(keys[i]);
      numbers.put(keys[i], i);
    }
  }

  /**
   * The features that occur at least {@code cutoff} times, and those of the labels before in gold.
   */
  static Vocabulary of(List<LabelledText> texts, int labels, int cutoff) {
    Map<Integer, int[]> counts = new TreeMap<>();
    Set<Integer> steps = new HashSet<>();
    for (LabelledText text : texts) {
      int chunkEnd = 0;
      for (int i = 0; i < text.size(); i++) {
        boolean first = i == chunkEnd;
        chunkEnd = first ? text.chunkEnd(i) : chunkEnd;
        for (int key : text.features(i)) {
          counts.computeIfAbsent(key, unused -> new int[1])[0]++;
        }
        for (int key : text.features(i, first ? Labels.OUTSIDE : text.gold(i - 1))) {
          counts.computeIfAbsent(key, unused -> new int[1])[0]++;
          steps.add(key);
        }
      }
    }
    return new Vocabulary(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue()[0] >= cutoff || steps.contains(entry.getKey()))
            .sorted(Comparator.comparingInt(entry -> -entry.getValue()[0]))
            .mapToInt(Map.Entry::getKey)
            .toArray(),
        labels);
  }

  int size() {
    return keys.length;
  }

  /** The hash of feature {@code number}. */
  int key(int number) {
    return keys[number];
  }

  /** What OpenNLP calls feature {@code number}. */
  String name(int number) {
    return names[number];
  }

  /** For each label before token {@code i} the numbers of the features it gives. */
  int[][] steps(LabelledText text, int i) {
    int[][] steps = new int[labels][];
    for (int before = 0; before < labels; before++) {
      steps[before] = numbers(text.features(i, before));
    }
    return steps;
  }

  /** The numbers of those of {@code hashes} that are trained. */
  int[] numbers(int[] hashes) {
    int[] found = new int[hashes.length];
    int count = 0;
    for (int hash : hashes) {
      Integer number = numbers.get(hash);
      if (number != null) {
        found[count++] = number;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
