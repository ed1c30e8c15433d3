package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceTest {
  private final Source source = Source.of("솔재군은 다리를 놓았다.");

  @Test
  void source_keepsWhatItIsTold() {
    LocalDate day = LocalDate.of(2025, 12, 15);
    Source told = source.published(day).collected(day.plusDays(2)).issuer(" 솔재군 ").title("다리 놓다");

    assertThat(told.text()).isEqualTo("솔재군은 다리를 놓았다.");
    assertThat(told.published()).contains(day);
    assertThat(told.collected()).contains(LocalDate.of(2025, 12, 17));
    assertThat(told.issuer()).contains("솔재군");
    assertThat(told.title()).contains("다리 놓다");
  }

  @Test
  void source_isNeverChanged() {
    source.issuer("솔재군").title("다리 놓다").published(LocalDate.of(2025, 12, 15));

    assertThat(source.published()).isEmpty();
    assertThat(source.collected()).isEmpty();
    assertThat(source.issuer()).isEmpty();
    assertThat(source.title()).isEmpty();
  }

  @Test
  void nulls_areRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Source.of(null))
        .withMessage("text must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> source.published(null))
        .withMessage("published must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> source.collected(null))
        .withMessage("collected must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> source.issuer(null))
        .withMessage("issuer must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> source.title(null))
        .withMessage("title must not be null");
  }

  @Test
  void blankIssuer_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.issuer(" "))
        .withMessage("issuer must name a body, got a blank string");
  }
}
