package io.github.bodonlp.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.internal.name.Gazetteer;
import io.github.bodonlp.internal.name.Labels;
import io.github.bodonlp.internal.name.ModelText;
import io.github.bodonlp.internal.name.NameModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

/** What is trained and what is decoded, against OpenNLP's own trainer and model. */
class PerceptronTest {
  private static final int ITERATIONS = 3;
  private static final Labels LABELS = new Labels(List.of(EntityKind.values()));
  private static final Gazetteer TABLES = Gazetteer.load();

  private static final List<GoldText> GOLD =
      List.of(
          gold(
              "<OG r=\"1\">고흥군</OG>(군수 <PS title=\"군수\">공도윤</PS>)은 ‘<EV>제3회 유자빛축제</EV>’를 "
                  + "<LC>고흥읍</LC>에서 연다고 밝혔다.\n<PS title=\"군수\">공도윤</PS> 군수는 “고맙다”고 말했다.\n"),
          gold(
              "<OG>한국달빛공사</OG>는 <LC opt=\"1\">나주</LC>배 소비를 돕는다.\n"
                  + "<PS title=\"사장\">남궁하람</PS> 사장이 <LC>여수시 돌산읍</LC>을 찾았다.\n"),
          gold("오늘은 비가 온다. <OG>여수소방서</OG>는 <LC>오동도</LC> 앞바다를 살폈다.\n"));

  private final List<TrainingChunk> chunks = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final AbstractModel reference;

  PerceptronTest() {
    List<LabelledText> texts =
        GOLD.stream()
            .map(gold -> new LabelledText(gold, ModelText.bare(text(gold), TABLES), LABELS))
            .toList();
    vocabulary = Vocabulary.of(texts, LABELS.size(), 1);
    Map<Integer, int[][]> steps = new HashMap<>();
    texts.forEach(text -> chunks.addAll(TrainingChunk.of(text, vocabulary, steps)));
    reference = ChunkStream.train(chunks, vocabulary, LABELS.size(), ITERATIONS);
  }

  private static GoldText gold(String markup) {
    return GoldText.annotated("invented", "#issuer 고흥군\n---\n" + markup);
  }

  private static String text(GoldText gold) {
    return gold.annotated().text();
  }

  @Test
  void train_givesTheWeightsOfOpenNlp() {
    double[][] ours = new Perceptron(vocabulary, LABELS.size()).train(chunks, ITERATIONS);
    double[][] theirs = ChunkStream.weights(reference, vocabulary, LABELS.size());

    assertThat(IntStream.range(0, ours.length).filter(i -> ours[i][0] != 0).count())
        .isGreaterThan(100);
    for (int i = 0; i < ours.length; i++) {
      assertThat(ours[i]).as(vocabulary.name(i)).containsExactly(theirs[i], within(1e-9));
    }
  }

  @Test
  void add_sumsTheWeightsOfOpenNlpsModel() {
    NameModel model = model();
    @SuppressWarnings("unchecked")
    Map<String, Context> rows = (Map<String, Context>) reference.getDataStructures()[1];
    ModelText text = ModelText.bare(text(GOLD.get(0)), TABLES);

    for (int i = 0; i < text.size(); i++) {
      double[] theirs = new double[LABELS.size()];
      float[] ours = new float[LABELS.size()];
      List<String> context = new ArrayList<>();
      for (int key : text.features(i)) {
        model.add(key, ours, 0);
        context.add(Integer.toHexString(key));
        Context row = rows.get(Integer.toHexString(key));
        for (int k = 0; row != null && k < row.getOutcomes().length; k++) {
          int label = Integer.parseInt(reference.getOutcome(row.getOutcomes()[k]));
          theirs[label] += row.getParameters()[k];
        }
      }
      for (int label = 0; label < LABELS.size(); label++) {
        assertThat((double) ours[label]).isCloseTo(theirs[label], within(1e-4));
      }
      assertThat(normalised(ours))
          .containsExactly(reference.eval(context.toArray(String[]::new)), within(1e-4));
    }
  }

  /** As OpenNLP's PerceptronModel.eval does: scaled by the largest weight, then softmax. */
  private double[] normalised(float[] sums) {
    int outcomes = reference.getNumOutcomes();
    double[] scores = new double[outcomes];
    double most = 1;
    for (int k = 0; k < outcomes; k++) {
      scores[k] = sums[Integer.parseInt(reference.getOutcome(k))];
      most = Math.max(most, Math.abs(scores[k]));
    }
    double sum = 0;
    for (int k = 0; k < outcomes; k++) {
      scores[k] = Math.exp(scores[k] / most);
      sum += scores[k];
    }
    for (int k = 0; k < outcomes; k++) {
      scores[k] /= sum;
    }
    return scores;
  }

  private NameModel model() {
    double[][] weights = ChunkStream.weights(reference, vocabulary, LABELS.size());
    int[] keys = IntStream.range(0, weights.length).map(vocabulary::key).toArray();
    float[] rows = new float[keys.length * LABELS.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (float) weights[i / LABELS.size()][i % LABELS.size()];
    }
    return new NameModel(LABELS.kinds(), "none", keys, rows);
  }

  @Test
  void training_sameTexts_sameBytes() throws IOException {
    byte[] once = bytes(new NameTraining(TABLES, false).train(GOLD));

    assertThat(Arrays.equals(bytes(new NameTraining(TABLES, false).train(GOLD)), once)).isTrue();
    assertThat(Arrays.equals(bytes(new NameTraining(TABLES, true).train(GOLD)), once)).isTrue();
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
