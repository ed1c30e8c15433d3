package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bodonlp.fact.Entity;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.FactMarks;
import io.github.bodonlp.internal.markup.MarkupReader;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every release, whatever the text: tried on texts that go wrong in many ways. */
class LawsTest {
  private static final Bodo BODO = Bodo.load();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 14);
  private static final int TEXTS = 400;
  private static final int MEGABYTE = 1 << 20;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  static Stream<String> texts() {
    return IntStream.range(0, TEXTS).mapToObj(seed -> new OddTexts(seed).next());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("texts")
  void laws_holdOfOddTexts(String text) {
    PressRelease release = BODO.read(text, PUBLISHED);

    assertThat(release.text()).isEqualTo(text);
    checkPlaces(release);
    checkTree(release.facts());
    checkSections(release);
    checkIds(release);
    checkMarkup(release);
    assertThat(fingerprint(BODO.read(text, PUBLISHED))).isEqualTo(fingerprint(release));
    assertThatCode(() -> BODO.read(text)).doesNotThrowAnyException();
    assertThatCode(() -> BODO.explain(Source.of(text))).doesNotThrowAnyException();
  }

  private static void checkPlaces(PressRelease release) {
    String text = release.text();
    assertThat(release.facts())
        .allSatisfy(fact -> assertThat(fact.span().of(text)).isEqualTo(fact.text()))
        .allSatisfy(fact -> assertThat(fact.text()).isNotBlank())
        .allSatisfy(fact -> assertThat(fact.by()).isNotBlank());
    assertThat(release.sentences()).isSorted();
    assertThat(release.sentences()).allSatisfy(s -> assertThat(s.of(text)).isNotBlank());
    assertThat(release.warnings())
        .allSatisfy(
            warning ->
                warning
                    .span()
                    .ifPresent(s -> assertThat(s.end()).isLessThanOrEqualTo(text.length())));
    for (Quotation quotation : release.quotations()) {
      quotation.cue().ifPresent(cue -> assertThat(cue.span().of(text)).isEqualTo(cue.text()));
      quotation
          .speakers()
          .forEach(s -> s.span().ifPresent(at -> assertThat(at.of(text)).isEqualTo(s.text())));
    }
  }

  private static void checkTree(List<Fact> facts) {
    List<Span> open = new ArrayList<>();
    for (Fact fact : facts) {
      open.removeIf(span -> span.end() <= fact.span().begin());
      assertThat(open).noneMatch(span -> span.crosses(fact.span()));
      open.add(fact.span());
    }
  }

  private static void checkSections(PressRelease release) {
    int at = 0;
    for (Section section : release.sections()) {
      assertThat(section.span().begin()).isEqualTo(at);
      at = section.span().end();
    }
    assertThat(at).isEqualTo(release.text().length());
  }

  private static void checkIds(PressRelease release) {
    List<String> ids = new ArrayList<>();
    release.facts().forEach(fact -> ids.add(fact.id()));
    release.entities().forEach(entity -> ids.add(entity.id()));
    release.budgets().forEach(budget -> ids.add(budget.id()));
    assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    Set<String> known = new HashSet<>(ids);
    for (Entity entity : release.entities()) {
      assertThat(Normalizer.isNormalized(entity.name(), Normalizer.Form.NFC)).isTrue();
      assertThat(entity.mentions()).extracting(Fact::span).isSorted();
    }
    release
        .issuer()
        .flatMap(issuer -> issuer.entity())
        .ifPresent(id -> assertThat(known).contains(id));
    release.quotations().stream()
        .flatMap(quotation -> quotation.speakers().stream())
        .flatMap(speaker -> speaker.entity().stream())
        .forEach(id -> assertThat(known).contains(id));
  }

  private static void checkMarkup(PressRelease release) {
    AnnotatedText read = MarkupReader.text("markup", release.toMarkup());

    assertThat(read.text()).isEqualTo(release.text());
    assertThat(read.marks()).isEqualTo(FactMarks.of(release.facts()));
  }

  private static List<Object> fingerprint(PressRelease release) {
    return List.of(
        release.facts(),
        release.entities(),
        release.budgets(),
        release.published(),
        release.issuer(),
        release.sections(),
        release.sentences(),
        release.warnings());
  }

  @Test
  void eightThreads_giveTheSameAnswer() throws InterruptedException, ExecutionException {
    List<String> texts = texts().limit(40).toList();
    List<List<Object>> alone =
        texts.stream().map(text -> fingerprint(BODO.read(text, PUBLISHED))).toList();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<List<Object>>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(
            pool.submit(
                () -> texts.stream().map(t -> fingerprint(BODO.read(t, PUBLISHED))).toList()));
      }
      for (Future<List<List<Object>>> answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"가", "a", "1", "“", "(", "<", "\n", "|", "・", "\u1100\u1161"})
  void megabyteOfOneSign_takesLinearTime(String sign) {
    assertReadInTime(sign.repeat(MEGABYTE / sign.length()));
  }

  /** One line full of facts, which would take minutes if each looked back over the whole line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“가”",
        "1억 ",
        "3월 ",
        "김철수 ",
        "고흥군은 ",
        "“네”라고 ",
        "1,",
        "- ",
        "ㆍ가",
        "7. 28(화) ",
        "제1회 ",
        "다고 밝혔다. ",
        "군수 ",
        "1억→",
        "(국비 1억, 2) ",
        "‘가 축제’ ",
        "2~3억",
        "1일부터 "
      })
  void lineFullOfOneThing_takesLinearTime(String thing) {
    assertReadInTime(thing.repeat(MEGABYTE / 4 / thing.length()));
  }

  private static void assertReadInTime(String text) {
    PressRelease release =
        Assertions.assertTimeoutPreemptively(LONG_ENOUGH, () -> BODO.read(text, PUBLISHED));

    assertThat(release.text()).isEqualTo(text);
    checkSections(release);
  }
}
