package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuoteScannerTest {

  /** {@code ⟪} stands before each opening mark of a pair, {@code ⟫} behind its closing mark. */
  @TestFactory
  Stream<DynamicTest> pairs_areWhatTheSpecificationSays() {
    return Specifications.lines("quotes.txt").stream()
        .filter(line -> !line.isBlank())
        .map(
            line ->
                dynamicTest(
                    line,
                    () -> {
                      String expected = Specifications.unescape(line);
                      assertThat(marked(expected.replaceAll("[⟪⟫¿]", ""))).isEqualTo(expected);
                    }));
  }

  @Test
  void pair_spansAtMost3000Characters() {
    String near = "“" + "가".repeat(2999) + "”";
    String far = "“" + "가".repeat(3001) + "”";

    assertThat(QuoteScanner.scan(near).size()).isOne();
    assertThat(QuoteScanner.scan(far).size()).isZero();
    assertThat(QuoteScanner.scan(far).unclosedCount()).isOne();
  }

  @Test
  void nesting_isFollowedToADepthOf8() {
    QuotePairs pairs = QuoteScanner.scan("「『《〈“‘「『깊다』」’”〉》』」");

    assertThat(pairs.size()).isEqualTo(8);
    assertThat(pairs.open(0)).isZero();
    assertThat(pairs.close(0)).isEqualTo(17);
    assertThat(pairs.open(7)).isEqualTo(7);
    assertThat(pairs.close(7)).isEqualTo(10);
  }

  @Test
  void at_givesTheFirstPairFromThere() {
    QuotePairs pairs = QuoteScanner.scan("“가” “나”");

    assertThat(pairs.at(0)).isZero();
    assertThat(pairs.at(1)).isOne();
    assertThat(pairs.at(4)).isOne();
    assertThat(pairs.at(5)).isEqualTo(2);
  }

  @Test
  void hasUnclosed_looksOnlyInside() {
    QuotePairs pairs = QuoteScanner.scan("가 “나 다");

    assertThat(pairs.hasUnclosed(0, 2)).isFalse();
    assertThat(pairs.hasUnclosed(2, 3)).isTrue();
    assertThat(pairs.hasUnclosed(3, 6)).isFalse();
  }

  private static String marked(String text) {
    QuotePairs pairs = QuoteScanner.scan(text);
    StringBuilder[] before = new StringBuilder[text.length()];
    String[] after = new String[text.length()];
    for (int i = 0; i < text.length(); i++) {
      before[i] = new StringBuilder();
      after[i] = "";
    }
    for (int i = 0; i < pairs.size(); i++) {
      before[pairs.open(i)].append("⟪");
      after[pairs.close(i)] += "⟫";
    }
    for (int i = 0; i < pairs.unclosedCount(); i++) {
      before[pairs.unclosed(i)].append("¿");
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(before[i]).append(text.charAt(i)).append(after[i]);
    }
    return out.toString();
  }
}
