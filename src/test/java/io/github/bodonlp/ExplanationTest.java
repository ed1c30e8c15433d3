package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final String RELEASE =
      "고흥군(군수 변기태)은 오는 3월 14일(토) 오전 11시 도양읍에서 ‘바다장터’ 개장식을 연다고 10일 밝혔다.\n\n"
          + "총사업비는 36억 원(국비 18억, 도비 18억)이다. 장터는 매주 화요일에 쉬고 2년간 문을 연다.\n\n"
          + "변기태 군수는 “이제 청년들이 문을 연다”며 “군민도 함께 걷자”고 말했다.\n";

  private final List<Step> steps = Bodo.load().explain(Source.of(RELEASE));

  @Test
  void everyStep_carriesTheReasonOfItsOwnRule() {
    List<Step> ofRules = steps.stream().filter(step -> !step.by().equals("model")).toList();

    assertThat(ofRules)
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.reason()).doesNotContain("statistical model"));
  }

  @Test
  void steps_followTheText_andPointIntoIt() {
    assertThat(steps).extracting(Step::span).isSorted();
    assertThat(steps)
        .allSatisfy(step -> assertThat(step.span().of(RELEASE)).isEqualTo(step.text()));
  }

  @Test
  void steps_tellTimesAmountsSpeechAndNames() {
    assertThat(steps.stream().map(Step::by).collect(Collectors.toSet()))
        .contains("region-with-its-head", "date", "clock-time", "recurrence", "money-won")
        .contains("quote-quotative", "indirect-reported", "title-name-in-brackets");
  }
}
