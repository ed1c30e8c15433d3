package io.github.bodonlp.internal.measure;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.name.Gazetteer;
import io.github.bodonlp.internal.name.Labels;
import io.github.bodonlp.internal.name.ModelText;
import io.github.bodonlp.internal.name.NameModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;

/** Trains the name model on gold texts. Not thread safe. */
public final class NameTraining {
  private static final int ITERATIONS = 12;
  private static final int CUTOFF = 3;

  /**
   * Of the features of use this share is left out, those with the smallest weights: it moved no
   * figure by more than .003, and what is looked up while reading fits the processor's cache.
   */
  private static final double PRUNED = 0.4;

  /** A feature whose weights are all below this was never of use. */
  private static final double SMALLEST = 1e-6;

  /** Of so many texts one is trained once more without the rules, so as not to lean on them. */
  private static final int BARE = 2;

  private final Labels labels = new Labels(List.of(EntityKind.values()));
  private final Gazetteer tables;

  private final boolean reference;

  /**
   * A training that lets the model see what the rules on {@code tables} find.
   *
   * @param reference whether OpenNLP's own trainer does the work: it makes the same model, slowly
   */
  NameTraining(Gazetteer tables, boolean reference) {
    this.tables = tables;
    this.reference = reference;
  }

  /** A training with the tables in the jar. */
  public static NameTraining load(boolean reference) {
    return new NameTraining(Gazetteer.load(), reference);
  }

  /**
   * Writes the model of {@code gold} and tells its size and checksum in a sentence.
   *
   * @throws IOException if it cannot be written
   */
  public String write(List<GoldText> gold, Path out) throws IOException {
    NameModel model = train(gold);
    try (OutputStream stream = Files.newOutputStream(out)) {
      model.write(stream);
    }
    return "%s: %d features from %d texts, checksum %s"
        .formatted(out, model.size(), gold.size(), model.corpus());
  }

  /** The model of {@code gold}. The same texts in the same order always give the same model. */
  NameModel train(List<GoldText> gold) {
    return model(labelled(gold), checksum(gold));
  }

  private List<LabelledText> labelled(List<GoldText> gold) {
    List<LabelledText> texts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      AnnotatedText annotated = gold.get(i).annotated();
      ModelText text = ModelText.of(annotated.text(), annotated.header("issuer"), tables);
      texts.add(new LabelledText(gold.get(i), text, labels));
      if (i % BARE == 0) {
        ModelText bare = ModelText.bare(annotated.text(), tables);
        texts.add(new LabelledText(gold.get(i), bare, labels));
      }
    }
    return texts;
  }

  private NameModel model(List<LabelledText> texts, String checksum) {
    Vocabulary vocabulary = Vocabulary.of(texts, labels.size(), CUTOFF);
    List<TrainingChunk> chunks = new ArrayList<>();
    Map<Integer, int[][]> steps = new HashMap<>();
    texts.forEach(text -> chunks.addAll(TrainingChunk.of(text, vocabulary, steps)));
    int width = labels.size();
    if (reference) {
      AbstractModel model = ChunkStream.train(chunks, vocabulary, width, ITERATIONS);
      return compact(ChunkStream.weights(model, vocabulary, width), vocabulary, checksum);
    }
    double[][] weights = new Perceptron(vocabulary, width).train(chunks, ITERATIONS);
    return compact(weights, vocabulary, checksum);
  }

  /** The checksum of what is trained on: SHA-256 over texts and marks. */
  static String checksum(List<GoldText> gold) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (GoldText text : gold) {
        digest.update(text.annotated().text().getBytes(StandardCharsets.UTF_8));
        for (Mark mark : text.annotated().marks()) {
          String line = mark.kind() + " " + mark.span() + (mark.optional() ? " opt\n" : "\n");
          digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private NameModel compact(double[][] weights, Vocabulary vocabulary, String checksum) {
    int width = labels.size();
    double smallest = smallest(weights);
    int[] keys = new int[weights.length];
    float[] rows = new float[weights.length * width];
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      if (largest(weights[i]) >= smallest) {
        keys[count] = vocabulary.key(i);
        for (int label = 0; label < width; label++) {
          rows[count * width + label] = (float) weights[i][label];
        }
        count++;
      }
    }
    return new NameModel(
        labels.kinds(), checksum, Arrays.copyOf(keys, count), Arrays.copyOf(rows, count * width));
  }

  /** The weight below which a feature is left out. */
  private static double smallest(double[][] weights) {
    double[] largest =
        Arrays.stream(weights)
            .mapToDouble(NameTraining::largest)
            .filter(weight -> weight >= SMALLEST)
            .sorted()
            .toArray();
    double pruned = largest.length == 0 ? 0 : largest[(int) (largest.length * PRUNED)];
    return Math.max(SMALLEST, pruned);
  }

  private static double largest(double[] row) {
    return Arrays.stream(row).map(Math::abs).max().orElse(0);
  }
}
