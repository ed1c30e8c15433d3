package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Clock;
import io.github.bodonlp.fact.TimeOfDay;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.internal.time.TimeWords.Kind;

/**
 * Reads clock times and stretches between two: {@code 오전 10시 30분}, {@code 14:00~16:00}, {@code
 * 14시}, {@code 오후 11시부터 다음 날 오전 2시}, {@code 자정}. A part of the day named once holds for both ends.
 */
final class ClockReader {
  private static final int FARTHEST = 20;
  private static final String NATIVE = "한두세네";
  private static final String[] LONG_NATIVE = {"다섯", "여섯", "일곱", "여덟", "아홉"};

  /** What an hour in words can begin with: most words begin with nothing of it. */
  private static final String NATIVE_FIRST = NATIVE + "다여일아열";

  private final Chars chars;
  private final WordNumber numbers;
  private final TimeWords words = TimeWords.listed();

  ClockReader(Chars chars) {
    this.chars = chars;
    numbers = new WordNumber(chars);
  }

  /** One end of a stretch: the hour as written and the part of the day it stands under. */
  private static final class Hand {
    private int hour;
    private int minute;
    private int second;
    private Kind part;
    private boolean colon;
    private boolean elided;
    private int end;
  }

  /** The clock time at {@code i}, or null. */
  Candidate read(int i) {
    Hand from = hand(i, false);
    if (from == null) {
      return null;
    }
    Hand to = second(from);
    if (to == null) {
      if (from.elided || (from.colon && !saysTime(i, from))) {
        return null;
      }
      return known(i, from.end, Clock.of(time(from, untilMidnight(from))));
    }
    reconcile(from, to);
    return known(i, to.end, new Clock(time(from, false), time(to, true)));
  }

  private static Candidate known(int begin, int end, Clock clock) {
    return Candidate.known(TimeType.TIME, TimeRules.CLOCK, begin, end, clock);
  }

  /** 오후 2시와 4시: the part of the day holds for what follows close behind. */
  static Candidate inList(Chars chars, Candidate last, Candidate next) {
    boolean listed =
        last != null
            && last.type() == TimeType.TIME
            && next.begin() - last.end() <= FARTHEST
            && !chars.is(chars.digitsEnd(next.begin()), ':')
            && chars.isDigit(next.begin());
    if (!listed) {
      return next;
    }
    int hour = last.clock().to().hour();
    TimeOfDay time = next.clock().from();
    TimeOfDay end = last.clock().to();
    boolean later =
        hour >= 12
            && time.hour() > 0
            && time.hour() < 12
            && (time.hour() + 12 > hour
                || (time.hour() + 12 == hour && time.minute() > end.minute()));
    if (!later || !next.clock().to().equals(time)) {
      return next;
    }
    TimeOfDay afternoon = new TimeOfDay(time.hour() + 12, time.minute(), time.second());
    return known(next.begin(), next.end(), Clock.of(afternoon));
  }

  /** 자정까지 is the end of the day, 자정 its beginning. */
  private boolean untilMidnight(Hand hand) {
    return chars.starts(hand.end, "까지");
  }

  private Hand second(Hand from) {
    int i = chars.skipBlanks(from.end);
    int next;
    boolean between = false;
    if (chars.isOneOf(i, "~-")) {
      next = i + 1;
    } else if (chars.starts(i, "부터")) {
      next = i + 2;
    } else if (i == from.end && chars.starts(i, "에서")) {
      next = i + 2;
      between = true;
    } else if (i == from.end && chars.isOneOf(i, "와과")) {
      next = i + 1;
      between = true;
    } else {
      return null;
    }
    next = chars.skipBlanks(next);
    int day = words.match(chars, next, Kind.DAY_OF_CONTEXT);
    next = day >= 0 ? chars.skipBlanks(words.end(day, next)) : next;
    Hand to = hand(next, true);
    if (to == null || to.elided || (from.colon && !to.colon)) {
      return null;
    }
    int after = chars.skipBlanks(to.end);
    boolean closed = chars.starts(after, "까지") || chars.starts(after, "사이");
    return between && !closed ? null : to;
  }

  /** A time at {@code i}; {@code last} if it ends a stretch. */
  private Hand hand(int i, boolean last) {
    int word = chars.isHangul(i) ? words.match(chars, i) : -1;
    if (word < 0 && !chars.isDigit(i) && !chars.isOneOf(i, NATIVE_FIRST)) {
      return null;
    }
    Hand hand = new Hand();
    int at = i;
    if (word >= 0) {
      if (words.kind(word) == Kind.NOON) {
        return noon(hand, word, i);
      }
      at = partOfDay(hand, word, i);
    }
    if (chars.isDigit(at)) {
      return digits(hand, at, last) ? hand : null;
    }
    boolean may = hand.part != null || !chars.isHangul(i - 1);
    return may && nativeHour(hand, at) ? hand : null;
  }

  private Hand noon(Hand hand, int word, int i) {
    hand.end = words.end(word, i);
    hand.hour = words.number(word);
    return chars.endsWord(hand.end) ? hand : null;
  }

  private int partOfDay(Hand hand, int word, int i) {
    switch (words.kind(word)) {
      case AM, PM, NIGHT -> {
        hand.part = words.kind(word);
        return chars.skipBlanks(words.end(word, i));
      }
      default -> {
        return i;
      }
    }
  }

  private boolean digits(Hand hand, int i, boolean last) {
    int end = chars.digitsEnd(i);
    hand.hour = chars.number(i, end);
    if (end - i > 2 || hand.hour > 24) {
      return false;
    }
    if (chars.is(end, ':')) {
      return colon(hand, end);
    }
    Counted number = Counted.read(chars, i);
    if (number == null || number.unit() != Unit.HOUR || (last && number.elided())) {
      return false;
    }
    hand.elided = number.elided();
    hand.end = number.end();
    if (hand.elided) {
      hand.elided = !chars.isOneOf(chars.skipBlanks(hand.end), "~-");
      return true;
    }
    return minutes(hand) && endsHour(hand.end);
  }

  /** 14:00, 9:30:15. */
  private boolean colon(Hand hand, int colon) {
    int end = chars.digitsEnd(colon + 1);
    hand.minute = chars.number(colon + 1, end);
    if (end - colon != 3 || hand.minute > 59 || (hand.hour == 24 && hand.minute > 0)) {
      return false;
    }
    hand.colon = true;
    hand.end = end;
    latinPart(hand, chars.skipBlanks(end));
    if (hand.part != null && hand.end > end) {
      return true;
    }
    if (chars.is(end, ':')) {
      int secondEnd = chars.digitsEnd(end + 1);
      hand.second = chars.number(end + 1, secondEnd);
      hand.end = secondEnd;
      return secondEnd - end == 3 && hand.second < 60 && hand.hour < 24;
    }
    return !chars.isDigit(end) && !chars.isLatin(end);
  }

  /** 2:30 PM, 2:30pm. */
  private void latinPart(Hand hand, int i) {
    boolean morning = chars.starts(i, "AM") || chars.starts(i, "am");
    if ((morning || chars.starts(i, "PM") || chars.starts(i, "pm")) && !chars.isLatin(i + 2)) {
      hand.part = morning ? Kind.AM : Kind.PM;
      hand.end = i + 2;
    }
  }

  private boolean nativeHour(Hand hand, int i) {
    int hour = NATIVE.indexOf(chars.at(i)) + 1;
    int end = i + 1;
    if (hour == 0) {
      hour = longNative(i);
      end = i + (hour == 11 || hour == 12 || hour < 10 ? 2 : 1);
    }
    int unit = chars.skipBlanks(end);
    if (hour == 0 || !chars.is(unit, '시')) {
      return false;
    }
    hand.hour = hour;
    hand.end = unit + 1;
    return minutes(hand) && endsHour(hand.end) && !chars.isOneOf(hand.end, "도로이의");
  }

  private int longNative(int i) {
    for (int k = 0; k < LONG_NATIVE.length; k++) {
      if (chars.starts(i, LONG_NATIVE[k])) {
        return k + 5;
      }
    }
    if (!chars.is(i, '열')) {
      return 0;
    }
    return chars.is(i + 1, '한') ? 11 : chars.is(i + 1, '두') ? 12 : 10;
  }

  private boolean minutes(Hand hand) {
    int i = chars.skipBlanks(hand.end);
    if (chars.is(i, '반') && chars.endsWord(i + 1)) {
      hand.minute = 30;
      hand.end = i + 1;
      return hand.hour < 24;
    }
    Counted minute = chars.isDigit(i) ? Counted.read(chars, i) : numbers.read(i, Unit.MINUTE);
    if (minute == null || minute.unit() != Unit.MINUTE || minute.elided() || minute.value() > 59) {
      return !chars.isDigit(hand.end);
    }
    hand.minute = minute.value();
    hand.end = minute.end();
    int next = chars.skipBlanks(hand.end);
    Counted second = chars.isDigit(next) ? Counted.read(chars, next) : null;
    if (second != null && second.unit() == Unit.SECOND && second.value() < 60) {
      hand.second = second.value();
      hand.end = second.end();
    }
    return hand.hour < 24 || hand.minute + hand.second == 0;
  }

  /** 2시에, 2시 정각, 2시경; not 2시군. */
  private boolean endsHour(int end) {
    return !chars.isHangul(end)
        || chars.endsWord(end)
        || chars.isOneOf(end, "전정쯤경반")
        || chars.starts(end, "까지")
        || chars.starts(end, "부터")
        || chars.starts(end, "에서");
  }

  /** Whether numbers with a colon are a time and not a score or a scale. */
  private boolean saysTime(int i, Hand hand) {
    boolean lone = chars.is(i - 1, '\n') && chars.is(hand.end, '\n');
    boolean bound = chars.starts(hand.end, "부터") || chars.starts(hand.end, "까지");
    return hand.part != null
        || hand.hour >= 6
        || hand.hour == 0
        || lone
        || bound
        || chars.is(hand.end, '에');
  }

  /** What one end leaves unsaid, the other says. */
  private static void reconcile(Hand from, Hand to) {
    if (from.part != null && to.part == null && to.hour < 12) {
      boolean later = to.hour > from.hour || (to.hour == from.hour && to.minute > from.minute);
      boolean wraps = from.part == Kind.AM ? !later : later || from.hour == 12;
      to.part = wraps ? Kind.PM : from.part == Kind.AM ? Kind.AM : null;
    } else if (from.part == null && to.part == null && to.hour < from.hour && to.hour < 12) {
      to.part = from.hour <= 12 ? Kind.PM : null;
    } else if (from.part == null && to.part == Kind.PM && from.hour < 12) {
      boolean fits = from.hour < to.hour % 12 || (from.hour == to.hour && from.minute < to.minute);
      from.part = fits ? Kind.PM : null;
    }
  }

  private static TimeOfDay time(Hand hand, boolean last) {
    int hour = hand.hour;
    if (hand.part == Kind.PM && hour < 12) {
      hour += 12;
    } else if (hand.part == Kind.AM && hour == 12) {
      hour = 0;
    } else if (hand.part == Kind.NIGHT) {
      hour = hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
    }
    if (last && hour == 0 && hand.minute == 0 && hand.second == 0) {
      hour = 24;
    }
    return new TimeOfDay(hour, hand.minute, hand.second);
  }
}
