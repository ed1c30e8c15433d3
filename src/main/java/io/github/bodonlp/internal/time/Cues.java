package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.time.CueWords.Says;

/**
 * Reads from the words around a date whether it is past or to come: first the word right before it
 * (지난, 오는), else the first verb behind it that tells. Tense is read from the syllables: ㅆ closes a
 * past stem (했다, 열렸다), ㄴ before 다 a present one (열린다), and 겠, 예정, 계획 speak of the future.
 */
final class Cues {
  private static final int FARTHEST = 300;
  private static final int SYLLABLES = 28;
  private static final int N = 4;
  private static final int L = 8;
  private static final int SS = 20;

  private final Chars chars;
  private final CueWords words = CueWords.listed();

  Cues(Chars chars) {
    this.chars = chars;
  }

  /** The direction of the date {@code [begin, end)} in a sentence that ends at {@code limit}. */
  Direction direction(int begin, int end, int limit) {
    int before = chars.backBlanks(begin);
    if (words.endsAt(chars, before, Says.PAST_BEFORE)) {
      return Direction.SAID_PAST;
    }
    if (words.endsAt(chars, before, Says.FUTURE_BEFORE)) {
      return Direction.SAID_FUTURE;
    }
    if (words.endsAt(chars, before, Says.THIS_BEFORE)) {
      return Direction.SAID_NOW;
    }
    Direction tense = tense(end, Math.min(limit, end + FARTHEST));
    boolean until = chars.starts(end, "까지") && tense == Direction.UNKNOWN;
    return until ? Direction.FUTURE : tense;
  }

  /** What the first verb in {@code [begin, end)} that tells says. */
  Direction tense(int begin, int end) {
    boolean near = true;
    int seen = 0;
    for (int i = begin; i < end; i++) {
      char c = chars.at(i);
      if (!chars.isHangul(i)) {
        continue;
      }
      if (!chars.isHangul(i - 1)) {
        near = seen++ < 3;
        if (words.end(chars, i, Says.FUTURE) >= 0) {
          return Direction.FUTURE;
        }
        if (near && isPastBeforeNoun(i)) {
          return Direction.PAST;
        }
      }
      if (seen <= 3 && c == '된' && chars.is(i + 1, ' ') && chars.isHangul(i - 1)) {
        return Direction.PAST;
      }
      if (seen <= 2 && c == '는' && chars.is(i + 1, ' ') && chars.isOneOf(i - 1, "지리되하")) {
        return Direction.FUTURE;
      }
      Direction told = syllable(c, i);
      if (told != Direction.UNKNOWN) {
        return told;
      }
    }
    return Direction.UNKNOWN;
  }

  private boolean isPastBeforeNoun(int i) {
    int end = words.end(chars, i, Says.PAST_BEFORE_NOUN);
    return end >= 0 && !chars.isHangul(end);
  }

  /** 하기로 했다, 하도록 했다, 이어질 수 있다: said in the past of what is to come. */
  private boolean isIntended(char c, int i) {
    if (c == '기' && chars.starts(i + 1, "로 ")) {
      return chars.isOneOf(i + 3, "했하한합약결뜻");
    }
    if (c == '도' && chars.starts(i + 1, "록 ")) {
      return chars.isOneOf(i + 3, "했하한");
    }
    boolean coming = (c - 0xAC00) % SYLLABLES == L && c != '을' && c != '를';
    return coming && (chars.starts(i + 1, " 수 ") || chars.starts(i + 1, " 것"));
  }

  private Direction syllable(char c, int i) {
    int tail = (c - 0xAC00) % SYLLABLES;
    char next = chars.at(i + 1);
    if (isIntended(c, i)) {
      return Direction.FUTURE;
    }
    if (tail == SS && c != '있') {
      if (c == '겠') {
        return Direction.FUTURE;
      }
      return "다고으던지음는어네습거".indexOf(next) >= 0 ? Direction.PAST : Direction.UNKNOWN;
    }
    boolean present = tail == N && next == '다' && !chars.isHangul(i + 2);
    boolean reported =
        tail == N && next == '다' && chars.isOneOf(i + 2, "고며는면") && !chars.isHangul(i + 3);
    return present || reported ? Direction.FUTURE : Direction.UNKNOWN;
  }
}
