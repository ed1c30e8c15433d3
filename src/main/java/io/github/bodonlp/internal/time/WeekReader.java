package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.internal.time.TimeWords.Kind;

/** Reads weeks and their days: {@code 다음 주 화요일}, {@code 12월 첫째 주}, {@code 지난 주말}. */
final class WeekReader {
  private final Chars chars;
  private final TimeWords words = TimeWords.listed();

  WeekReader(Chars chars) {
    this.chars = chars;
  }

  /** Reads on in {@code p} from {@code word}, which begins at {@code i}. */
  void read(Point p, int i, int word) {
    int end = words.end(word, i);
    switch (words.kind(word)) {
      case WEEK -> {
        if (!p.hasYear() && isWeekEnd(end) && !isOtherWord(i, end)) {
          p.weekShift = words.number(word);
          p.part = Grain.WEEK;
          p.end = end;
          weekdayOfWeek(p);
        }
      }
      case WEEKEND -> {
        p.weekShift = words.number(word);
        p.part = Grain.WEEKEND;
        p.end = end;
      }
      case ORDINAL -> ordinal(p, word, end);
      case WEEKDAY -> {
        if (!p.hasYear() && chars.endsWord(end)) {
          p.weekday = words.number(word);
          p.end = end;
        }
      }
      default -> {}
    }
  }

  /** 금주 운동 is about drinking, 내주는 a verb, 차주가 a borrower. */
  private boolean isOtherWord(int i, int end) {
    int next = chars.skipBlanks(end);
    boolean noun = next > end && chars.isHangul(next) && words.match(chars, next) < 0;
    return (chars.starts(i, "금주") && noun) || (end - i == 2 && chars.isOneOf(end, "는은이가를"));
  }

  private boolean isWeekEnd(int end) {
    return chars.endsWord(end)
        || chars.isOneOf(end, "초말중")
        || words.match(chars, end, Kind.WEEKDAY) >= 0;
  }

  private void weekdayOfWeek(Point p) {
    int i = chars.skipBlanks(p.end);
    int word = words.match(chars, i, Kind.WEEKDAY);
    if (word >= 0) {
      p.weekday = words.number(word);
      p.part = null;
      p.end = words.end(word, i);
    } else if (chars.isOneOf(i, "초말") && !chars.isHangul(i + 1)) {
      p.end = i + 1;
    }
  }

  /** 셋째 주, 둘째 주 수요일, 첫째 화요일: of the month or year before it. */
  private void ordinal(Point p, int word, int end) {
    int i = chars.skipBlanks(end);
    if (chars.is(i, '주')
        && (chars.endsWord(i + 1) || words.match(chars, i + 1, Kind.WEEKDAY) >= 0)) {
      p.ordinal = words.number(word);
      p.part = Grain.WEEK;
      p.end = i + 1;
      weekdayOfWeek(p);
      return;
    }
    int weekday = words.match(chars, i, Kind.WEEKDAY);
    if (weekday >= 0) {
      p.ordinal = words.number(word);
      p.weekday = words.number(weekday);
      p.end = words.end(weekday, i);
    }
  }
}
