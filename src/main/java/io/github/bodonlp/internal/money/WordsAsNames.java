package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.text.Lexicon;

/** Names of people that read like amounts: beside a title, 이억원 is one. */
final class WordsAsNames {
  private static final Lexicon TITLES = WordTable.words("name-titles.tsv");
  private static final int NAME = 3;

  private WordsAsNames() {}

  static boolean name(String text, Reading reading) {
    if (reading.end - reading.begin != NAME) {
      return false;
    }
    int before = reading.begin;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    int after = Chars.skipBlanks(text, reading.end, text.length());
    boolean titled = TITLES.matchBefore(text, before, Math.max(0, before - TITLES.longest())) >= 0;
    return titled || TITLES.match(text, after, text.length()) >= 0;
  }
}
