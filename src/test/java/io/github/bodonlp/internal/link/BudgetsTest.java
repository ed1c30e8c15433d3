package io.github.bodonlp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.CorpusFiles;
import io.github.bodonlp.PressRelease;
import io.github.bodonlp.Source;
import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Budget;
import io.github.bodonlp.fact.BudgetCheck;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.MarkupReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Breakdowns, each a line of {@code money/budgets.txt}. */
class BudgetsTest {
  private static final Bodo BODO = Bodo.load();

  private record Case(String issuer, String text, List<String> budgets) {}

  @TestFactory
  Stream<DynamicTest> breakdowns() throws IOException {
    List<Case> cases = cases();
    assertThat(cases).hasSizeGreaterThan(60);
    return cases.stream().map(c -> dynamicTest(c.text, () -> check(c)));
  }

  @TestFactory
  Stream<DynamicTest> goldReleases() throws IOException {
    return lines("/money/gold-budgets.txt").stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> dynamicTest(line, () -> checkGold(line)));
  }

  /** The release of a file, with the checks of its breakdowns in order. */
  private static void checkGold(String line) {
    String[] words = line.split(" ");
    Path file = CorpusFiles.GOLD.resolve(words[0] + ".ann");
    AnnotatedText gold = MarkupReader.file(file.toString(), CorpusFiles.content(file));
    Source source = Source.of(gold.text()).issuer(gold.header("issuer").orElseThrow());

    List<String> checks =
        BODO.read(source).budgets().stream().map(budget -> budget.check().name()).toList();

    assertThat(checks).isEqualTo(List.of(words).subList(1, words.length));
  }

  private static void check(Case expected) {
    Source source = Source.of(expected.text);
    PressRelease release =
        BODO.read(expected.issuer.equals("-") ? source : source.issuer(expected.issuer));
    Map<String, Amount> amounts = new LinkedHashMap<>();
    release.amounts().forEach(amount -> amounts.put(amount.id(), amount));

    List<String> found =
        release.budgets().stream().map(budget -> written(budget, amounts)).toList();

    assertThat(found).isEqualTo(expected.budgets);
    long differing =
        release.budgets().stream().filter(b -> b.check() == BudgetCheck.DIFFERS).count();
    assertThat(release.warnings())
        .filteredOn(w -> w.kind() == Warning.Kind.BUDGET_DIFFERS)
        .hasSize((int) differing);
  }

  private static String written(Budget budget, Map<String, Amount> amounts) {
    String check =
        budget.check() + budget.difference().map(d -> " " + d.toPlainString()).orElse("");
    String total = amounts.get(budget.total().orElseThrow()).amount().orElseThrow().toPlainString();
    String parts =
        budget.parts().stream()
            .map(part -> written(part, amounts))
            .collect(Collectors.joining(" + "));
    return check + " | " + total + " | " + parts;
  }

  private static String written(Budget.Part part, Map<String, Amount> amounts) {
    String source = part.source().map(s -> s + " ").orElse("");
    return source
        + part.percent()
            .map(p -> p.toPlainString() + "%")
            .orElseGet(
                () ->
                    amounts
                        .get(part.amount().orElseThrow())
                        .amount()
                        .orElseThrow()
                        .toPlainString());
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : lines("/money/budgets.txt")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split(" \\| ", 5);
      String budget = cells[0] + " | " + cells[1] + " | " + cells[2];
      if (cells[4].equals("\"")) {
        cases.get(cases.size() - 1).budgets.add(budget);
        continue;
      }
      List<String> budgets = new ArrayList<>();
      if (!cells[0].equals("NONE")) {
        budgets.add(budget);
      }
      String text = cells[4].replace("\\n", "\n").replace("\\t", "\t");
      cases.add(new Case(cells[3], text, budgets));
    }
    return cases;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = BudgetsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
