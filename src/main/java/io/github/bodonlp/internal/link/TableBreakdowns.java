package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.internal.link.Breakdown.Claim;
import io.github.bodonlp.internal.link.Breakdown.Portion;
import java.util.ArrayList;
import java.util.List;

/** Breakdowns in the rows of tables: a sum, and behind it who pays how much. */
final class TableBreakdowns {
  private static final String TABLE_RULE = "money-table";

  private final String text;
  private final List<Amount> amounts;

  TableBreakdowns(String text, List<Amount> amounts) {
    this.text = text;
    this.amounts = amounts;
  }

  /** The breakdown of the sum numbered {@code i} in its row, or null. */
  Breakdown of(int i) {
    Amount total = amounts.get(i);
    if (!total.by().equals(TABLE_RULE) || !total.total() || total.source().isPresent()) {
      return null;
    }
    int rowEnd = text.indexOf('\n', total.span().end());
    rowEnd = rowEnd < 0 ? text.length() : rowEnd;
    List<Portion> parts = new ArrayList<>();
    boolean all = true;
    for (int j = i + 1; j < amounts.size() && amounts.get(j).span().end() <= rowEnd; j++) {
      Amount part = amounts.get(j);
      if (!part.by().equals(TABLE_RULE) || (part.total() && part.source().isEmpty())) {
        break;
      }
      boolean counts = part.source().isPresent() && part.change().isEmpty();
      all &= counts;
      if (counts) {
        parts.add(Portion.of(part));
      }
    }
    boolean breakdown = parts.size() > 1 && total.change().isEmpty();
    return breakdown ? new Breakdown(total, parts, all ? Claim.ALL : Claim.SOME) : null;
  }
}
