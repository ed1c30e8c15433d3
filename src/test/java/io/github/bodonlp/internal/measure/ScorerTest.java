package io.github.bodonlp.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.markup.MarkKind;
import io.github.bodonlp.internal.markup.MarkupReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each case is what gold has over what was found, in one text. */
class ScorerTest {
  private final Map<MarkKind, Tally> tallies = new EnumMap<>(MarkKind.class);
  private List<Fault> faults;

  private Tally score(MarkKind kind, String gold, String found) {
    for (MarkKind each : MarkKind.values()) {
      tallies.put(each, new Tally(each));
    }
    AnnotatedText expected = MarkupReader.text("gold", gold);
    AnnotatedText actual = MarkupReader.text("found", found);
    assertThat(actual.text()).isEqualTo(expected.text());
    List<Mark> marks = actual.marks();
    faults = Scorer.score(expected.text(), expected.marks(), marks, tallies);
    return tallies.get(kind);
  }

  private static void assertCounts(Tally tally, int gold, int found, int right) {
    assertThat(List.of(tally.gold, tally.found, tally.right)).containsExactly(gold, found, right);
  }

  @Test
  void sameSpanAndKind_isRight() {
    assertCounts(score(MarkKind.LC, "<LC>진안</LC> <LC>장수</LC>", "<LC>진안</LC> 장수"), 2, 1, 1);
    assertThat(faults).extracting(Fault::kind).containsExactly(Fault.Kind.MISSED);
  }

  @Test
  void otherSpan_isMissedAndInExcess() {
    assertCounts(score(MarkKind.LC, "<LC>진안군</LC>", "<LC>진안</LC>군"), 1, 1, 0);
    assertThat(faults)
        .extracting(Fault::kind)
        .containsExactlyInAnyOrder(Fault.Kind.MISSED, Fault.Kind.EXTRA);
  }

  @Test
  void governmentsAndAlternatives_mayBeEither() {
    assertCounts(score(MarkKind.OG, "<OG r=\"1\">진안군</OG>", "<LC>진안군</LC>"), 1, 0, 1);
    assertCounts(tallies.get(MarkKind.LC), 0, 1, 0);
    assertThat(faults).isEmpty();
    assertCounts(score(MarkKind.LC, "<LC alt=\"OG\">문예관</LC>", "<OG>문예관</OG>"), 1, 0, 1);
    assertCounts(score(MarkKind.OG, "<OG>문예관</OG>", "<LC>문예관</LC>"), 1, 0, 0);
  }

  @Test
  void optionalGold_countsNeitherWay() {
    assertCounts(score(MarkKind.EV, "<EV opt=\"1\">봄 장터</EV>", "봄 장터"), 0, 0, 0);
    assertCounts(score(MarkKind.EV, "<EV opt=\"1\">봄 장터</EV>", "봄 <EV>장터</EV>"), 0, 0, 0);
    assertCounts(score(MarkKind.LC, "<OG opt=\"1\">나주</OG>배", "<LC>나주</LC>배"), 0, 0, 0);
    assertCounts(
        score(MarkKind.TI, "<DT opt=\"1\" v=\"?\">당일</DT>", "<TI v=\"T09:00\">당일</TI>"), 0, 0, 0);
    assertCounts(score(MarkKind.PS, "<EV opt=\"1\">봄</EV>", "<PS>봄</PS>"), 0, 1, 0);
    assertThat(faults).extracting(Fault::kind).containsExactly(Fault.Kind.EXTRA);
  }

  @Test
  void namesAndDatesInsideAnInitiative_areNoErrors() {
    String gold = "<EV>2025 진안 김치 축제</EV>";

    score(MarkKind.EV, gold, "<EV><DT v=\"2025\">2025</DT> <LC>진안</LC> <PS>김치</PS> 축제</EV>");

    assertCounts(tallies.get(MarkKind.DT), 0, 0, 0);
    assertCounts(tallies.get(MarkKind.LC), 0, 0, 0);
    assertCounts(tallies.get(MarkKind.PS), 0, 1, 0);
  }

  @Test
  void values_areRightOnOverlap() {
    Tally dates =
        score(MarkKind.DT, "<DT v=\"2025-03-04\">3월 4일</DT>", "3월 <DT v=\"2025-03-04\">4일</DT>");

    assertCounts(dates, 1, 1, 0);
    assertThat(dates.valueRecall()).contains(new Share(1, 1));
    assertThat(dates.valueF()).contains(new Share(1, 1));
  }

  @Test
  void lengths_areComparedAfterNormalising() {
    String gold = "<DT v=\"P14D\">두 주</DT> <DT v=\"P1Y\">1년</DT> <DT v=\"?\">한때</DT>";
    String found = "<DT v=\"P2W\">두 주</DT> <DT v=\"P12M\">1년</DT> 한때";

    assertThat(score(MarkKind.DT, gold, found).valueRecall()).contains(new Share(2, 2));
  }

  @Test
  void money_isComparedByCurrencyAndBothEnds() {
    String gold =
        "<MN krw=\"100\" src=\"TOTAL\">백</MN> <MN krw=\"100/200\">백이백</MN> <MN cur=\"USD\" v=\"5\">오</MN>";
    String found =
        "<MN krw=\"100\" src=\"NATIONAL\">백</MN> <MN krw=\"100\">백이백</MN> <MN krw=\"5\">오</MN>";

    Tally money = score(MarkKind.MN, gold, found);

    assertCounts(money, 3, 3, 3);
    assertThat(money.valueRecall()).contains(new Share(1, 3));
    assertThat(money.sources()).contains(new Share(0, 1));
    assertThat(faults)
        .extracting(Fault::kind)
        .containsExactly(Fault.Kind.SOURCE, Fault.Kind.VALUE, Fault.Kind.VALUE);
  }

  @Test
  void titles_areComparedWithoutSpacesOnPeopleFoundExactly() {
    String gold = "<PS title=\"부 군수\">표세아</PS> <PS title=\"군수\">강도윤</PS> <PS title=\"국장\">문가온</PS>";
    String found = "<PS title=\"부군수\">표세아</PS> <PS>강도윤</PS> 문가온";

    assertThat(score(MarkKind.PS, gold, found).titles()).contains(new Share(1, 2));
  }

  @Test
  void speakers_needMostOfTheQuotationAndOneName() {
    String gold = "“<QU sp=\"표세아, 강도윤\">함께 갑니다</QU>” “<QU sp=\"문가온\">네</QU>” “<QU sp=\"?\">음</QU>”";
    String found =
        "“<QU sp=\"군수,강 도윤\">함께 갑니다</QU>” 네” “<QU sp=\"표세아\">음</QU>”".replace("” 네", "” “네");

    Tally quotations = score(MarkKind.QU, gold, found);

    assertCounts(quotations, 3, 2, 2);
    assertThat(quotations.speakers()).contains(new Share(1, 2));
  }

  @Test
  void spacesAtTheEdgesOfQuotations_doNotCount() {
    assertCounts(score(MarkKind.QU, "“<QU sp=\"?\"> 네 </QU>”", "“ <QU sp=\"?\">네</QU> ”"), 1, 1, 1);
  }

  @Test
  void indirectSpeechInsideAQuotation_isNoError() {
    String gold = "“<QU sp=\"?\">연다고 했다</QU>”";

    score(MarkKind.QU, gold, "“<QU sp=\"?\"><IQ sp=\"?\">연다</IQ>고 했다</QU>”");

    assertCounts(tallies.get(MarkKind.IQ), 0, 0, 0);
  }
}
