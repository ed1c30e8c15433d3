package io.github.bodonlp.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-07-28",
        "2020-07",
        "2020",
        "2020-H1",
        "2020-H2",
        "2020-Q1",
        "2020-Q3",
        "2025-SP",
        "2025-SU",
        "2025-FA",
        "2025-WI",
        "2025-W49",
        "2025-W01",
        "2025-W49-WE",
        "202X",
        "20XX",
        "2025-12-01/2025-12-07",
        "2020-02/2020-04",
        "2025-12-30/2026-01",
        "2008/",
        "/2008-03",
        "P3Y",
        "P6M",
        "P2W",
        "P10D",
        "P1Y6M",
        "P3DT2H",
        "PT2H",
        "PT30M",
        "PT1H30M",
        "PT123.45S",
        "P3M/P4M",
        "XXXX",
        "XXXX-05",
        "XXXX-05-08",
        "XXXX-XX",
        "XXXX-XX-15",
        "XXXX-WXX",
        "XXXX-WXX-6",
        "XXXX-WXX-WD",
        "XXXX-WXX-WE",
        "XXXX-XX-W2-3",
        "T11:00",
        "T14:00/T16:00",
        "T24:00",
        "T19:56:30",
        "T22:00/T06:00"
      })
  void writes_what_it_has_read(String notation) {
    assertThat(TimeValue.parse(notation)).hasToString(notation);
    assertThat(TimeValue.parse(notation)).isEqualTo(TimeValue.parse(notation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "?", "/", "2020-13", "2020-02-30", "2020-H3", "2020-Q0", "2020-XY", "20-01-01",
        "2025-W60", "2025-12-07/2025-12-01", "T25:00", "T24:30", "T1:00", "P", "P0D", "PT", "P3",
        "3Y", "XXXX-13", "XXXX-WXX-8", "XXXX-XX-W6-1", "XXXX-XX-W2-33", "2020-07-28x", "2O20"
      })
  void refuses_what_is_not_in_the_grammar(String notation) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeValue.parse(notation));
  }

  @Test
  void covers_the_days_of_its_ends() {
    Days days = (Days) TimeValue.parse("2024-02/2025-WI");
    assertThat(days.firstDay()).contains(LocalDate.of(2024, 2, 1));
    assertThat(days.lastDay()).contains(LocalDate.of(2026, 2, 28));
    assertThat(((Days) TimeValue.parse("2008/")).lastDay()).isEmpty();
  }

  @Test
  void winter_bears_the_year_it_begins_in() {
    DatePoint winter = DatePoint.containing(Grain.SEASON, LocalDate.of(2026, 1, 20));
    assertThat(winter).hasToString("2025-WI");
    assertThat(winter.first()).isEqualTo(LocalDate.of(2025, 12, 1));
  }

  @Test
  void a_week_belongs_to_the_year_of_its_thursday() {
    LocalDate day = LocalDate.of(2024, 12, 31);
    assertThat(DatePoint.containing(Grain.WEEK, day)).hasToString("2025-W01");
  }

  @Test
  void a_recurrence_tells_its_parts() {
    Recurrence second = (Recurrence) TimeValue.parse("XXXX-XX-W2-3");
    assertThat(second.weekday()).contains(DayOfWeek.WEDNESDAY);
    assertThat(second.week()).hasValue(2);
    assertThat(second.day()).isEmpty();
    assertThat(second.month()).isEmpty();
  }
}
