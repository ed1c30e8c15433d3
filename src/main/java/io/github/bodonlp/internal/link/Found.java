package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.TimeExpression;
import java.util.List;

/**
 * What the finders bring, each for itself: candidates that may overlap, in the offsets of the view.
 */
public record Found(
    List<Mention> mentions,
    List<Quotation> quotations,
    List<Amount> amounts,
    List<TimeExpression> times) {

  /** Takes the lists as they are. */
  public Found {
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    amounts = List.copyOf(amounts);
    times = List.copyOf(times);
  }
}
