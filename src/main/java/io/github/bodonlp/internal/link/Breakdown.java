package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.FundingSource;
import java.math.BigDecimal;
import java.util.List;

/**
 * A total and what the text gives as its parts, before they are added up.
 *
 * @param total the amount that is broken down
 * @param portions the parts, in order
 * @param claim what the text says of their sum
 */
record Breakdown(Amount total, List<Portion> portions, Claim claim) {

  /** What the text says of the parts' sum. */
  enum Claim {
    /** They are all, so that another sum is an error. */
    ALL,
    /** They may be some of several. */
    SOME,
    /** Nothing for sure: a breakdown only if the sum proves it. */
    UNSAID
  }

  /**
   * One part: an amount or a percentage of the total.
   *
   * @param amount the amount, or null
   * @param percent the percentage, or null
   * @param source who pays, or null
   */
  record Portion(Amount amount, BigDecimal percent, FundingSource source) {
    static Portion of(Amount amount) {
      return new Portion(amount, null, amount.source().orElse(null));
    }
  }
}
