package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Length;
import io.github.bodonlp.fact.Measure;

/**
 * Tells the day that lies a length of time away ({@code 이틀 후에 떠난다}) from a length that is counted
 * from something else ({@code 접종 2주 후}): only where the sentence has nothing before it to count
 * from.
 */
final class AwayReader {
  private final Chars chars;
  private final TimeWords words = TimeWords.listed();

  AwayReader(Chars chars) {
    this.chars = chars;
  }

  /** The day that lies {@code length} away, or null. */
  Candidate read(Candidate length) {
    int i = chars.skipBlanks(length.end());
    Measure measure = ((Length) length.value()).least();
    boolean back = chars.is(i, '전');
    boolean ahead = chars.is(i, '후') || chars.is(i, '뒤');
    boolean ends = !chars.isHangul(i + 1) || chars.isOneOf(i + 1, "에까부의이");
    boolean days =
        measure.hours() == 0 && measure.minutes() == 0 && measure.seconds().signum() == 0;
    if ((!back && !ahead) || !ends || !days || !isFree(length.begin())) {
      return null;
    }
    int sign = back ? -1 : 1;
    Point p = new Point(length.begin());
    p.awayDays = sign * (measure.days() + 7 * measure.weeks());
    p.awayMonths = sign * (measure.months() + 12 * measure.years());
    p.end = i + 1;
    int next = chars.skipBlanks(p.end);
    int weekday = words.match(chars, next, TimeWords.Kind.WEEKDAY);
    if (weekday >= 0 && measure.days() == 0 && p.awayMonths == 0) {
      p.weekday = words.number(weekday);
      p.end = words.end(weekday, next);
    }
    return Candidate.date(TimeRules.AWAY, p);
  }

  /** Whether nothing before {@code begin} is there to count from. */
  private boolean isFree(int begin) {
    int end = chars.backBlanks(begin);
    if (chars.isOneOf(end - 1, "\n\"“‘'.") || end == 0) {
      return true;
    }
    if (CueWords.listed().endsAt(chars, end, CueWords.Says.FROM_TODAY)) {
      return true;
    }
    return chars.isOneOf(end - 1, "은는이가") && end < begin;
  }
}
