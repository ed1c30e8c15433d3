package io.github.bodonlp.internal.link;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.EnumMap;
import java.util.Map;

/** The words that tell how the figures of a breakdown hang together. */
final class BudgetWords {
  /** What a word does. */
  enum Kind {
    SOME,
    CLOSING,
    TOTAL,
    LIST,
    HEAD,
    THEN,
    EACH
  }

  private static final Map<Kind, Lexicon> WORDS = new EnumMap<>(Kind.class);

  static {
    DataFile file = DataFile.beside(BudgetWords.class, "budget-words.tsv");
    for (Kind kind : Kind.values()) {
      WORDS.put(
          kind,
          Lexicon.of(
              file.rows().stream()
                  .filter(row -> row.constant(1, Kind.class) == kind)
                  .map(row -> row.cell(0))
                  .toList()));
    }
  }

  private BudgetWords() {}

  /** Where the longest word of a kind ends that begins at {@code at}; -1 if none does. */
  static int end(Kind kind, String text, int at, int limit) {
    return WORDS.get(kind).matchEnd(text, at, limit);
  }

  /** Whether the words begin with one of a kind, after spaces. */
  static boolean begins(Kind kind, String words) {
    String stripped = words.stripLeading();
    return WORDS.get(kind).match(stripped, 0, stripped.length()) >= 0;
  }

  /** Whether the words are exactly one of a kind, but for spaces around. */
  static boolean are(Kind kind, String words) {
    return WORDS.get(kind).contains(words.strip());
  }

  /** Whether the words end in one of a kind, as a word of its own or behind one. */
  static boolean close(Kind kind, String words) {
    String stripped = words.strip();
    return WORDS.get(kind).matchBefore(stripped, stripped.length(), 0) >= 0;
  }

  /** Whether one of a kind stands anywhere in the words. */
  static boolean within(Kind kind, String words) {
    for (int i = 0; i < words.length(); i++) {
      if (WORDS.get(kind).match(words, i, words.length()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
