package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.EntityKind;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The weights of the model: a row for each feature, a column for each label.
 *
 * <p>Both in the file and in memory the most used rows come first; in the file only what is not 0
 * is written of a row. The decoder has them its own way, as {@link PackedWeights}. Immutable; share
 * between threads.
 */
public final class NameModel {
  private static final String MAGIC = "bodo names ";
  private static final int NOT_A_MODEL = -1;
  private static final int LONGEST_HEADER = 200;

  private final Labels labels;
  private final String corpus;
  private final int[] features;
  private final float[] weights;
  private final int width;

  private final FeatureIndex index;

  /**
   * A model.
   *
   * @param kinds the kinds of names it tells apart
   * @param corpus the checksum of what it was trained on
   * @param features the hashes of the features, the most used first, none of them 0 or twice
   * @param weights their rows, one behind another, with a weight for each label
   */
  public NameModel(List<EntityKind> kinds, String corpus, int[] features, float[] weights) {
    labels = new Labels(kinds);
    this.corpus = Objects.requireNonNull(corpus, "corpus");
    width = labels.size();
    this.features = features.clone();
    this.weights = weights.clone();
    index = new FeatureIndex(this.features);
  }

  /** The model in the jar. */
  static NameModel load() {
    try (InputStream stream = NameModel.class.getResourceAsStream("names.model")) {
      if (stream == null) {
        throw new DataFileException("name/names.model", 0, "is missing from the class path");
      }
      return read("name/names.model", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model from a stream, which is left open.
   *
   * @param name how errors call it
   * @throws DataFileException if it is no model, or one of another version of the features
   * @throws IOException if the stream cannot be read
   */
  public static NameModel read(String name, InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    try {
      String[] header = header(in).split(" ");
      int version = version(header);
      if (version == NOT_A_MODEL) {
        throw new DataFileException(name, 0, "is no model of names; make one with 'train -o'");
      }
      if (version != Features.VERSION) {
        throw new DataFileException(
            name,
            0,
            "was trained for version %d of the features, this is version %d; train it again"
                .formatted(version, Features.VERSION));
      }
      return body(in, kinds(header[3]), header[4]);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new DataFileException(name, 0, "is cut short or damaged; get it anew", e);
    }
  }

  /** The line of text that opens the file: what it is, versions, tag set, checksum. */
  private static String header(ByteBuffer in) {
    int limit = Math.min(in.limit(), LONGEST_HEADER);
    int end = 0;
    while (end < limit && in.get(end) != '\n') {
      end++;
    }
    byte[] line = new byte[end];
    in.get(line);
    if (in.hasRemaining()) {
      in.get();
    }
    return new String(line, StandardCharsets.UTF_8);
  }

  private static int version(String[] header) {
    boolean model = header.length == 5 && (header[0] + " " + header[1] + " ").equals(MAGIC);
    try {
      return model ? Integer.parseInt(header[2]) : NOT_A_MODEL;
    } catch (NumberFormatException e) {
      return NOT_A_MODEL;
    }
  }

  private static List<EntityKind> kinds(String names) {
    List<EntityKind> kinds = new ArrayList<>();
    for (String name : names.split(",")) {
      kinds.add(EntityKind.valueOf(name));
    }
    return kinds;
  }

  private static NameModel body(ByteBuffer in, List<EntityKind> kinds, String corpus) {
    int size = in.getInt();
    int width = new Labels(kinds).size();
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("size " + size);
    }
    int[] features = new int[size];
    for (int i = 0; i < size; i++) {
      features[i] = in.getInt();
    }
    float[] weights = new float[size * width];
    for (int i = 0; i < size; i++) {
      int present = in.getShort();
      for (int label = 0; label < width; label++) {
        if ((present >> label & 1) != 0) {
          weights[i * width + label] = in.getFloat();
        }
      }
    }
    return new NameModel(kinds, corpus, features, weights);
  }

  /**
   * Writes the model to a stream, which is left open.
   *
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    String kinds = String.join(",", labels.kinds().stream().map(EntityKind::name).toList());
    String header = MAGIC + Features.VERSION + " " + kinds + " " + corpus + "\n";
    out.write(header.getBytes(StandardCharsets.UTF_8));
    out.writeInt(features.length);
    for (int feature : features) {
      out.writeInt(feature);
    }
    for (int i = 0; i < features.length; i++) {
      int present = 0;
      for (int label = 0; label < width; label++) {
        present |= weights[i * width + label] != 0 ? 1 << label : 0;
      }
      out.writeShort(present);
      for (int label = 0; label < width; label++) {
        if (weights[i * width + label] != 0) {
          out.writeFloat(weights[i * width + label]);
        }
      }
    }
    out.flush();
    bytes.writeTo(stream);
  }

  /** The labels it gives. */
  public Labels labels() {
    return labels;
  }

  /** The checksum of what it was trained on. */
  public String corpus() {
    return corpus;
  }

  /** The rows of the features by their hashes. */
  FeatureIndex index() {
    return index;
  }

  /** The hash of the feature of row {@code i}. */
  int feature(int i) {
    return features[i];
  }

  /** How many features have weights. */
  public int size() {
    return features.length;
  }

  /** The weight of {@code label} in the row of feature {@code i}. */
  float weight(int i, int label) {
    return weights[i * width + label];
  }

  /** Adds the weights of a feature to those {@code sums} that begin at {@code at}. */
  public void add(int feature, float[] sums, int at) {
    int row = index.row(feature);
    for (int label = 0; row != FeatureIndex.NO_ROW && label < width; label++) {
      sums[at + label] += weight(row, label);
    }
  }
}
