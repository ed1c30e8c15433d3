package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** {@code ‖} stands between two sentences, in place of the space between them. */
  @TestFactory
  Stream<DynamicTest> sentences_areWhatTheSpecificationSays() {
    return Specifications.lines("sentences.txt").stream()
        .filter(line -> !line.isBlank())
        .map(
            line ->
                dynamicTest(
                    line,
                    () -> {
                      String specified = Specifications.unescape(line);
                      String text = specified.replace("‖", "");
                      List<String> expected =
                          Stream.of(specified.split("‖")).map(String::strip).toList();
                      assertThat(sentences(text)).isEqualTo(expected);
                    }));
  }

  @Test
  void lines_ofOtherSectionsThanTheBodyAreSentencesOfTheirOwn() {
    String text = "이 줄은 길어서 다음 줄로 이어질 만큼\n이어지는 줄이다";

    assertThat(split(text, SectionKind.BODY)).hasSize(1);
    assertThat(split(text, SectionKind.TABLE)).hasSize(2);
  }

  @Test
  void sentence_thatNeverEnds_isCutAtASpace() {
    List<String> sentences = sentences("가나다라마바사아자 ".repeat(1000));

    assertThat(sentences).hasSizeGreaterThan(4);
    assertThat(sentences).allSatisfy(s -> assertThat(s).hasSizeLessThanOrEqualTo(2010));
    assertThat(sentences).allSatisfy(s -> assertThat(s).endsWith("자"));
  }

  @Test
  void word_thatNeverEnds_isCutToo() {
    assertThat(sentences("가".repeat(10_000)))
        .hasSizeGreaterThan(2)
        .allSatisfy(s -> assertThat(s).hasSizeLessThanOrEqualTo(4001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“”", "\"\"", "(가)", "“네”", "‘가’[나]"})
  void pairsBackToBack_areCutBetweenThem(String pairs) {
    assertThat(sentences(pairs.repeat(10_000 / pairs.length())))
        .hasSizeGreaterThan(1)
        .allSatisfy(s -> assertThat(s).hasSizeLessThanOrEqualTo(4010));
  }

  @Test
  void surrogatePair_isNeverCut() {
    assertThat(sentences("🌾".repeat(5000)))
        .allSatisfy(s -> assertThat(s.length() % 2).isZero())
        .hasSizeGreaterThan(1);
  }

  @Test
  void brackets_longerThan400Characters_protectNothing() {
    String text = "처음이다(" + "안에 든 말이다. ".repeat(60) + "끝).";

    assertThat(sentences(text)).hasSizeGreaterThan(10);
  }

  private static List<String> sentences(String text) {
    return split(text, SectionKind.BODY);
  }

  private static List<String> split(String text, SectionKind kind) {
    List<Section> sections = List.of(new Section(kind, new Span(0, text.length())));
    Stretches found = SentenceSplitter.split(text, sections, QuoteScanner.scan(text));
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      sentences.add(text.substring(found.begin(i), found.end(i)));
    }
    return sentences;
  }
}
