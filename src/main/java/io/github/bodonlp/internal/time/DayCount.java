package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.time.CueWords.Says;

/** Tells the day of a month ({@code 10일}) from a count of days ({@code 10일간}). */
final class DayCount {
  private static final String COUNTS_JOINED = "간동만째차여치씩분짜연";
  private static final CueWords CUES = CueWords.listed();

  private DayCount() {}

  /** Whether a number of 일 without a month names a day. */
  static boolean isDay(Chars chars, Counted number) {
    if (number.value() < 1 || number.value() > 31 || number.digits() > 2) {
      return false;
    }
    int before = chars.backBlanks(number.begin()) - 1;
    if (chars.is(before, '월') && chars.isDigit(before - 1)) {
      return false;
    }
    return number.elided()
        || (isDayOfMonth(chars, number)
            && !isCounted(chars, number.begin())
            && !isRate(chars, number));
  }

  /** Whether a number of 일 that follows a month names its day. */
  static boolean isDayOfMonth(Chars chars, Counted number) {
    if (number.value() < 1 || number.value() > 31 || number.digits() > 2) {
      return false;
    }
    if (number.elided()) {
      return true;
    }
    int end = number.end();
    if (chars.isOneOf(end, COUNTS_JOINED) || chars.starts(end, "이내") || chars.starts(end, "이상")) {
      return false;
    }
    if (chars.starts(end, "자리")) {
      return false;
    }
    if (chars.isHangul(end) && !chars.endsWord(end) && !isJoined(chars, end)) {
      return false;
    }
    return !isCountFollowed(chars, number, chars.skipBlanks(end));
  }

  /** 3일자, 3일밤, 3일오전. */
  private static boolean isJoined(Chars chars, int end) {
    return chars.isOneOf(end, "자밤새오저아낮점정현기") || chars.starts(end, "부터");
  }

  private static boolean isCountFollowed(Chars chars, Counted number, int next) {
    int word = next > number.end() ? CUES.end(chars, next, Says.COUNT_AFTER) : -1;
    return (word > 0 && !isOtherWord(chars, next, word)) || isVerbOfCount(chars, number.end());
  }

  /** 1일 3회: a rate. */
  static boolean isRate(Chars chars, Counted number) {
    int next = chars.skipBlanks(number.end());
    return number.value() == 1
        && next > number.end()
        && (chars.isDigit(next) || chars.starts(next, "최대") || chars.starts(next, "평균"));
  }

  /** 9일 늦어진다, 7일이 지나면, 기한이 5일인. */
  private static boolean isVerbOfCount(Chars chars, int end) {
    int verb = chars.skipBlanks(chars.isOneOf(end, "이을은") ? end + 1 : end);
    return verb > end && CUES.end(chars, verb, Says.COUNT_VERB) > 0;
  }

  /** Words that only begin like one that counts: 전남, 후보, 간담회. */
  private static boolean isOtherWord(Chars chars, int begin, int end) {
    return end - begin == 1 && chars.isHangul(end) && !chars.isOneOf(end, "에까부의");
  }

  private static boolean isCounted(Chars chars, int begin) {
    return CUES.endsAt(chars, chars.backBlanks(begin), Says.COUNT_BEFORE);
  }
}
