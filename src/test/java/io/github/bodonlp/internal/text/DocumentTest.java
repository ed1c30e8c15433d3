package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Warning;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @Test
  void goodText_hasNoWarnings() {
    assertThat(Document.of("솔재군은 갯골에 다리를 놓는다고 12일 밝혔다.\r\n").warnings()).isEmpty();
  }

  @Test
  void emptyText_isSaid() {
    assertThat(Document.of("").warnings())
        .containsExactly(Warning.of(Warning.Kind.EMPTY, "the text is empty"));
    assertThat(Document.of(" \n\u00A0").warnings())
        .extracting(Warning::kind)
        .containsExactly(Warning.Kind.EMPTY);
  }

  @Test
  void textThatIsHardlyKorean_isSaid() {
    assertThat(Document.of("This text was written in another language 가").warnings())
        .containsExactly(Warning.of(Warning.Kind.NOT_KOREAN, "1 of 36 letters are Korean"));
    assertThat(Document.of("It is short").warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83C", "\uDF3E", "\uFFFD", "\u0007", "\u0000"})
  void brokenCharacter_isPointedAt(String broken) {
    assertThat(Document.of("솔재" + broken + "군🌾").warnings())
        .containsExactly(
            Warning.of(
                Warning.Kind.BROKEN_CHARACTERS,
                "the text holds characters that no text should, the first here",
                new Span(2, 3)));
  }

  @Test
  void unclosedQuotationMark_isPointedAt() {
    assertThat(Document.of("솔재군은 “다리를 놓는다고 밝혔다.").warnings())
        .containsExactly(
            Warning.of(
                Warning.Kind.UNCLOSED_QUOTATION,
                "this quotation mark has no partner",
                new Span(5, 6)));
  }

  @Test
  void unclosedQuotationMarks_areSaidTwentyTimesAtMost() {
    assertThat(Document.of("그는 “갔다.\n\n".repeat(100)).warnings()).hasSize(20);
  }

  @Test
  void tooLongText_isReadToItsLimit() {
    Document document = Document.of("\n".repeat(Document.LONGEST - 1) + "🌾끝");

    assertThat(document.text()).hasSize(Document.LONGEST - 1);
    assertThat(document.warnings())
        .contains(Warning.of(Warning.Kind.TOO_LONG, "only the first 15999999 characters are read"));
  }

  @Test
  void sectionAt_tellsTheKind() {
    Document document = Document.of("솔재군, 다리 놓는다\n솔재군은 갯골에 다리를 놓는다고 밝혔다.\n인쇄 목록");

    assertThat(document.sectionAt(0)).isEqualTo(SectionKind.TITLE);
    assertThat(document.sectionAt(12)).isEqualTo(SectionKind.BODY);
    assertThat(document.sectionAt(document.text().length() - 1)).isEqualTo(SectionKind.CLUTTER);
    assertThat(Document.of("").sectionAt(0)).isEqualTo(SectionKind.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "(", "가", "\n", "‘가", "((가))", "다. ", "한다고 말했다 "})
  void hostileText_isReadInTimeThatGrowsNoFasterThanItself(String unit) {
    String text = unit.repeat(200_000 / unit.length());

    Assertions.assertTimeout(Duration.ofSeconds(30), () -> Document.of(text));
  }

  @Test
  void sections_sentencesAndTokens_areThoseOfTheView() {
    Document document = Document.of("１２일　솔재군은\u200B 다리를 놓았다.");

    assertThat(document.text()).isEqualTo("12일 솔재군은 다리를 놓았다.");
    assertThat(document.text(0, 3)).isEqualTo("12일");
    assertThat(document.text(new Span(4, 7))).isEqualTo("솔재군");
    assertThat(List.of(document.sentences().begin(0), document.sentences().end(0)))
        .containsExactly(0, 17);
    assertThat(document.folding().given()).hasSize(18);
  }
}
