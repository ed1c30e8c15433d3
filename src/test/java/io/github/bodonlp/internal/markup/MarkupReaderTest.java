package io.github.bodonlp.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupReaderTest {

  @Test
  void file_keepsHeaderLinesTextAndMarks() {
    AnnotatedText read =
        MarkupReader.file(
            "a.ann",
            "#published 2025-03-04\n#issuer 보은군\n#post x y\n---\n<OG r=\"1\">보은군</OG>은\n끝.\n");

    assertThat(read.header()).containsExactly("#published 2025-03-04", "#issuer 보은군", "#post x y");
    assertThat(read.header("published")).contains("2025-03-04");
    assertThat(read.text()).isEqualTo("보은군은\n끝.\n");
    assertThat(read.marks())
        .containsExactly(new Mark(MarkKind.OG, new Span(0, 3), Map.of("r", "1")));
  }

  @Test
  void header_questionMarkIsNoValue() {
    assertThat(MarkupReader.file("a.ann", "#published ?\n---\n글").header("published")).isEmpty();
  }

  @Test
  void file_takesWindowsLineEndsInTheHeader() {
    AnnotatedText read = MarkupReader.file("a.ann", "#issuer 보은군\r\n---\r\n첫 줄\r\n");

    assertThat(read.header("issuer")).contains("보은군");
    assertThat(read.text()).isEqualTo("첫 줄\r\n");
  }

  @Test
  void marks_standInTheOrderTheyOpen() {
    AnnotatedText read =
        MarkupReader.text(
            "t",
            "‘<EV><DT v=\"2025\" opt=\"1\">2025</DT> <LC>진안</LC> 축제</EV>’ <TI v=\"T09:00\">9시</TI>");

    assertThat(read.marks())
        .extracting(Mark::kind)
        .containsExactly(MarkKind.EV, MarkKind.DT, MarkKind.LC, MarkKind.TI);
    assertThat(read.marks().get(1).optional()).isTrue();
    assertThat(read.marks().get(0).span().of(read.text())).isEqualTo("2025 진안 축제");
  }

  @Test
  void escapes_standForTheirSigns() {
    AnnotatedText read =
        MarkupReader.text(
            "t", "A&amp;B &lt;끝&gt; &amp;lt; &quot; R&D 1<2 <PS title=\"&quot;장&quot;\">김</PS>");

    assertThat(read.text()).isEqualTo("A&B <끝> &lt; \" R&D 1<2 김");
    assertThat(read.marks().get(0).attribute("title")).contains("\"장\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "가 <PS>김|a.ann:3: <PS> is never closed; add </PS>",
        "가</PS>|a.ann:3: </PS> closes nothing; remove it or open <PS>",
        "<PS>가<OG>나</PS></OG>|a.ann:3: </PS> stands where </OG> is expected; tags nest and never cross",
        "<PS></PS>|a.ann:3: <PS> marks nothing; put it around some words",
        "<PS title=장>김</PS>|a.ann:3: malformed tag <PS; write <PS name=\"value\"> or </PS>",
        "<AI>|a.ann:3: unknown tag <AI>; write &lt;AI&gt; if it is text, else one of [QU, IQ, EV, OG, LC, PS, DT, TI, MN]",
      })
  void faults_nameFileLineAndCure(String text, String message) {
    assertThatThrownBy(() -> MarkupReader.file("a.ann", "#published ?\n---\n" + text))
        .isInstanceOf(DataFileException.class)
        .hasMessage(message);
  }

  @Test
  void faults_countLinesOfTheText() {
    assertThatThrownBy(() -> MarkupReader.file("a.ann", "---\n하나\n둘 <PS>\n셋"))
        .hasMessageStartingWith("a.ann:3: ");
  }

  @Test
  void file_withoutEndOfHeaderIsRefused() {
    assertThatThrownBy(() -> MarkupReader.file("a.ann", "#issuer 보은군\n글\n"))
        .hasMessage("a.ann:2: expected '#key value' or a line '---' before the text");
    assertThatThrownBy(() -> MarkupReader.file("a.ann", "#issuer 보은군\n"))
        .hasMessage("a.ann:2: the header has no end; put a line '---' before the text");
  }
}
