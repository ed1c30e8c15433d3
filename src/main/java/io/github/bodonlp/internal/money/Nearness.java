package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.Bound;
import io.github.bodonlp.internal.text.Lexicon;

/** Whether a figure is approximate, and which side its words leave open. */
final class Nearness {
  private enum Place {
    BEFORE,
    AFTER
  }

  private static final WordTable<Place> APPROXIMATE = WordTable.of("approximate.tsv", Place.class);
  private static final WordTable<Bound> BEFORE = WordTable.of("bounds-before.tsv", Bound.class);
  private static final WordTable<Bound> AFTER = WordTable.of("bounds-after.tsv", Bound.class);
  private static final Lexicon CEILINGS = WordTable.words("ceilings.tsv");

  private Nearness() {}

  static boolean approximate(String text, Reading reading, int left, int limit) {
    LeftWords words = new LeftWords(text, left, reading.begin);
    for (int i = 0; i < 2 && words.next(); i++) {
      if (APPROXIMATE.exactly(text, words.begin(), words.end()) == Place.BEFORE) {
        return true;
      }
    }
    int at = Chars.skipBlanks(text, reading.end, limit);
    return APPROXIMATE.after(text, at, limit) == Place.AFTER
        && (at > reading.end || text.charAt(at) != '여');
  }

  static Bound bound(String text, Reading reading, int left, int limit) {
    int at = Chars.skipBlanks(text, reading.end, limit);
    Bound after = AFTER.after(text, at, limit);
    if (after != null) {
      return after;
    }
    LeftWords words = new LeftWords(text, left, reading.begin);
    for (int i = 0; i < 3 && words.next(); i++) {
      Bound before = BEFORE.exactly(text, words.begin(), words.end());
      if (before != null) {
        return before;
      }
    }
    return ceiling(text, reading, limit) ? Bound.MAX : null;
  }

  /** 까지 is a ceiling of what is paid; of what grows or falls it is where it gets to. */
  private static boolean ceiling(String text, Reading reading, int limit) {
    if (reading.range() || !Chars.starts(text, reading.end, limit, "까지")) {
      return false;
    }
    int at = reading.end + 2;
    if (at < limit && (text.charAt(at) == '는' || text.charAt(at) == '만')) {
      return true;
    }
    return CEILINGS.match(text, Chars.skipBlanks(text, at, limit), limit) >= 0;
  }
}
