package io.github.bodonlp.internal.measure;

import io.github.bodonlp.Bodo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Cross-validation of the name model: the texts are parted into folds, and each fold is read with a
 * model of the others. Texts of one group, as of one issuer, are never parted.
 */
public final class NameFolds {
  private final List<List<GoldText>> folds = new ArrayList<>();

  private NameFolds() {}

  /**
   * Parts {@code gold} into {@code count} folds of about equal size, the largest groups first.
   *
   * @param group texts for which it gives the same go into one fold
   * @throws IllegalArgumentException if there are fewer groups than folds
   */
  public static NameFolds of(List<GoldText> gold, int count, Function<GoldText, String> group) {
    Map<String, List<GoldText>> groups = new TreeMap<>();
    gold.forEach(
        text -> groups.computeIfAbsent(group.apply(text), g -> new ArrayList<>()).add(text));
    if (groups.size() < count || count < 2) {
      throw new IllegalArgumentException(
          "%d folds need 2 folds and as many groups of texts; there are %d groups"
              .formatted(count, groups.size()));
    }
    NameFolds parts = new NameFolds();
    for (int i = 0; i < count; i++) {
      parts.folds.add(new ArrayList<>());
    }
    groups.values().stream()
        .sorted(Comparator.comparingInt((List<GoldText> texts) -> -texts.size()))
        .forEach(
            texts ->
                parts.folds.stream()
                    .min(Comparator.comparingInt(List::size))
                    .orElseThrow()
                    .addAll(texts));
    return parts;
  }

  /** The texts of each fold. */
  List<List<GoldText>> folds() {
    return List.copyOf(folds);
  }

  /** Who published a text; one without an issuer is a group of its own. */
  public static String issuer(GoldText text) {
    return text.annotated().header("issuer").orElse(text.name());
  }

  /**
   * Judges every text with a model that was trained without its fold.
   *
   * @param with texts that every fold is trained with and that are not judged
   * @throws IOException if a model cannot be kept for the time being
   */
  public Evaluation judge(List<GoldText> with) throws IOException {
    NameTraining training = NameTraining.load(false);
    Evaluation sum = null;
    Path file = Files.createTempFile("fold", ".model");
    try {
      for (List<GoldText> fold : folds) {
        List<GoldText> others = new ArrayList<>(with);
        folds.stream().filter(other -> other != fold).forEach(others::addAll);
        training.write(others, file);
        Evaluation evaluation = new Evaluation(Bodo.builder().model(file).build(), false);
        fold.forEach(evaluation::judge);
        if (sum == null) {
          sum = evaluation;
        } else {
          sum.add(evaluation);
        }
      }
      return sum;
    } finally {
      Files.delete(file);
    }
  }
}
