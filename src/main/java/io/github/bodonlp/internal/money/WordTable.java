package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;

/** A list of words that each mean one of {@code M}. Immutable. */
final class WordTable<M> {
  private final Lexicon lexicon;
  private final List<M> meanings;

  private WordTable(Lexicon lexicon, List<M> meanings) {
    this.lexicon = lexicon;
    this.meanings = meanings;
  }

  /** The words of {@code file} whose second column is a constant of {@code type}. */
  static <E extends Enum<E>> WordTable<E> of(String file, Class<E> type) {
    DataFile data = DataFile.beside(WordTable.class, file);
    List<E> meanings = data.rows().stream().map(row -> row.constant(1, type)).toList();
    return new WordTable<>(Lexicon.of(data.words()), meanings);
  }

  /** The words of a file with one column. */
  static Lexicon words(String file) {
    return Lexicon.of(DataFile.beside(WordTable.class, file).words());
  }

  /** What the longest word that begins at {@code begin} means, or null. */
  M after(String text, int begin, int limit) {
    int word = lexicon.match(text, begin, limit);
    return word < 0 ? null : meanings.get(word);
  }

  /** What exactly {@code [begin, end)} means, or null. */
  M exactly(String text, int begin, int end) {
    int word = lexicon.find(text, begin, end);
    return word < 0 ? null : meanings.get(word);
  }
}
