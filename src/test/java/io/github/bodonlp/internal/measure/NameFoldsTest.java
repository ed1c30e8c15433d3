package io.github.bodonlp.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFoldsTest {
  private static GoldText text(String name, String issuer, String markup) {
    String header = issuer.isEmpty() ? "" : "#issuer " + issuer + "\n";
    return GoldText.annotated(name, header + "---\n" + markup + "\n");
  }

  private static List<GoldText> texts(String... issuers) {
    List<GoldText> texts = new ArrayList<>();
    for (int i = 0; i < issuers.length; i++) {
      texts.add(text("t" + i, issuers[i], "<OG>한국달빛공사</OG>가 문을 연다."));
    }
    return texts;
  }

  @Test
  void textsOfOneIssuer_areNeverParted() {
    List<GoldText> gold = texts("가", "나", "가", "다", "가", "나");

    List<List<GoldText>> folds = NameFolds.of(gold, 2, NameFolds::issuer).folds();

    assertThat(folds).hasSize(2).allSatisfy(fold -> assertThat(fold).hasSize(3));
    assertThat(folds.get(0)).extracting(GoldText::name).containsExactly("t0", "t2", "t4");
    assertThat(folds.get(1)).extracting(GoldText::name).containsExactly("t1", "t5", "t3");
  }

  @Test
  void textWithoutIssuer_isAGroupOfItsOwn() {
    List<List<GoldText>> folds = NameFolds.of(texts("", "", ""), 3, NameFolds::issuer).folds();

    assertThat(folds).allSatisfy(fold -> assertThat(fold).hasSize(1));
  }

  @Test
  void fewerGroupsThanFolds_isRefused() {
    List<GoldText> gold = texts("가", "가", "나");

    assertThatThrownBy(() -> NameFolds.of(gold, 3, NameFolds::issuer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 folds need 2 folds and as many groups of texts; there are 2 groups");
    assertThatThrownBy(() -> NameFolds.of(gold, 1, NameFolds::issuer))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The only way to a plain word that no rule knows is to have learnt it from another fold. */
  @Test
  void eachFold_isReadWithAModelOfTheOthers() throws IOException {
    String told = "마을에 <LC>달무리쉼</LC> 있다. ".repeat(12).strip();
    GoldText teacher = text("a", "가", told);
    GoldText pupil = text("b", "나", "마을에 <LC>달무리쉼</LC> 있다.");
    GoldText stranger = text("c", "다", "모두 잘 있다.");

    assertThat(found(List.of(pupil, stranger), List.of(teacher))).isEqualTo(1);
    assertThat(found(List.of(pupil, stranger), List.of())).isZero();
  }

  private static int found(List<GoldText> gold, List<GoldText> with) throws IOException {
    Evaluation evaluation = NameFolds.of(gold, 2, NameFolds::issuer).judge(with);
    assertThat(evaluation.texts()).isEqualTo(2);
    return evaluation.tallies().stream()
        .filter(tally -> tally.tag().equals("LC"))
        .mapToInt(tally -> tally.right)
        .sum();
  }
}
