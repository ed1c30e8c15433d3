package io.github.bodonlp.internal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Change;
import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.internal.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said about amounts, each a line of {@code money/attributes.txt}. */
class AttributesTest {

  @TestFactory
  Stream<DynamicTest> attributes() throws IOException {
    return lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    String[] cells = line.split(" \\| ", 5);
    Document document = Document.of(cells[4]);

    List<Amount> amounts = MoneyFinder.find(document, Optional.empty());

    assertThat(amounts).isNotEmpty();
    Amount amount = amounts.get(0);
    String year = amount.fiscalYear().isPresent() ? "" + amount.fiscalYear().getAsInt() : "-";
    assertThat(
            List.of(
                amount.per().orElse("-"),
                amount.change().map(Change::name).orElse("-"),
                amount.purpose().map(Excerpt::text).orElse("-"),
                year))
        .containsExactly(cells[0], cells[1], cells[2], cells[3]);
    amount.purpose().ifPresent(p -> assertThat(document.text(p.span())).isEqualTo(p.text()));
  }

  private static Stream<String> lines() throws IOException {
    try (InputStream in = AttributesTest.class.getResourceAsStream("/money/attributes.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
    }
  }
}
