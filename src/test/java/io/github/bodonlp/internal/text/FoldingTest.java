package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "１２３４억 원, 1234억 원",
    "（군수　김솔）, (군수 김솔)",
    "＂가＂, '\"가\"'",
    "6·25・6ㆍ25‧6•25∙6․25, 6·25·6·25·6·25·6·25",
    "3～5∼7〜9, 3~5~7~9",
    "가―나–다—라‐마, 가-나-다-라-마",
    "„가‟, “가“",
  })
  void view_isPlain(String given, String view) {
    assertThat(Folding.of(given).view()).isEqualTo(view);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "고흥군은 12일 밝혔다.", "abc\r\n\tdef", "🌾 쌀", "\uD800", "‘가’ “나”"})
  void plainText_isItsOwnView(String text) {
    Folding folding = Folding.of(text);

    assertThat(folding.view()).isEqualTo(text);
    assertThat(folding.plain()).isTrue();
    assertThat(folding.toGiven(text.length())).isEqualTo(text.length());
  }

  @Test
  void conjoiningHangul_isComposedAndLeadsBack() {
    String given = Normalizer.normalize("솔재군은 왔다", Normalizer.Form.NFD);
    Folding folding = Folding.of(given);

    assertThat(folding.view()).isEqualTo("솔재군은 왔다");
    assertThat(given.substring(folding.toGiven(0), folding.toGivenEnd(0, 3)))
        .isEqualTo(Normalizer.normalize("솔재군", Normalizer.Form.NFD));
    assertThat(given.substring(folding.toGiven(5), folding.toGivenEnd(5, 7)))
        .isEqualTo(Normalizer.normalize("왔다", Normalizer.Form.NFD));
  }

  @Test
  void incompleteSyllables_stayAsTheyAre() {
    assertThat(Folding.of("\u1100\u1100\u1161\u11A8\u11A8").view()).isEqualTo("\u1100각\u11A8");
  }

  @Test
  void charactersWithoutWidth_areGoneAndNeverAtTheEdgeOfASpan() {
    String given = "\uFEFF솔\u200B재\u200B군\u200B은";
    Folding folding = Folding.of(given);

    assertThat(folding.view()).isEqualTo("솔재군은");
    assertThat(folding.toGiven(0)).isEqualTo(1);
    assertThat(given.substring(folding.toGiven(0), folding.toGivenEnd(0, 3)))
        .isEqualTo("솔\u200B재\u200B군");
  }

  @Test
  void foldingOneForOne_keepsOffsets() {
    Folding folding = Folding.of("３０억\u00A0원");

    assertThat(folding.view()).isEqualTo("30억 원");
    assertThat(folding.plain()).isFalse();
    assertThat(folding.toGiven(4)).isEqualTo(4);
    assertThat(folding.toGivenEnd(0, 5)).isEqualTo(5);
  }

  @Test
  void nul_hasItsPlaceInTheView() {
    assertThat(Folding.of("가\0나\u200B").view()).isEqualTo("가\0나");
    assertThat(Folding.of("가\0나").view()).isEqualTo("가\0나");
  }
}
