package io.github.bodonlp.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.FullRelease;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.FactMarks;
import io.github.bodonlp.internal.markup.MarkupReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ForPeopleTest {

  @Test
  void markup_readBackGivesTextMarksAndHeader() throws IOException {
    StringWriter out = new StringWriter();
    Label label = new Label("a1", "a.ann", OptionalInt.empty(), Map.of("post", "x\ny"));
    try (ReleaseWriter writer = new MarkupReleaseWriter(out)) {
      writer.write(label, FullRelease.get());
      writer.failed(label, "NOT_TEXT", "not written");
    }
    AnnotatedText read = MarkupReader.file("a", out.toString());

    assertThat(read.header())
        .containsExactly("#id a1", "#published 2025-03-04", "#issuer 보은군", "#post x y");
    assertThat(read.text()).isEqualTo(FullRelease.TEXT);
    assertThat(read.marks()).isEqualTo(FactMarks.of(FullRelease.get().facts()));
    assertThat(FullRelease.get().toMarkup())
        .startsWith("😀 <OG r=\"1\">보은군</OG>(군수 <PS title=\"군수\">표세아</PS>)은")
        .contains("“<QU sp=\"표세아\">&lt;함께&gt; 합시다</QU>”");
  }

  @Test
  void shortForm_isABlockARelease() throws IOException {
    StringWriter out = new StringWriter();
    try (ReleaseWriter writer = new ShortWriter(out, title -> "*" + title + "*", label -> label)) {
      writer.write(Label.of("a1", "a.txt"), FullRelease.get());
      writer.failed(Label.of("a2", "b.txt"), "NOT_TEXT", "not written");
    }

    assertThat(out)
        .hasToString(
            """
            *a1*
              published     2025-03-04 (INFERRED) · the event · the page · another day is named
              issuer        보은군
              people        표세아 군수
              organizations 보은군
              places        속리산
              initiatives   봄 큰장터
              amounts       1억 원 = 100,000,000 KRW NATIONAL TOTAL · 2~3억 원 = 200,000,000 to 300,000,000 KRW · 수십억 원 = ? KRW
              budgets       수십억 원 = 1억 원 + 37.50% DIFFERS
              times         4일 = 2025-03-04 · 10시 = 2025-03-04T10:00
              says          표세아: “<함께> 합시다”
              reports       군: 장을 넓힌다
              warning       no such weekday
              warning       the parts differ
            """);
  }

  @Test
  void shortForm_leavesNoControlCharacters() throws IOException {
    StringWriter out = new StringWriter();
    try (ReleaseWriter writer = new ShortWriter(out, title -> title, label -> label)) {
      writer.write(Label.of("a\u001b[31m", "a.txt"), Bodo.load().read(""));
    }

    assertThat(out.toString()).doesNotContain("\u001b");
  }
}
