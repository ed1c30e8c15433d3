package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.Warning;
import java.util.List;
import java.util.Optional;

/**
 * What the document says about time, in the offsets of the view.
 *
 * @param published when it was published; empty when nothing tells
 * @param expressions the time expressions, in order
 * @param warnings weekdays and publication dates that contradict one another
 */
public record Times(
    Optional<PublicationDate> published, List<TimeExpression> expressions, List<Warning> warnings) {

  /** Takes copies. */
  public Times {
    expressions = List.copyOf(expressions);
    warnings = List.copyOf(warnings);
  }
}
