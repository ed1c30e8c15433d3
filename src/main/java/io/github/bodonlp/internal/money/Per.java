package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.text.Lexicon;

/** Per whom or what an amount is: 1인당, 농가당, 매월, 1,342원/L. */
final class Per {
  private static final Lexicon UNITS = WordTable.words("per.tsv");
  private static final Lexicon WORDS = WordTable.words("per-words.tsv");
  private static final int MOST_WORDS = 4;

  private Per() {}

  /** The words of the text, or null. */
  static String of(String text, Reading reading, int left, int limit) {
    String behind = behind(text, reading.end, limit);
    if (behind != null) {
      return behind;
    }
    LeftWords words = new LeftWords(text, left, reading.begin);
    for (int i = 0; i < MOST_WORDS && words.next(); i++) {
      int end = words.end();
      if (text.charAt(end - 1) == '당') {
        int begin = per(text, words.begin(), end - 1);
        if (begin >= 0) {
          return text.subSequence(begin, end).toString();
        }
      }
      if (i < 2 && WORDS.find(text, words.begin(), end) >= 0) {
        return text.subSequence(words.begin(), end).toString();
      }
    }
    return null;
  }

  /** Where the word before 당 begins, with its number; -1 if it is no unit (상당, 해당). */
  private static int per(String text, int begin, int end) {
    int word = UNITS.matchBefore(text, end, begin);
    if (word < 0) {
      return -1;
    }
    int from = end - UNITS.length(word);
    while (from > begin && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    return from == begin ? from : -1;
  }

  private static String behind(String text, int end, int limit) {
    int at = Chars.skipBlanks(text, end, limit);
    if (at >= limit || text.charAt(at) != '/') {
      return null;
    }
    int word = UNITS.match(text, at + 1, limit);
    return word < 0 ? null : UNITS.word(word);
  }
}
