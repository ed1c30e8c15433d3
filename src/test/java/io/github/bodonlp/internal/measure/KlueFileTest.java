package io.github.bodonlp.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bodonlp.internal.markup.MarkKind;
import io.github.bodonlp.internal.markup.MarkupWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class KlueFileTest {

  @Test
  void characters_becomeSentencesWithPeopleBodiesAndPlaces() {
    List<GoldText> gold =
        KlueFile.read(
            "k.tsv",
            List.of(
                "## s-1\t<표세아:PS>는 <셋:QT>",
                "표\tB-PS",
                "세\tI-PS",
                "아\tI-PS",
                "는\tO",
                " \tO",
                "셋\tB-QT",
                "",
                "## s-2",
                "진\tB-LC",
                "안\tI-LC",
                "군\tB-OG"));

    assertThat(gold).extracting(GoldText::name).containsExactly("s-1", "s-2");
    assertThat(gold.get(0).kinds())
        .containsExactlyInAnyOrder(MarkKind.PS, MarkKind.OG, MarkKind.LC);
    assertThat(gold)
        .extracting(text -> MarkupWriter.text(text.annotated().text(), text.annotated().marks()))
        .containsExactly("<PS>표세아</PS>는 셋", "<LC>진안</LC><OG>군</OG>");
  }

  @Test
  void lineWithoutTag_isRefused() {
    assertThatThrownBy(() -> KlueFile.read("k.tsv", List.of("## s", "가")))
        .hasMessage("k.tsv:2: expected a character, a tab and its tag");
  }
}
