package io.github.bodonlp.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Bodo BODO = Bodo.load();

  @Test
  void goldWithoutIndirectSpeech_isNotJudgedByIt() {
    Evaluation evaluation = new Evaluation(BODO, false);

    evaluation.judge(
        GoldText.annotated("a.ann", "#published 2025-03-04\n---\n“<QU sp=\"?\">네</QU>”\n"));

    assertThat(evaluation.texts()).isEqualTo(1);
    assertThat(evaluation.tallies())
        .extracting(Tally::tag)
        .containsExactly("QU", "EV", "OG", "LC", "PS", "DT", "TI", "MN");
  }

  @Test
  void faults_areToldWithTheirSentence() {
    GoldText gold =
        GoldText.annotated("a.ann", "#published ?\n---\n하나다.\n가가가 <MN krw=\"7\">냥냥</MN> 둘이다.\n");

    Judgement judgement = new Evaluation(BODO, false).judge(gold);

    assertThat(judgement.faults()).hasSize(1);
    assertThat(judgement.lines(judgement.faults().get(0)))
        .containsExactly("a.ann MISSED MN", "  gold  냥냥 MN {krw=7}", "  in    가가가 냥냥 둘이다.");
  }

  @Test
  void withheldDate_isJudgedAndNotTold() {
    GoldText gold = GoldText.annotated("a.ann", "#published 2025-03-04\n---\n글이다.\n");
    Evaluation told = new Evaluation(BODO, false);
    told.judge(gold);
    Evaluation withheld = new Evaluation(BODO, true);
    withheld.judge(gold);

    assertThat(told.publishedRecall()).isEmpty();
    assertThat(withheld.publishedRecall()).contains(new Share(0, 1));
    assertThat(withheld.publishedPrecision()).contains(new Share(0, 0));
  }

  @Test
  void headerWithADayThatIsNone_isRefused() {
    GoldText gold = GoldText.annotated("a.ann", "#published 4 March\n---\n글\n");

    assertThatThrownBy(() -> new Evaluation(BODO, false).judge(gold))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.ann: #published must be a day like 2025-12-31 or ?, found 4 March");
  }

  @Test
  void peerCase_withNothingToFindIsRightWhenNothingIsFound() {
    PeerScore score = new PeerScore(BODO);

    assertThat(score.judge(new PeerCase("a", "date", "가나", Optional.empty(), List.of()))).isTrue();
    PeerCase.Expected impossible = new PeerCase.Expected(new Span(0, 2), Set.of("2025"), "KRW");
    assertThat(score.judge(new PeerCase("b", "date", "가나", Optional.empty(), List.of(impossible))))
        .isFalse();

    assertThat(score.counts().get("date").nothing()).isEqualTo(new Share(1, 1));
    assertThat(score.value()).isEqualTo(new Share(0, 1));
  }
}
