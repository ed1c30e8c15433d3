package io.github.bodonlp.internal.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Numerals, each a line of {@code number/examples.txt}: what is read, its value, the text. */
class NumeralTest {

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    String[] cells = line.split(" \\| ", -1);
    String text = cells[2];
    Numeral numeral = new Numeral();

    boolean read = numeral.read(text, 0, text.length());

    if (cells[0].equals("-")) {
      assertThat(read).isFalse();
      return;
    }
    assertThat(read).isTrue();
    assertThat(text.substring(numeral.begin(), numeral.end())).isEqualTo(cells[0]);
    String value = numeral.vague() ? "vague" : numeral.value().toPlainString();
    assertThat(numeral.approximate() ? value + " or more" : value).isEqualTo(cells[1]);
  }

  private static Stream<String> lines() throws IOException {
    try (InputStream in = NumeralTest.class.getResourceAsStream("/number/examples.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
    }
  }

  @Test
  void retreat_goesBackToTheLastSpace() {
    Numeral numeral = new Numeral();
    String text = "3억 5천 20 곳";

    assertThat(numeral.read(text, 0, text.length())).isTrue();
    assertThat(numeral.value()).isEqualByComparingTo("300005020");
    assertThat(numeral.retreat()).isTrue();
    assertThat(numeral.value()).isEqualByComparingTo("300005000");
    assertThat(numeral.retreat()).isTrue();
    assertThat(numeral.value()).isEqualByComparingTo("300000000");
    assertThat(numeral.end()).isEqualTo(2);
    assertThat(numeral.retreat()).isFalse();
  }

  @Test
  void tail_isTheUnitOfTheLastDigits() {
    Numeral numeral = new Numeral();

    assertThat(numeral.read("2억 5천만", 0, 6)).isTrue();

    assertThat(numeral.tail()).isEqualTo(7);
    assertThat(numeral.lastBig()).isEqualTo(4);
  }

  @Test
  void tooLong_isNoNumeral() {
    String digits = "9".repeat(40);

    assertThat(new Numeral().read(digits, 0, digits.length())).isFalse();
  }

  @Test
  void overflow_isNoNumeral() {
    String text = "9000경";

    assertThat(new Numeral().read(text, 0, text.length())).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> nativeWords() {
    return Stream.of(
            "하나 1", "두 2", "세 3", "열 10", "열두 12", "스무 20", "스물다섯 25", "서른셋 33", "마흔 40", "쉰여섯 56",
            "예순하나 61", "일흔넷 74", "여든 80", "아흔아홉 99")
        .map(line -> dynamicTest(line, () -> checkNative(line)));
  }

  private static void checkNative(String line) {
    String word = line.substring(0, line.indexOf(' '));

    long read = NativeNumeral.read(word + " 명", 0, word.length() + 2);

    assertThat(NativeNumeral.value(read))
        .isEqualTo(Integer.parseInt(line.substring(word.length() + 1)));
    assertThat(NativeNumeral.end(read)).isEqualTo(word.length());
  }

  @Test
  void nativeWords_needAWord() {
    assertThat(NativeNumeral.read("가나", 0, 2)).isZero();
    assertThat(NativeNumeral.read("", 0, 0)).isZero();
  }
}
