package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Clock;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.fact.TimeValue;
import io.github.bodonlp.internal.text.Rule;

/**
 * Words that the scanner takes for a time. What they mean is known at once for lengths and
 * recurrences; of a clock time the day may be found; of a date only the points are known.
 *
 * @param begin where it begins in the view
 * @param end where it ends
 * @param type what kind of time it is
 * @param rule which reader took it
 * @param from the point, or the first of a range; null if it is no date
 * @param to the same point, or the last of a range
 * @param open whether it is open at one side
 * @param value what is known without the calendar; null for a date
 */
record Candidate(
    int begin,
    int end,
    TimeType type,
    Rule rule,
    Point from,
    Point to,
    Open open,
    TimeValue value) {

  /** At which side a date is open. */
  enum Open {
    NO,
    SINCE,
    UNTIL
  }

  static Candidate date(Rule rule, Point point) {
    return new Candidate(point.begin, point.end, TimeType.DATE, rule, point, point, Open.NO, null);
  }

  static Candidate range(Rule rule, Point from, Point to) {
    return new Candidate(from.begin, to.end, TimeType.DATE, rule, from, to, Open.NO, null);
  }

  static Candidate open(Rule rule, Point point, int end, Open open) {
    return new Candidate(point.begin, end, TimeType.DATE, rule, point, point, open, null);
  }

  static Candidate known(TimeType type, Rule rule, int begin, int end, TimeValue value) {
    return new Candidate(begin, end, type, rule, null, null, Open.NO, value);
  }

  boolean isRange() {
    return from != to;
  }

  /** The clock time; only of a candidate that is one. */
  Clock clock() {
    return (Clock) value;
  }
}
