package io.github.bodonlp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void whateverComesIn_aTreeComesOut(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Dropped> dropped = new ArrayList<>();
      Found found = candidates(random, 1 + random.nextInt(30));
      List<Fact> standing = Overlaps.settle(found, dropped);

      assertThat(standing.size() + dropped.size()).isEqualTo(size(found));
      assertThat(standing).isNotEmpty();
      assertThat(standing).extracting(Fact::span).isSorted();
      for (Fact one : standing) {
        for (Fact other : standing) {
          assertThat(one.span().crosses(other.span())).isFalse();
        }
      }
    }
  }

  @Test
  void ofTwoThatCross_theLongerStands() {
    Mention shorter = mention(EntityKind.PLACE, 0, 4, Certainty.SURE);
    Mention longer = mention(EntityKind.ORGANIZATION, 2, 9, Certainty.SURE);

    assertThat(settle(shorter, longer)).containsExactly(longer);
  }

  @Test
  void ofTwoNamesThatCross_theSureOneStands() {
    Mention sure = mention(EntityKind.PLACE, 0, 4, Certainty.SURE);
    Mention likely = mention(EntityKind.ORGANIZATION, 2, 9, Certainty.LIKELY);

    assertThat(settle(sure, likely)).containsExactly(sure);
  }

  @Test
  void ofTwoNamesThatNest_theOuterStands() {
    Mention outer = mention(EntityKind.ORGANIZATION, 0, 9, Certainty.SURE);
    Mention inner = mention(EntityKind.PLACE, 0, 3, Certainty.SURE);

    assertThat(settle(inner, outer)).containsExactly(outer);
  }

  @Test
  void initiative_holdsNamesAndDates() {
    Mention event = mention(EntityKind.INITIATIVE, 0, 9, Certainty.SURE);
    Mention place = mention(EntityKind.PLACE, 5, 7, Certainty.SURE);
    TimeExpression year = TimeExpression.of(TimeType.DATE, new Span(0, 4), "x".repeat(4)).build();

    assertThat(settle(event, place, year)).containsExactly(event, year, place);
  }

  @Test
  void loser_throwsOutNobody() {
    Quotation speech = Quotation.direct(new Span(0, 10), "x".repeat(10)).build();
    Mention inner = mention(EntityKind.PERSON, 4, 7, Certainty.LIKELY);
    Mention crossing = mention(EntityKind.ORGANIZATION, 5, 14, Certainty.SURE);

    assertThat(settle(speech, inner, crossing)).containsExactly(speech, inner);
  }

  @Test
  void speechOfTheSameWords_standsOnce() {
    Quotation speech = Quotation.direct(new Span(0, 10), "x".repeat(10)).build();

    assertThat(settle(speech, speech.toBuilder().by("another").build())).hasSize(1);
  }

  @Test
  void dropped_saysWhatItLostTo() {
    List<Dropped> dropped = new ArrayList<>();
    Mention outer = mention(EntityKind.ORGANIZATION, 0, 3, Certainty.SURE);
    Mention inner = mention(EntityKind.PLACE, 0, 2, Certainty.SURE);
    Overlaps.settle(new Found(List.of(outer, inner), List.of(), List.of(), List.of()), dropped);

    assertThat(dropped).containsExactly(new Dropped(inner, "lies inside xxx (rule)"));
  }

  private static List<Fact> settle(Fact... facts) {
    return Overlaps.settle(found(List.of(facts)), new ArrayList<>());
  }

  private static Found found(List<Fact> facts) {
    return new Found(
        of(facts, Mention.class),
        of(facts, Quotation.class),
        of(facts, Amount.class),
        of(facts, TimeExpression.class));
  }

  private static <F> List<F> of(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static int size(Found found) {
    return found.mentions().size()
        + found.quotations().size()
        + found.amounts().size()
        + found.times().size();
  }

  private static Found candidates(Random random, int count) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = random.nextInt(20);
      Span span = new Span(begin, begin + 1 + random.nextInt(15));
      String words = "x".repeat(span.length());
      EntityKind[] kinds = EntityKind.values();
      Certainty certainty = random.nextBoolean() ? Certainty.SURE : Certainty.LIKELY;
      facts.add(
          switch (random.nextInt(5)) {
            case 0 -> Quotation.direct(span, words).certainty(certainty).build();
            case 1 -> Quotation.indirect(span, words).certainty(certainty).build();
            case 2 -> Amount.of(span, words).certainty(certainty).build();
            case 3 -> TimeExpression.of(TimeType.DATE, span, words).certainty(certainty).build();
            default ->
                mention(kinds[random.nextInt(kinds.length)], span.begin(), span.end(), certainty);
          });
    }
    return found(facts);
  }

  private static Mention mention(EntityKind kind, int begin, int end, Certainty certainty) {
    return Mention.of(kind, new Span(begin, end), "x".repeat(end - begin))
        .by("rule")
        .certainty(certainty)
        .build();
  }
}
