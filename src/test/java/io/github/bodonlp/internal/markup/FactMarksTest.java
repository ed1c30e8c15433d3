package io.github.bodonlp.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Bound;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.FundingSource;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.SpeakerForm;
import io.github.bodonlp.fact.SpeakerVia;
import io.github.bodonlp.fact.TimeBasis;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.fact.TimeValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactMarksTest {
  private static final Span SPAN = new Span(0, 2);

  /** One fact of each kind; a kind of fact that has no line here fails the test below. */
  private static final List<Fact> ONE_OF_EACH =
      List.of(
          Mention.of(EntityKind.PERSON, SPAN, "가나").build(),
          Quotation.direct(SPAN, "가나").build(),
          Amount.of(SPAN, "가나").build(),
          TimeExpression.of(TimeType.DATE, SPAN, "가나").build());

  @Test
  void everyKindOfFact_hasATag() {
    Set<Class<?>> kinds = ONE_OF_EACH.stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(kinds).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    assertThat(FactMarks.of(ONE_OF_EACH)).hasSize(kinds.size());
  }

  @Test
  void mentions_carryTitleAndGovernment() {
    assertThat(written(Mention.of(EntityKind.PERSON, SPAN, "가나").title("군수").build()))
        .isEqualTo("<PS title=\"군수\">가나</PS>");
    assertThat(written(Mention.of(EntityKind.ORGANIZATION, SPAN, "가나").government(true).build()))
        .isEqualTo("<OG r=\"1\">가나</OG>");
    assertThat(
            Stream.of(EntityKind.PLACE, EntityKind.INITIATIVE)
                .map(kind -> written(Mention.of(kind, SPAN, "가나").build())))
        .containsExactly("<LC>가나</LC>", "<EV>가나</EV>");
  }

  @Test
  void quotations_carryTheirSpeakers() {
    Speaker one = Speaker.of("표 팀장", null, SpeakerForm.SHORT, SpeakerVia.CARRIED);
    Speaker two = Speaker.of("군 관계자", null, SpeakerForm.ROLE, SpeakerVia.ADJACENT);
    List<Speaker> both = List.of(one.resolved("표세아", "p1", SpeakerForm.SHORT), two);

    assertThat(written(Quotation.direct(SPAN, "가나").speakers(both).build()))
        .isEqualTo("<QU sp=\"표세아, 군 관계자\">가나</QU>");
    assertThat(written(Quotation.indirect(SPAN, "가나").build())).isEqualTo("<IQ sp=\"?\">가나</IQ>");
  }

  @Test
  void times_areDatesOrClockTimes() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("2025-03-04", written(time(TimeType.DATE, TimeValue.parse("2025-03-04"))));
    tags.put("T09:00", written(time(TimeType.TIME, TimeValue.parse("T09:00"))));
    tags.put("PT2H", written(time(TimeType.DURATION, TimeValue.parse("PT2H"))));
    tags.put("P3Y", written(time(TimeType.DURATION, TimeValue.parse("P3Y"))));

    assertThat(tags.values())
        .containsExactly(
            "<DT v=\"2025-03-04\">가나</DT>",
            "<TI v=\"T09:00\">가나</TI>",
            "<TI v=\"PT2H\">가나</TI>",
            "<DT v=\"P3Y\">가나</DT>");
    assertThat(written(TimeExpression.of(TimeType.DATE, SPAN, "가나").build()))
        .isEqualTo("<DT v=\"?\">가나</DT>");
  }

  @Test
  void amounts_carryFigureAndWhatTheWordsSay() {
    assertThat(
            written(won("16400000000", "16400000000").approximate(true).bound(Bound.MAX).build()))
        .isEqualTo("<MN krw=\"16400000000\" approx=\"1\" bound=\"max\">가나</MN>");
    assertThat(written(won("100", "2E+2").total(true).build()))
        .isEqualTo("<MN krw=\"100/200\" src=\"TOTAL\">가나</MN>");
    assertThat(written(won("0", "0").total(true).source(FundingSource.NATIONAL).build()))
        .isEqualTo("<MN krw=\"0\" src=\"NATIONAL\">가나</MN>");
    assertThat(written(Amount.of(SPAN, "가나").value("USD", new BigDecimal("1.50")).build()))
        .isEqualTo("<MN cur=\"USD\" v=\"1.5\">가나</MN>");
    assertThat(written(Amount.of(SPAN, "가나").build())).isEqualTo("<MN krw=\"?\">가나</MN>");
  }

  private static Amount.Builder won(String min, String max) {
    return Amount.of(SPAN, "가나").value("KRW", new BigDecimal(min), new BigDecimal(max));
  }

  private static TimeExpression time(TimeType type, TimeValue value) {
    return TimeExpression.of(type, SPAN, "가나").value(value, TimeBasis.EXPLICIT).build();
  }

  private static String written(Fact fact) {
    return MarkupWriter.text("가나", List.of(FactMarks.of(fact)));
  }
}
