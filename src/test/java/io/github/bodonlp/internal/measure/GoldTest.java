package io.github.bodonlp.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.CorpusFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Accuracy on the project's own gold never sinks below {@code src/corpus/gold/floors.tsv}. When it
 * has risen, raise the floors to the figures that {@code bodo evaluate --json src/corpus/gold}
 * prints.
 */
class GoldTest {
  private static final Bodo BODO = Bodo.load();

  @TestFactory
  Stream<DynamicTest> figures_stayAboveTheirFloors() {
    Map<String, Double> figures = new TreeMap<>();
    evaluate(false).tallies().forEach(tally -> add(tally, figures));
    evaluate(true)
        .publishedRecall()
        .ifPresent(share -> figures.put("published recall", share.value()));
    List<String[]> floors =
        CorpusFiles.content(CorpusFiles.GOLD.resolve("floors.tsv"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split("\t"))
            .toList();

    assertThat(floors).hasSizeGreaterThan(10);
    return floors.stream()
        .map(
            floor -> {
              String name = floor[0] + " " + floor[1];
              return dynamicTest(
                  name,
                  () ->
                      assertThat(figures.getOrDefault(name, -1.0))
                          .as(name)
                          .isGreaterThanOrEqualTo(Double.parseDouble(floor[2])));
            });
  }

  private static Evaluation evaluate(boolean withhold) {
    Evaluation evaluation = new Evaluation(BODO, withhold);
    for (Path file : CorpusFiles.of(CorpusFiles.GOLD)) {
      evaluation.judge(GoldText.annotated(file.toString(), CorpusFiles.content(file)));
    }
    return evaluation;
  }

  private static void add(Tally tally, Map<String, Double> figures) {
    figures.put(tally.tag() + " f", tally.f().value());
    figures.put(tally.tag() + " recall", tally.recall().value());
    add(tally, "value_f", tally.valueF(), figures);
    add(tally, "title_acc", tally.titles(), figures);
    add(tally, "src_acc", tally.sources(), figures);
    add(tally, "speaker_acc", tally.speakers(), figures);
  }

  private static void add(
      Tally tally, String name, Optional<Share> share, Map<String, Double> figures) {
    share.ifPresent(s -> figures.put(tally.tag() + " " + name, s.value()));
  }
}
