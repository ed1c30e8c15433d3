package io.github.bodonlp.internal.money;

/**
 * The words before a place, from right to left, up to the beginning of the line, a comma, a bullet
 * or an opening bracket. Whole brackets (국비(지특) 10억) are stepped over.
 */
final class LeftWords {
  private static final int REACH = 40;
  private static final String MARKS = "%㈜㎡㏊㎏&+";

  private final String text;
  private final int limit;
  private int begin;
  private int end;

  LeftWords(String text, int limit, int from) {
    this.text = text;
    this.limit = limit;
    this.begin = from;
    this.end = from;
  }

  /** Steps to the next word on the left; whether there is one. */
  boolean next() {
    int at = begin;
    while (at > limit && isGap(text.charAt(at - 1))) {
      at--;
    }
    while (at > limit && (text.charAt(at - 1) == ')' || text.charAt(at - 1) == ']')) {
      int open = Chars.bracketBegin(text, limit, at, REACH);
      if (open < 0) {
        return false;
      }
      at = open;
      while (at > limit && isGap(text.charAt(at - 1))) {
        at--;
      }
    }
    end = at;
    while (at > limit && end - at < REACH && inWord(at)) {
      at--;
    }
    begin = at;
    return begin < end;
  }

  private boolean inWord(int at) {
    char c = text.charAt(at - 1);
    if (c == '·' || c == '/') {
      return at - 1 > limit && Chars.letter(text.charAt(at - 2)) && at < end;
    }
    return Character.isLetterOrDigit(c) && c != 'ㅇ' || MARKS.indexOf(c) >= 0;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == ':' || c == '=';
  }

  /** Where the word begins. */
  int begin() {
    return begin;
  }

  /** Where the word ends, with its particle. */
  int end() {
    return end;
  }

  /** Where the word ends without the particle that it may end in. */
  int stem() {
    if (end - begin >= 3) {
      char last = text.charAt(end - 1);
      char before = text.charAt(end - 2);
      if ((last == '로' && before == '으')
          || (last == '는' && before == '에')
          || (last == '서' && before == '에')) {
        return end - 2;
      }
    }
    return end - begin >= 2 && "은는이가을를로도만과와의에".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
  }
}
