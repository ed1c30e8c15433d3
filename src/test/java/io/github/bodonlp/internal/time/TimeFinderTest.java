package io.github.bodonlp.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.TimeBasis;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.fact.TimeValue;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeFinderTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 12, 15);

  @Test
  void aDay_governsTheClockTimesBehindIt() {
    List<TimeExpression> times =
        on(MONDAY, "공연은 12월 18일 오후 7시와 19일 오후 2시에, 상담은 오는 20일 22:00~24:00에 있다.");
    assertThat(times)
        .filteredOn(time -> time.type() == TimeType.TIME)
        .extracting(time -> time.at().orElse("-"))
        .containsExactly(
            "2025-12-18T19:00", "2025-12-19T14:00", "2025-12-20T22:00/2025-12-20T24:00");
  }

  @Test
  void aStretchOverMidnight_endsOnTheNextDay() {
    assertThat(on(MONDAY, "버스는 오는 31일 오후 11시부터 다음 날 오전 2시까지 다닌다.").get(1).at())
        .contains("2025-12-31T23:00/2026-01-01T02:00");
  }

  @Test
  void aRecurrence_governsNoClockTime() {
    assertThat(on(MONDAY, "12월 18일 공지했다. 매주 토요일 오전 9시에 연다.").get(2).at()).isEmpty();
  }

  @Test
  void basis_tellsWhatDecided() {
    assertThat(on(MONDAY, "2025년 12월 3일").get(0).basis()).isEqualTo(TimeBasis.EXPLICIT);
    assertThat(on(MONDAY, "지난 3일 열렸다.").get(0).basis()).isEqualTo(TimeBasis.PUBLISHED);
    assertThat(on(MONDAY, "지난 12월 3일(수) 열렸다.").get(0).basis()).isEqualTo(TimeBasis.WEEKDAY);
    assertThat(on(MONDAY, "12월 3일과 4일 열렸다.").get(1).basis()).isEqualTo(TimeBasis.CONTEXT);
  }

  @Test
  void aPeriod_hasItsFirstAndLastDay() {
    TimeExpression half = on(MONDAY, "올 상반기 실적이다.").get(0);
    assertThat(half.from()).contains(LocalDate.of(2025, 1, 1));
    assertThat(half.to()).contains(LocalDate.of(2025, 6, 30));
    assertThat(on(MONDAY, "2008년 이후 처음이다.").get(0).to()).isEmpty();
  }

  @Test
  void aWeekdayThatFitsNoYear_isAWarning_andTheWrittenDayStands() {
    Times times = find("행사는 2025년 12월 3일(월) 열렸다.", Optional.of(MONDAY), Optional.empty());
    TimeExpression day = times.expressions().get(0);
    assertThat(day.value()).map(TimeValue::notation).contains("2025-12-03");
    assertThat(day.weekdayConflict()).isTrue();
    assertThat(day.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(times.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.kind()).isEqualTo(Warning.Kind.WEEKDAY_CONFLICT);
              assertThat(warning.message())
                  .isEqualTo("2025-12-03 is a Wednesday, the text says Monday");
            });
  }

  @Test
  void withoutAnyReference_onlyWhatTheWordsSayIsKnown() {
    List<TimeExpression> times =
        find("2024년 5월에 이어 오는 7월 28일과 오는 30일 연다. 올해 처음이다.", Optional.empty(), Optional.empty())
            .expressions();
    assertThat(times)
        .extracting(time -> time.value().map(TimeValue::notation).orElse("?"))
        .containsExactly("2024-05", "?", "?", "?");
    assertThat(times)
        .extracting(time -> time.partial().orElse("-"))
        .containsExactly("-", "--07-28", "---30", "-");
  }

  @Test
  void whatHangsOnABound_isNeverSure() {
    TimeExpression day =
        find("설명회는 지난 3월 2일 열렸다.", Optional.empty(), Optional.of(MONDAY)).expressions().get(0);
    assertThat(day.value()).map(TimeValue::notation).contains("2025-03-02");
    assertThat(day.certainty()).isEqualTo(Certainty.LIKELY);
  }

  @Test
  void wordsInAnyOrder_areReadWithoutFault() {
    String[] words = {
      "2025년",
      "12월",
      "13월",
      "0일",
      "30일",
      "2월 30일",
      "~",
      "부터",
      "까지",
      "에서",
      "내년",
      "같은 해",
      "(2025)",
      "(수)",
      "’25.",
      "12.",
      "3.",
      "12/3",
      "매년",
      "매주",
      "둘째 주",
      "수요일",
      "오전",
      "24시",
      "반",
      "14:00",
      "·",
      ",",
      "28",
      "추석",
      "이달",
      "이튿날",
      "상·하반기",
      "3분기",
      "겨울철",
      "80년대",
      "21세기",
      "주말",
      "이후",
      "한 달",
      "이틀",
      "여",
      "간",
      "마다",
      "후",
      "밝혔다",
      "\n",
      "연말연시",
      "마지막",
      "삼월 이십일",
      "20251203",
      "9999년",
      "99"
    };
    Random random = new Random(7);
    for (int run = 0; run < 5_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
      }
      check(text.toString(), random.nextBoolean() ? Optional.of(MONDAY) : Optional.empty());
    }
  }

  private static void check(String text, Optional<LocalDate> published) {
    Document document = Document.of(text);
    int end = 0;
    for (TimeExpression time :
        TimeFinder.find(document, published, Optional.empty()).expressions()) {
      assertThat(time.span().begin()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(document.text(time.span())).as(text).isEqualTo(time.text()).isNotEmpty();
      time.value()
          .ifPresent(
              value -> assertThat(TimeValue.parse(value.notation())).hasToString(value.notation()));
      end = time.span().end();
    }
  }

  private static List<TimeExpression> on(LocalDate published, String text) {
    return find(text, Optional.of(published), Optional.empty()).expressions();
  }

  private static Times find(
      String text, Optional<LocalDate> published, Optional<LocalDate> collected) {
    return TimeFinder.find(Document.of(text), published, collected);
  }
}
