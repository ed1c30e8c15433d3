package io.github.bodonlp.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bodonlp.fact.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkupWriterTest {

  @Test
  void file_isWhatWasRead() {
    String file =
        """
        #published 2025-03-04
        #own line
        ---
        <OG r="1">진안군</OG>은 R&amp;D에 <MN krw="100" src="TOTAL">100원</MN>&lt;안&gt;
        “<QU sp="강도윤, 표세아"><DT v="2025-03-04"><TI v="T09:00">9시</TI> 4일</DT></QU>”
        """;

    assertThat(MarkupWriter.file(MarkupReader.file("a", file))).isEqualTo(file);
  }

  @Test
  void equalSpans_nestInTheOrderOfKinds() {
    Span all = new Span(0, 2);
    List<Mark> marks =
        List.of(
            new Mark(MarkKind.MN, all, Map.of()),
            new Mark(MarkKind.EV, all, Map.of()),
            new Mark(MarkKind.QU, all, Map.of()),
            new Mark(MarkKind.LC, all, Map.of()));

    assertThat(MarkupWriter.text("가나", marks)).isEqualTo("<QU><EV><LC><MN>가나</MN></LC></EV></QU>");
  }

  @Test
  void attributes_areEscaped() {
    Mark mark = new Mark(MarkKind.PS, new Span(0, 1), Map.of("title", "\"<&>\""));

    String written = MarkupWriter.text("김", List.of(mark));

    assertThat(written).isEqualTo("<PS title=\"&quot;&lt;&amp;&gt;&quot;\">김</PS>");
    assertThat(MarkupReader.text("t", written).marks()).containsExactly(mark);
  }

  @Test
  void crossingMarks_areRefused() {
    List<Mark> marks =
        List.of(
            new Mark(MarkKind.OG, new Span(0, 3), Map.of()),
            new Mark(MarkKind.LC, new Span(2, 4), Map.of()));

    assertThatThrownBy(() -> MarkupWriter.text("가나다라", marks))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the marks OG [0, 3) and LC [2, 4) cross");
  }

  @Test
  void marksBeyondTheText_areRefused() {
    List<Mark> marks = List.of(new Mark(MarkKind.OG, new Span(0, 3), Map.of()));

    assertThatThrownBy(() -> MarkupWriter.text("가", marks))
        .hasMessage("the mark OG [0, 3) ends beyond the text of length 1");
  }
}
