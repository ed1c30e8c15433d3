package io.github.bodonlp.internal.quote;

import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;

/** The words of saying: 말했다, 밝혔다, 소감을 전했다. */
final class Cues {
  private static final Lexicon SAYING = Lexicon.of(DataFile.beside(Cues.class, "cues.tsv").words());
  private static final Lexicon NOUNS =
      Lexicon.of(DataFile.beside(Cues.class, "speech-nouns.tsv").words());

  private Cues() {}

  /** Where the beginning of a word of saying ends that stands at {@code offset}, or -1. */
  static int at(String text, int offset, int limit) {
    return SAYING.matchEnd(text, offset, limit);
  }

  /** Whether a noun that reports speech stands at {@code offset}. */
  static boolean isSpeechNoun(String text, int offset, int limit) {
    return NOUNS.match(text, offset, limit) >= 0;
  }

  /**
   * The first word of saying that begins a word in {@code [from, limit)}, to the end of its word
   * without the full stop; null if there is none.
   */
  static Excerpt find(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && at(text, i, limit) >= 0) {
        int end = i;
        while (end < limit && text.charAt(end) >= '가' && text.charAt(end) <= '힣') {
          end++;
        }
        return new Excerpt(new Span(i, end), text.substring(i, end));
      }
    }
    return null;
  }
}
