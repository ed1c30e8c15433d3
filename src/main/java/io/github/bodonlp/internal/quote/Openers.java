package io.github.bodonlp.internal.quote;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;

/** Bullets and adverbs that open a sentence and belong to no speech: 이어, 또한, ㅇ. */
final class Openers {
  private static final Lexicon WORDS =
      Lexicon.of(DataFile.beside(Openers.class, "openers.tsv").words());

  private Openers() {}

  /** Where the sentence that begins at {@code from} goes on behind its openers. */
  static int skip(String text, int from, int limit) {
    int begin = from;
    while (begin < limit) {
      int word = WORDS.matchEnd(text, begin, limit);
      boolean whole = word > 0 && word < limit && " ,".indexOf(text.charAt(word)) >= 0;
      if (whole) {
        begin = word;
      } else if (" ,\n\tㅇ○□■▶◆-*※▲·".indexOf(text.charAt(begin)) >= 0) {
        begin++;
      } else {
        return begin;
      }
    }
    return begin;
  }
}
