package io.github.bodonlp.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.Basis;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.text.Document;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedFinderTest {
  private static final LocalDate COLLECTED = LocalDate.of(2025, 12, 15);
  private static final String BODY = "보람군이 새 도서관의 문을 열고 주민 삼백 명과 함께 이를 기념하는 자리를 마련했다.\n";

  @Test
  void aDateFromTheCaller_isGiven() {
    PublicationDate date =
        TimeFinder.find(Document.of(BODY), Optional.of(COLLECTED), Optional.empty())
            .published()
            .orElseThrow();
    assertThat(date.date()).contains(COLLECTED);
    assertThat(date.basis()).isEqualTo(Basis.GIVEN);
  }

  @Test
  void aLabel_statesIt() {
    assertStated("보도시점 2026. 4. 12.(일) 11:00 < 4. 13.(월) 조간 >\n\n" + BODY, "2026-04-12");
    assertStated("배포일시: 2026.4.12.\n\n" + BODY, "2026-04-12");
    assertStated("등록일 2026-04-12\n\n" + BODY, "2026-04-12");
    assertStated("기사입력 : 2026.04.12 10:20\n\n" + BODY, "2026-04-12");
    assertStated("새 도서관 열어\n" + BODY + "\n제 공 일: 2026. 4. 12.\n", "2026-04-12");
  }

  private static void assertStated(String text, String day) {
    PublicationDate date = alone(text).orElseThrow();
    assertThat(date.date()).as(text).contains(LocalDate.parse(day));
    assertThat(date.basis()).as(text).isEqualTo(Basis.STATED);
    assertThat(date.evidence()).as(text).isNotEmpty();
  }

  @Test
  void theDayOnWhichItWasSaid_isInferred() {
    assertInferred("보람군은 새 도서관을 열었다고 12일 밝혔다.", "2025-12-12");
    assertInferred("보람군은 새 도서관을 열었다고 28일 밝혔다.", "2025-11-28");
    assertInferred("8일 보람군에 따르면 새 도서관에 손님이 몰리고 있다.", "2025-12-08");
    assertInferred("보람군은 5일 “새 도서관을 열었다”고 말했다.", "2025-12-05");
    assertInferred("보람군은 9일 보람장학회가 쌀을 기탁했다고 밝혔다.", "2025-12-09");
    assertInferred("보람군은 15일 군청에서 회의를 열었다.", "2025-12-15");
  }

  private static void assertInferred(String text, String day) {
    PublicationDate date = collected(text).orElseThrow();
    assertThat(date.date()).as(text).contains(LocalDate.parse(day));
    assertThat(date.basis()).as(text).isEqualTo(Basis.INFERRED);
  }

  @Test
  void theDayOfAnEvent_isNoPublicationDate() {
    for (String text :
        new String[] {
          "보람군은 지난 11일 군청에서 회의를 열었다고 밝혔다.",
          "보람군은 12일 군청 대회의실에서 회의를 열었다고 밝혔다.",
          "보람장학회가 11일 쌀을 기탁했다고 밝혔다.",
          "보람군은 오는 31일까지 신청을 받는다고 밝혔다.",
          "보람군은 15일부터 신청을 받는다."
        }) {
      PublicationDate date = collected(text).orElseThrow();
      assertThat(date.date()).as(text).isEmpty();
      assertThat(date.notAfter()).as(text).contains(COLLECTED);
    }
  }

  @Test
  void datesOfThePage_areBoundsOnly() {
    PublicationDate date = alone("2024.04.29 (월)\n\n새 도서관 열어\n\n" + BODY).orElseThrow();
    assertThat(date.date()).isEmpty();
    assertThat(date.notAfter()).contains(LocalDate.of(2024, 4, 29));
    assertThat(collected(BODY + "\n최종수정일 2025-12-10\n").orElseThrow().date()).isEmpty();
  }

  @Test
  void aWeekday_showsThatThePageDateIsYearsOff() {
    PublicationDate date =
        alone(
                "2024.04.29 (월)\n\n새 도서관 열어\n\n보람군은 28일 군청에서 개관식을 진행했다고 밝혔다.\n\n"
                    + "- 7. 28(화), 11시, 군청, 주민 등 13명 참석\n")
            .orElseThrow();
    assertThat(date.date()).contains(LocalDate.of(2020, 7, 28));
    assertThat(date.evidence())
        .extracting(Evidence::says)
        .contains("its weekday settles the year 2020");
  }

  @Test
  void anotherDayThatIsAsStrong_isAConflict() {
    Document document = Document.of("보람군은 새 도서관을 열었다고 12일 밝혔다. 보람교육청은 급식비를 늘린다고 11일 밝혔다.");
    Times times = TimeFinder.find(document, Optional.empty(), Optional.of(COLLECTED));
    assertThat(times.published().orElseThrow().conflict())
        .contains("11일 speaks for 2025-12-11, not 2025-12-12");
    assertThat(times.warnings())
        .extracting(Warning::kind)
        .containsExactly(Warning.Kind.PUBLICATION_CONFLICT);
  }

  @Test
  void withoutAnyClue_thereIsNone() {
    assertThat(alone("보람군은 지난 11일 군청에서 회의를 열었다.")).isEmpty();
  }

  private static Optional<PublicationDate> alone(String text) {
    return TimeFinder.find(Document.of(text), Optional.empty(), Optional.empty()).published();
  }

  private static Optional<PublicationDate> collected(String text) {
    return TimeFinder.find(Document.of(text), Optional.empty(), Optional.of(COLLECTED)).published();
  }
}
