package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.BudgetCheck;
import io.github.bodonlp.internal.link.Breakdown.Claim;
import io.github.bodonlp.internal.link.Breakdown.Portion;
import java.math.BigDecimal;

/**
 * Whether the parts of a breakdown make up its total.
 *
 * <p>Each figure may be off by half a unit of its last digit, so the parts and the total together
 * by the sum of their halves; where a figure is said to be approximate, by a twentieth.
 */
record BudgetVerdict(BudgetCheck check, BigDecimal difference) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The verdict, or null if this is no breakdown after all. */
  static BudgetVerdict of(Breakdown breakdown) {
    BigDecimal total = breakdown.total().amount().orElseThrow();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    boolean approximate = breakdown.total().approximate();
    boolean percents = false;
    for (Portion part : breakdown.portions()) {
      if (part.percent() != null) {
        sum = sum.add(part.percent());
        percents = true;
      } else {
        sum = sum.add(part.amount().amount().orElseThrow());
        slack = slack.add(Precision.of(part.amount()));
        approximate |= part.amount().approximate();
      }
    }
    if (percents) {
      return percents(breakdown, sum, total);
    }
    slack = slack.add(Precision.of(breakdown.total())).divide(TWO);
    if (approximate) {
      slack = slack.max(total.movePointLeft(2).multiply(BigDecimal.valueOf(5)));
    }
    return verdict(breakdown.claim(), sum.subtract(total), slack);
  }

  private static BudgetVerdict verdict(Claim claim, BigDecimal difference, BigDecimal slack) {
    if (difference.signum() == 0) {
      return new BudgetVerdict(BudgetCheck.SUMS, null);
    }
    boolean near = difference.abs().compareTo(slack) <= 0;
    if (claim == Claim.SOME) {
      return difference.signum() < 0
          ? new BudgetVerdict(BudgetCheck.OPEN, null)
          : near ? rounding() : null;
    }
    if (near) {
      return rounding();
    }
    return claim == Claim.ALL ? new BudgetVerdict(BudgetCheck.DIFFERS, plain(difference)) : null;
  }

  private static BudgetVerdict rounding() {
    return new BudgetVerdict(BudgetCheck.ROUNDING, null);
  }

  private static BudgetVerdict percents(Breakdown breakdown, BigDecimal sum, BigDecimal total) {
    BigDecimal over = sum.subtract(HUNDRED);
    BigDecimal slack = BigDecimal.ZERO;
    for (Portion part : breakdown.portions()) {
      if (part.percent() == null) {
        return null;
      }
      slack = slack.add(BigDecimal.ONE.movePointLeft(Math.max(0, part.percent().scale())));
    }
    if (breakdown.claim() == Claim.ALL
        && over.signum() != 0
        && over.abs().compareTo(slack.divide(TWO)) > 0) {
      return new BudgetVerdict(BudgetCheck.DIFFERS, plain(total.multiply(over).divide(HUNDRED)));
    }
    return verdict(breakdown.claim(), over, slack.divide(TWO));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether an amount can be added up: one figure without an open side. */
  static boolean countable(Amount amount) {
    return amount.amount().isPresent() && amount.bound().isEmpty();
  }
}
