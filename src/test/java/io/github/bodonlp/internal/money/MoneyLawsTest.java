package io.github.bodonlp.internal.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.internal.text.Document;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyLawsTest {
  private static final long MOST = 999_999_999_999_999L;
  private static final int AMOUNTS = 100_000;
  private static final int A_TEXT = 500;

  /** Most amounts are round, as in releases; 일원 to 구원 are words rather than amounts. */
  private static long random(Random random) {
    long won = Math.floorMod(random.nextLong(), MOST) + 1;
    int digits = random.nextInt(15);
    long unit = (long) Math.pow(10, digits);
    long round = won / unit * unit;
    return Math.max(10, round == 0 ? won : round);
  }

  @ParameterizedTest
  @EnumSource(WonStyle.class)
  void amountWritten_isReadBack(WonStyle style) {
    Random random = new Random(style.ordinal());
    int each = AMOUNTS / WonStyle.values().length + 1;
    for (int done = 0; done < each; done += A_TEXT) {
      long[] amounts = random.longs(A_TEXT).map(unused -> random(random)).toArray();
      StringBuilder text = new StringBuilder();
      for (long won : amounts) {
        text.append("○ 하천 정비에 ").append(style.write(won)).append("을 들인다.\n");
      }
      List<Amount> found = MoneyFinder.find(Document.of(text.toString()), Optional.empty());

      assertThat(found).hasSize(A_TEXT);
      for (int i = 0; i < A_TEXT; i++) {
        assertThat(found.get(i).text()).isEqualTo(style.write(amounts[i]));
        assertThat(found.get(i).won())
            .as(style.write(amounts[i]))
            .contains(BigDecimal.valueOf(style.said(amounts[i])));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1억 ",
        "3억(",
        "국비 5, ",
        "1만~",
        "천",
        "9,",
        "△1",
        "1,000원 → ",
        "(단위: 억원)\n|1|2|\n",
        "총 1억 원 등 ",
        "$1 ",
        "1.5",
        "10원에서 ",
        "수십억 "
      })
  void cost_growsInLine(String part) {
    Document document = Document.of(part.repeat(200_000 / part.length()));

    Assertions.assertTimeout(
        Duration.ofSeconds(3), () -> MoneyFinder.find(document, Optional.empty()));
  }
}
