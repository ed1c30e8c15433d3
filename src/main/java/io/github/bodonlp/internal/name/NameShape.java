package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges how much a run of Hangul looks like a Korean name: a surname of one or two syllables and a
 * given name of one to three, by how usual the surname and each syllable are. Immutable.
 */
final class NameShape {
  /** What no name reaches from below: the score of what cannot be a name. */
  static final int NO = 0;

  private static final int LONGEST = 5;
  private static final int RARE = 2;
  private static final int COMMON_SURNAME = 300;
  private static final int KNOWN_SURNAME = 30;

  private final Map<Character, Integer> surnames;
  private final Lexicon doubleSurnames;
  private final Map<Character, int[]> given;
  private final Lexicon notNames;

  private NameShape(
      Map<Character, Integer> surnames,
      Lexicon doubleSurnames,
      Map<Character, int[]> given,
      Lexicon notNames) {
    this.surnames = surnames;
    this.doubleSurnames = doubleSurnames;
    this.given = given;
    this.notNames = notNames;
  }

  static NameShape load() {
    Map<Character, Integer> surnames = new HashMap<>();
    DataFile table = DataFile.beside(NameShape.class, "surnames.tsv");
    for (DataFile.Row row : table.rows()) {
      if (row.cell(0).length() == 1) {
        surnames.put(row.cell(0).charAt(0), row.number(1));
      }
    }
    List<String> doubles = table.words().stream().filter(s -> s.length() == 2).toList();
    Map<Character, int[]> given = new HashMap<>();
    for (DataFile.Row row : DataFile.beside(NameShape.class, "given-syllables.tsv").rows()) {
      given.put(row.cell(0).charAt(0), new int[] {row.number(1), row.number(2)});
    }
    Lexicon notNames = Lexicon.of(DataFile.beside(NameShape.class, "not-names.tsv").words());
    return new NameShape(Map.copyOf(surnames), Lexicon.of(doubles), Map.copyOf(given), notNames);
  }

  /** How many of 100,000 people bear the surname {@code c}; 0 if it is none. */
  int bearers(char c) {
    return surnames.getOrDefault(c, 0);
  }

  /** Whether a surname of two syllables begins at {@code begin}. */
  boolean isDoubleSurname(CharSequence text, int begin) {
    return doubleSurnames.find(text, begin, begin + 2) >= 0;
  }

  /** Whether {@code [begin, end)} is a word that looks like a name and is none. */
  boolean isWord(CharSequence text, int begin, int end) {
    return notNames.find(text, begin, end) >= 0;
  }

  /**
   * How well {@code [begin, end)} would do as a full name: {@link #NO} not at all, 1 to 3 if
   * nothing but a title beside it speaks for it, 4 and more the more usual its parts are.
   */
  int score(CharSequence text, int begin, int end) {
    int length = end - begin;
    if (length < 2 || length > LONGEST || !isHangul(text, begin, end) || isWord(text, begin, end)) {
      return NO;
    }
    if (length >= 3 && doubleSurnames.find(text, begin, begin + 2) >= 0) {
      return length == 3 || length == 4 ? 4 + givenScore(text, begin + 2, end) / 2 : NO;
    }
    int bearers = bearers(text.charAt(begin));
    if (bearers == 0 || length > 4) {
      return NO;
    }
    int syllables = givenScore(text, begin + 1, end);
    int score = bearers >= COMMON_SURNAME ? 3 : bearers >= KNOWN_SURNAME ? 2 : 1;
    if (length == 3) {
      return score + syllables;
    }
    return Math.max(1, score + syllables / 2 - (length == 4 ? 3 : 1));
  }

  /** From -1 to 4: how usual the syllables are where they stand. */
  private int givenScore(CharSequence text, int begin, int end) {
    int[] first = given.get(text.charAt(begin));
    int[] last = given.get(text.charAt(end - 1));
    int sum = (first == null ? 0 : first[end - begin == 1 ? 1 : 0]) + (last == null ? 0 : last[1]);
    int unusual = (first == null ? 1 : 0) + (last == null ? 1 : 0);
    return Math.max(-1, sum / 4 - 2 * unusual - (sum > RARE ? 0 : 1));
  }

  private static boolean isHangul(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) < 0xAC00 || text.charAt(i) > 0xD7A3) {
        return false;
      }
    }
    return true;
  }
}
