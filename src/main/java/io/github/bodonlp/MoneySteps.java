package io.github.bodonlp;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Budget;
import io.github.bodonlp.fact.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the explanation says of amounts and of their breakdowns. */
final class MoneySteps {
  private static final String RULE = "budget";
  private static final String REASON = "the parts that stand with a total are added up";

  private MoneySteps() {}

  /** The id and value of an amount, and what the words around it say. */
  static String value(Amount amount) {
    String figures = amount.min().map(min -> min.toPlainString()).orElse("vague");
    String to =
        amount.max().filter(max -> amount.amount().isEmpty()).map(max -> "/" + max).orElse("");
    return amount.id()
        + " "
        + figures
        + to
        + " "
        + amount.currency()
        + (amount.approximate() ? ", approximate" : "")
        + said(
            "",
            amount.bound().map(bound -> "at " + (bound.name().equals("MAX") ? "most" : "least")))
        + (amount.total() ? ", total" : "")
        + said("paid by ", amount.source())
        + said("", amount.change())
        + said("per ", amount.per())
        + said("for ", amount.purpose().map(purpose -> purpose.text()))
        + (amount.fiscalYear().isPresent() ? ", of " + amount.fiscalYear().getAsInt() : "");
  }

  private static String said(String word, Optional<?> value) {
    return value.map(v -> ", " + word + v).orElse("");
  }

  /** One step for each breakdown, at its total. */
  static List<Step> budgets(PressRelease release) {
    return release.budgets().stream()
        .flatMap(budget -> total(release, budget).map(total -> step(budget, total)).stream())
        .toList();
  }

  private static Optional<Amount> total(PressRelease release, Budget budget) {
    return budget
        .total()
        .flatMap(id -> release.amounts().stream().filter(a -> a.id().equals(id)).findFirst());
  }

  private static Step step(Budget budget, Amount total) {
    String parts =
        budget.parts().stream()
            .map(
                part ->
                    part.amount()
                        .orElseGet(() -> part.percent().orElseThrow().toPlainString() + "%"))
            .collect(Collectors.joining(" + "));
    String difference = budget.difference().map(d -> " by " + d.toPlainString()).orElse("");
    String outcome =
        budget.id() + " " + total.id() + " = " + parts + ": " + budget.check() + difference;
    return new Step(RULE, total.span(), total.text(), Certainty.SURE, REASON, outcome);
  }
}
