package io.github.bodonlp.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Span SPAN = new Span(0, 3);

  @Test
  void facts_areEqualByTheirFields() {
    Mention one = Mention.of(EntityKind.PERSON, SPAN, "고은솔").title("군수").build();
    Mention same = Mention.of(EntityKind.PERSON, SPAN, "고은솔").title("군수").build();
    Mention other = Mention.of(EntityKind.PERSON, SPAN, "고은솔").title("과장").build();

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(one).isNotEqualTo(null).isNotEqualTo("고은솔");
    assertThat(one.toString()).contains("고은솔", "군수");
  }

  @Test
  void mention_isRebuiltWithAllItHas() {
    Mention mention =
        Mention.of(EntityKind.ORGANIZATION, SPAN, "솔재군")
            .id("o1.1")
            .by("government-topic")
            .certainty(Certainty.LIKELY)
            .government(true)
            .reference("Q1")
            .build();

    assertThat(mention.toBuilder().build()).isEqualTo(mention);
    assertThat(mention.title()).isEmpty();
    assertThat(mention.reference()).contains("Q1");
  }

  @Test
  void quotation_isRebuiltWithAllItHas() {
    Speaker speaker = Speaker.of("군수", SPAN, SpeakerForm.ROLE, SpeakerVia.ADJACENT);
    Quotation quotation =
        Quotation.direct(SPAN, "좋다.")
            .id("q1")
            .by("quote-quotative")
            .certainty(Certainty.LIKELY)
            .speakers(List.of(speaker.resolved("고은솔", "p1", SpeakerForm.SHORT)))
            .cue(new Excerpt(new Span(6, 9), "말했다"))
            .build();

    assertThat(quotation.toBuilder().build()).isEqualTo(quotation);
    assertThat(Quotation.indirect(SPAN, "좋다.").build().direct()).isFalse();
  }

  @Test
  void amount_tellsFigureRangeAndVagueness() {
    BigDecimal one = new BigDecimal("100000000");
    BigDecimal two = new BigDecimal("200000000");
    Amount figure = Amount.of(SPAN, "1억원").value("KRW", one).build();
    Amount range = Amount.of(SPAN, "1~2억원").value("KRW", one, two).build();
    Amount vague = Amount.of(SPAN, "수십억 원").build();
    Amount dollars = Amount.of(SPAN, "1억 달러").value("USD", one).build();

    assertThat(figure.won()).contains(one);
    assertThat(range.won()).isEmpty();
    assertThat(range.min()).contains(one);
    assertThat(range.max()).contains(two);
    assertThat(vague.vague()).isTrue();
    assertThat(vague.won()).isEmpty();
    assertThat(dollars.won()).isEmpty();
    assertThat(dollars.amount()).contains(one);
    assertThat(range.toBuilder().build()).isEqualTo(range);
  }

  @Test
  void amount_refusesWhatIsNone() {
    Amount.Builder amount = Amount.of(SPAN, "1억원");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount.value("KRW", BigDecimal.TEN, BigDecimal.ONE))
        .withMessage("an amount needs 0 <= min <= max or neither, got min 10 and max 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount.value("KRW", BigDecimal.TEN, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount.value("KRW", BigDecimal.ONE.negate()));
    assertThatNullPointerException()
        .isThrownBy(() -> amount.value(null, BigDecimal.ONE))
        .withMessage("currency");
  }

  @Test
  void time_isRebuiltWithAllItHas() {
    TimeExpression time =
        TimeExpression.of(TimeType.DATE, SPAN, "12일")
            .value(TimeValue.parse("2025-12-12"), TimeBasis.PUBLISHED)
            .partial("---12")
            .at("2025-12-12T10:00")
            .period(LocalDate.of(2025, 12, 12), LocalDate.of(2025, 12, 12))
            .weekdayConflict(true)
            .build();

    assertThat(time.toBuilder().build()).isEqualTo(time);
    assertThat(TimeExpression.of(TimeType.DATE, SPAN, "12일").build().value()).isEmpty();
    assertThat(TimeExpression.of(TimeType.DATE, SPAN, "12일").build().basis())
        .isEqualTo(TimeBasis.UNRESOLVED);
  }

  @Test
  void builders_refuseNulls() {
    assertThatNullPointerException().isThrownBy(() -> Mention.of(null, SPAN, "가"));
    assertThatNullPointerException().isThrownBy(() -> Mention.of(EntityKind.PLACE, null, "가"));
    assertThatNullPointerException().isThrownBy(() -> Amount.of(SPAN, null));
    assertThatNullPointerException().isThrownBy(() -> Quotation.direct(SPAN, "가").by(null));
    assertThatNullPointerException().isThrownBy(() -> Quotation.direct(SPAN, "가").certainty(null));
    assertThatNullPointerException().isThrownBy(() -> Quotation.direct(SPAN, "가").speakers(null));
    assertThatNullPointerException()
        .isThrownBy(() -> Warning.of(Warning.Kind.EMPTY, "nothing", null));
  }

  @Test
  void entity_needsAMention() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Initiative("i1", "솔바람 잔치", List.of()))
        .withMessage("an entity needs a mention, 솔바람 잔치 has none");
  }

  @Test
  void entity_keepsItsOwnListOfMentions() {
    Mention mention = Mention.of(EntityKind.PLACE, SPAN, "갯골").reference("L7").build();
    List<Mention> mentions = new ArrayList<>(List.of(mention));
    Place place = new Place("l1", "갯골", null, mentions);
    mentions.clear();

    assertThat(place.mentions()).containsExactly(mention);
    assertThat(place.reference()).contains("L7");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> place.mentions().clear());
  }

  @Test
  void region_needsACodeOfTenDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of("46", "솔재군", true, null))
        .withMessage("a district code has 10 digits, got '46'");
  }

  @Test
  void dataFault_namesFileAndLine() {
    assertThat(new DataFileException("money/currency.tsv", 17, "expected 3 columns, found 2"))
        .hasMessage("money/currency.tsv:17: expected 3 columns, found 2");
    assertThat(new DataFileException("money/currency.tsv", 0, "is missing"))
        .hasMessage("money/currency.tsv: is missing");
  }
}
