package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.text.Lexicon;

/** The fiscal year before an amount: 2026년도 본예산 6,000억 원, 2026년 국비 50억 원. */
final class FiscalYears {
  private static final Lexicon NOUNS = WordTable.words("budget-nouns.tsv");
  private static final int MOST_WORDS = 6;

  private FiscalYears() {}

  /** The year, or null if none is stated. */
  static Integer of(String text, Reading reading, int left) {
    LeftWords words = new LeftWords(text, left, reading.begin);
    boolean budget = false;
    for (int i = 0; i < MOST_WORDS && words.next(); i++) {
      int digits = Digits.end(text, words.begin(), words.end());
      int year = digits - words.begin() == 4 ? Digits.value(text, words.begin(), digits) : 0;
      if (year >= 1990 && year < 2100 && digits < words.end() && text.charAt(digits) == '년') {
        boolean fiscal = digits + 1 < words.end() && text.charAt(digits + 1) == '도';
        return fiscal || (budget && digits + 1 == words.end()) ? year : null;
      }
      budget |=
          NOUNS.matchBefore(text, words.end(), words.begin()) >= 0
              || NOUNS.matchBefore(text, words.stem(), words.begin()) >= 0;
      if (digits > words.begin()) {
        return null;
      }
    }
    return null;
  }
}
