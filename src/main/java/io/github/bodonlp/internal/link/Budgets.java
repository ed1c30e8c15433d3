package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Budget;
import io.github.bodonlp.fact.BudgetCheck;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.link.Breakdown.Portion;
import io.github.bodonlp.internal.region.FundWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Breakdowns of amounts, checked: from amounts and text to budgets. A warning is given only where
 * the text itself says that the parts are all there are.
 *
 * @param budgets the breakdowns, in order of their totals
 * @param warnings one for each that does not add up
 */
record Budgets(List<Budget> budgets, List<Warning> warnings) {

  /** Finds and checks the breakdowns among the numbered amounts of a document. */
  static Budgets of(String text, List<Amount> amounts, FundWords funds) {
    Collector collector = new Collector(text, amounts, funds);
    for (int i = 0; i < amounts.size(); i++) {
      if (amounts.get(i).amount().isPresent()) {
        collector.look(i);
      }
    }
    return new Budgets(collector.budgets, collector.warnings);
  }

  private static final class Collector {
    private final List<Amount> amounts;
    private final BracketBreakdowns brackets;
    private final TableBreakdowns tables;
    private final ListBreakdowns lists;
    private final Set<String> parts = new HashSet<>();
    private final List<Budget> budgets = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    Collector(String text, List<Amount> amounts, FundWords funds) {
      this.amounts = amounts;
      FundLabels labels = new FundLabels(text, funds);
      brackets = new BracketBreakdowns(text, labels, amounts);
      tables = new TableBreakdowns(text, amounts);
      lists = new ListBreakdowns(text, labels, amounts);
    }

    /** Takes the first breakdown of the amount that stands; each amount is a part once. */
    void look(int i) {
      if (!take(brackets.of(i)) && !take(tables.of(i)) && !take(lists.before(i))) {
        take(lists.after(i));
      }
    }

    private boolean take(Breakdown breakdown) {
      if (breakdown == null || breakdown.portions().stream().anyMatch(this::taken)) {
        return false;
      }
      BudgetVerdict verdict = BudgetVerdict.of(breakdown);
      if (verdict == null) {
        return false;
      }
      List<Budget.Part> listed = new ArrayList<>();
      for (Portion portion : breakdown.portions()) {
        String id = portion.amount() == null ? null : portion.amount().id();
        listed.add(new Budget.Part(id, portion.percent(), portion.source()));
        parts.add(id);
      }
      String id = "b" + (budgets.size() + 1);
      budgets.add(
          new Budget(id, breakdown.total().id(), listed, verdict.check(), verdict.difference()));
      if (verdict.check() == BudgetCheck.DIFFERS) {
        warnings.add(warning(breakdown, verdict));
      }
      return true;
    }

    private boolean taken(Portion portion) {
      return portion.amount() != null && parts.contains(portion.amount().id());
    }

    private static Warning warning(Breakdown breakdown, BudgetVerdict verdict) {
      Span total = breakdown.total().span();
      int begin = total.begin();
      int end = total.end();
      for (Portion portion : breakdown.portions()) {
        if (portion.amount() != null) {
          begin = Math.min(begin, portion.amount().span().begin());
          end = Math.max(end, portion.amount().span().end());
        }
      }
      String message =
          "the parts of "
              + breakdown.total().text()
              + " differ from it by "
              + verdict.difference().toPlainString()
              + " "
              + breakdown.total().currency();
      return Warning.of(Warning.Kind.BUDGET_DIFFERS, message, new Span(begin, end));
    }
  }
}
