package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.text.Rule;
import java.util.List;

/** The rules of this room, by the names that time expressions carry. */
final class TimeRules {
  static final Rule DATE = new Rule("date", "a day, month or year in words and numbers");
  static final Rule NUMERIC =
      new Rule("numeric-date", "a date written in numbers with marks between");
  static final Rule NAMED_DAY = new Rule("named-day", "a day with a name, as a public holiday");
  static final Rule RELATIVE = new Rule("relative-date", "counted from the day of publication");
  static final Rule DAY_BEFORE = new Rule("context-day", "counted from the day last named");
  static final Rule WEEKDAY = new Rule("weekday", "a weekday without a date");
  static final Rule AWAY = new Rule("time-away", "a length of time before or after today");
  static final Rule RANGE = new Rule("date-range", "two dates with a word or mark for from … to");
  static final Rule OPEN = new Rule("open-date", "a date with 이후 or 이전 directly behind it");
  static final Rule CLOCK = new Rule("clock-time", "an hour, with minutes or a part of the day");
  static final Rule LENGTH = new Rule("length", "a number or word with a unit of time");
  static final Rule RECURRENCE =
      new Rule("recurrence", "a word for every, or what recurs each week");

  static final List<Rule> ALL =
      List.of(
          DATE,
          NUMERIC,
          NAMED_DAY,
          RELATIVE,
          DAY_BEFORE,
          WEEKDAY,
          AWAY,
          RANGE,
          OPEN,
          CLOCK,
          LENGTH,
          RECURRENCE);

  private TimeRules() {}

  /** The rule under which a point without range goes. */
  static Rule of(Point p) {
    if (p.holiday != Point.NONE) {
      return NAMED_DAY;
    }
    if (p.awayDays != Point.NONE || p.awayMonths != Point.NONE) {
      return AWAY;
    }
    if (p.dayOfContext || p.yearOfContext) {
      return DAY_BEFORE;
    }
    if (p.numeric) {
      return NUMERIC;
    }
    if (p.yearShift != Point.NONE
        || p.monthShift != Point.NONE
        || p.weekShift != Point.NONE
        || p.dayShift != Point.NONE) {
      return RELATIVE;
    }
    return p.weekday != Point.NONE && p.day == Point.NONE ? WEEKDAY : DATE;
  }
}
