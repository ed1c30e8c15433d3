package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.Arrays;

/**
 * Judges how much a run of Hangul looks like a Korean name: a surname of one or two syllables and a
 * given name of one to three, by how usual the surname and each syllable are. Immutable.
 */
final class NameShape {
  /** What no name reaches from below: the score of what cannot be a name. */
  static final int NO = 0;

  private static final char FIRST_HANGUL = '가';

  /** How many syllables there are. */
  private static final int HANGUL = '힣' - FIRST_HANGUL + 1;

  private static final int LONGEST = 4;
  private static final int RARE = 2;
  private static final int COMMON_SURNAME = 300;
  private static final int KNOWN_SURNAME = 30;

  /** What the arrays hold for a syllable that no given name has. */
  private static final byte UNUSUAL = -1;

  /** By syllable, how many bear it as a surname, and how usual it is first and last in a name. */
  private final short[] bearers = new short[HANGUL];

  /** The syllables that a surname of one or two begins with. */
  private final boolean[] opens = new boolean[HANGUL];

  private final byte[] first = new byte[HANGUL];
  private final byte[] last = new byte[HANGUL];
  private final Lexicon doubleSurnames;
  private final Lexicon notNames;

  private NameShape() {
    DataFile surnames = DataFile.beside(NameShape.class, "surnames.tsv");
    for (DataFile.Row row : surnames.rows()) {
      int syllable = row.cell(0).charAt(0) - FIRST_HANGUL;
      opens[syllable] = true;
      if (row.cell(0).length() == 1) {
        bearers[syllable] = (short) row.number(1);
      }
    }
    doubleSurnames = Lexicon.of(surnames.words().stream().filter(s -> s.length() == 2).toList());
    Arrays.fill(first, UNUSUAL);
    Arrays.fill(last, UNUSUAL);
    for (DataFile.Row row : DataFile.beside(NameShape.class, "given-syllables.tsv").rows()) {
      int syllable = row.cell(0).charAt(0) - FIRST_HANGUL;
      first[syllable] = (byte) row.number(1);
      last[syllable] = (byte) row.number(2);
    }
    notNames = Lexicon.of(DataFile.beside(NameShape.class, "not-names.tsv").words());
  }

  static NameShape load() {
    return new NameShape();
  }

  /** How many of 100,000 people bear the surname {@code c}; 0 if it is none. */
  int bearers(char c) {
    return isHangul(c) ? bearers[c - FIRST_HANGUL] : 0;
  }

  /** Whether a surname begins with {@code c}: half of all words are no names by that alone. */
  boolean opens(char c) {
    return isHangul(c) && opens[c - FIRST_HANGUL];
  }

  /** Whether a surname of two syllables begins at {@code begin}. */
  boolean isDoubleSurname(String text, int begin) {
    return doubleSurnames.find(text, begin, begin + 2) >= 0;
  }

  /** Whether {@code [begin, end)} is a word that looks like a name and is none. */
  boolean isWord(String text, int begin, int end) {
    return notNames.find(text, begin, end) >= 0;
  }

  /**
   * How well {@code [begin, end)} would do as a full name: {@link #NO} not at all, 1 to 3 if
   * nothing but a title beside it speaks for it, 4 and more the more usual its parts are.
   */
  int score(String text, int begin, int end) {
    int length = end - begin;
    if (length < 2 || length > LONGEST || !opens(text.charAt(begin))) {
      return NO;
    }
    if (!isHangul(text, begin + 1, end)) {
      return NO;
    }
    boolean two = length >= 3 && doubleSurnames.find(text, begin, begin + 2) >= 0;
    int bearers = bearers(text.charAt(begin));
    if (!two && bearers == 0 || isWord(text, begin, end)) {
      return NO;
    }
    if (two) {
      return 4 + givenScore(text, begin + 2, end) / 2;
    }
    int syllables = givenScore(text, begin + 1, end);
    int score = bearers >= COMMON_SURNAME ? 3 : bearers >= KNOWN_SURNAME ? 2 : 1;
    if (length == 3) {
      return Math.max(1, score + syllables);
    }
    return Math.max(1, score + syllables / 2 - (length == 4 ? 3 : 1));
  }

  /** From -1 to 4: how usual the syllables are where they stand. */
  private int givenScore(String text, int begin, int end) {
    int opens = (end - begin == 1 ? last : first)[text.charAt(begin) - FIRST_HANGUL];
    int closes = last[text.charAt(end - 1) - FIRST_HANGUL];
    int sum = Math.max(0, opens) + Math.max(0, closes);
    int unusual = (opens == UNUSUAL ? 1 : 0) + (closes == UNUSUAL ? 1 : 0);
    return Math.max(-1, sum / 4 - 2 * unusual - (sum > RARE ? 0 : 1));
  }

  /** Whether all of {@code [begin, end)} is Hangul. */
  static boolean isHangul(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!isHangul(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code c} is a syllable of Hangul. */
  static boolean isHangul(char c) {
    return c >= FIRST_HANGUL && c < FIRST_HANGUL + HANGUL;
  }
}
