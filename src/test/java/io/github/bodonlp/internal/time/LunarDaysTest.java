package io.github.bodonlp.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LunarDaysTest {
  private static final String CHECKSUM =
      "13d5a655974694ecc5b4bf7afd20c00d678fc382ead465547de9ecf2bf42088e";

  @Test
  void theTable_isTheOneThatWasGenerated() throws IOException, NoSuchAlgorithmException {
    try (InputStream table = Holidays.class.getResourceAsStream("lunar-days.tsv")) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(table.readAllBytes());
      assertThat(HexFormat.of().formatHex(sum))
          .as("edited by hand? Generate it with the command in its head")
          .isEqualTo(CHECKSUM);
    }
  }

  @Test
  void feasts_fallOnTheDaysOfTheOfficialCalendar() {
    assertThat(day(1997, "추석")).isEqualTo(LocalDate.of(1997, 9, 16));
    assertThat(day(2020, "설날")).isEqualTo(LocalDate.of(2020, 1, 25));
    assertThat(day(2023, "부처님오신날")).isEqualTo(LocalDate.of(2023, 5, 27));
    assertThat(day(2025, "추석")).isEqualTo(LocalDate.of(2025, 10, 6));
    assertThat(day(2026, "설")).isEqualTo(LocalDate.of(2026, 2, 17));
    assertThat(day(2030, "정월대보름")).isEqualTo(LocalDate.of(2030, 2, 17));
  }

  @Test
  void outsideTheTable_noDayIsMadeUp() {
    assertThat(day(1989, "추석")).isNull();
    assertThat(day(2061, "설")).isNull();
  }

  private static LocalDate day(int year, String name) {
    Holidays holidays = Holidays.listed();
    return holidays.in(year, holidays.match(new Chars(name), 0));
  }
}
