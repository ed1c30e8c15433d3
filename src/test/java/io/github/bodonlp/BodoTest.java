package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Speaker;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodoTest {
  private static final Bodo BODO = Bodo.load();

  private static final String TEXT =
      """
      고흥군, 갯골에 나무다리 놓는다

      고흥군(군수 고은솔)은 갯골에 나무다리를 놓는다고 12일 밝혔다.

      고은솔 군수는 “내년에 3억 원을 들여 등을 달겠다”고 말했다.
      """;

  @Test
  void quotation_hasItsSpeaker() {
    Quotation quotation = BODO.read(TEXT).quotations().get(0);

    assertThat(quotation.text()).isEqualTo("내년에 3억 원을 들여 등을 달겠다");
    assertThat(quotation.speakers()).extracting(Speaker::name).containsExactly("고은솔");
  }

  @Test
  void within_givesTheFactsInsideAndNotItself() {
    PressRelease release = BODO.read(TEXT);
    Quotation quotation = release.quotations().get(0);

    assertThat(release.within(quotation.span()))
        .extracting(Fact::text)
        .containsExactly("내년", "3억 원");
    assertThat(release.within(new Span(0, 0))).isEmpty();
    assertThatNullPointerException()
        .isThrownBy(() -> release.within(null))
        .withMessage("span must not be null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# ", "\u00A0 ", "\n\n"})
  void title_isTheHeadlineWithoutMarksAndSpaces(String before) {
    PressRelease release = BODO.read(before + TEXT);

    assertThat(release.title()).map(Excerpt::text).contains("고흥군, 갯골에 나무다리 놓는다");
    assertThat(release.title())
        .map(Excerpt::span)
        .contains(new Span(before.length(), before.length() + 17));
  }

  @Test
  void textWithoutHeadline_hasNoTitle() {
    assertThat(BODO.read("고흥군은 갯골에 나무다리를 놓는다고 12일 밝혔다.").title()).isEmpty();
    assertThat(BODO.read("").title()).isEmpty();
  }

  @Test
  void offsets_areThoseOfTheTextAsGiven() {
    String given =
        "\uFEFF" + Normalizer.normalize(TEXT, Normalizer.Form.NFD).replace("\n", "\r\n") + "🌾";
    PressRelease release = BODO.read(given);

    assertThat(release.text()).isEqualTo(given);
    assertThat(release.facts()).isNotEmpty();
    assertThat(release.facts())
        .allSatisfy(fact -> assertThat(fact.span().of(given)).isEqualTo(fact.text()));
    assertThat(Normalizer.normalize(release.quotations().get(0).text(), Normalizer.Form.NFC))
        .isEqualTo("내년에 3억 원을 들여 등을 달겠다");
    assertThat(release.sections().get(0).span().begin()).isZero();
    assertThat(release.sections().get(1).span().end()).isEqualTo(given.length());
  }

  @Test
  void answer_isTheSameFrom8Threads() throws Exception {
    String expected = BODO.read(TEXT).toMarkup();
    List<Fact> facts = BODO.read(TEXT).facts();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<PressRelease>> answers = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        answers.add(threads.submit(() -> BODO.read(TEXT)));
      }
      for (Future<PressRelease> answer : answers) {
        assertThat(answer.get().toMarkup()).isEqualTo(expected);
        assertThat(answer.get().facts()).isEqualTo(facts);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void lists_cannotBeChanged() {
    PressRelease release = BODO.read(TEXT);

    for (List<?> list :
        List.of(
            release.sections(),
            release.sentences(),
            release.people(),
            release.organizations(),
            release.quotations(),
            release.amounts(),
            release.times(),
            release.warnings(),
            release.facts(),
            release.entities())) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> list.add(null));
    }
  }

  @Test
  void nulls_areRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> BODO.read((String) null))
        .withMessage("text must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> BODO.read((Source) null))
        .withMessage("source must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> BODO.read(TEXT, null))
        .withMessage("published must not be null");
  }
}
