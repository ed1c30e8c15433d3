package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Folding;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that the user lists with their kind and an identifier, found by longest match between the
 * bounds of words; a particle may follow and stays outside. Immutable; share between threads.
 */
public final class UserWords {
  private static final List<String> HEADER = List.of("name", "kind", "id");

  /** What follows a name within its word is read no further: no particle is longer. */
  private static final int LONGEST_TAIL = 16;

  private final List<Word> words;
  private final Lexicon names;

  private record Word(String name, EntityKind kind, String id) {}

  private UserWords(List<Word> words) {
    this.words = List.copyOf(words);
    names = Lexicon.of(words.stream().map(Word::name).toList());
  }

  /** No words. */
  public static UserWords none() {
    return new UserWords(List.of());
  }

  /**
   * These words and those of a table with the columns name, kind, id; of a name listed twice the
   * first stands.
   *
   * @param file how errors call the table
   * @throws io.github.bodonlp.fact.DataFileException if it is no such table
   * @throws IOException if the stream, which is left open, cannot be read
   */
  public UserWords and(String file, InputStream stream) throws IOException {
    DataFile table = DataFile.read(file, stream);
    if (!table.header().equals(HEADER)) {
      throw table.fault(
          "expected a header line with the columns name, kind, id between tabs, found "
              + table.header());
    }
    List<Word> all = new ArrayList<>(words);
    for (DataFile.Row row : table.rows()) {
      String name = Folding.of(row.cell(0)).view().strip();
      if (name.isEmpty()) {
        throw row.fault("the name is empty: write one or delete the line");
      }
      String id = row.cell(2).isBlank() ? null : row.cell(2).strip();
      all.add(new Word(name, row.constant(1, EntityKind.class), id));
    }
    return new UserWords(all);
  }

  /**
   * Adds the listed names in {@code document} to what else was found. Where the same words were
   * found to be of the same kind, the find is kept with what it knows, such as a title.
   */
  public List<Mention> join(Document document, List<Mention> found) {
    List<Mention> own = words.isEmpty() ? List.of() : find(document);
    if (own.isEmpty()) {
      return found;
    }
    Map<Span, Mention> bySpan = new HashMap<>();
    own.forEach(mention -> bySpan.put(mention.span(), mention));
    List<Mention> all = new ArrayList<>();
    for (Mention mention : found) {
      Mention listed = bySpan.get(mention.span());
      if (listed == null || listed.kind() != mention.kind()) {
        all.add(mention);
      } else {
        bySpan.put(mention.span(), merged(listed, mention));
      }
    }
    own.forEach(mention -> all.add(bySpan.get(mention.span())));
    return all;
  }

  private static Mention merged(Mention listed, Mention found) {
    return listed.toBuilder()
        .title(found.title().or(listed::title).orElse(null))
        .government(found.government() || listed.government())
        .build();
  }

  private List<Mention> find(Document document) {
    String text = document.text();
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      int end = document.sentences().end(i);
      int at = document.sentences().begin(i);
      if (document.sectionAt(at) == SectionKind.CLUTTER) {
        continue;
      }
      while (at < end) {
        int word = isLetter(text, at - 1) && isLetter(text, at) ? -1 : longest(text, at, end);
        if (word >= 0) {
          Span span = new Span(at, at + names.length(word));
          found.add(mention(words.get(word), span, text));
          at = span.end();
        } else {
          at++;
        }
      }
    }
    return found;
  }

  private static Mention mention(Word word, Span span, String text) {
    return Mention.of(word.kind(), span, span.of(text))
        .reference(word.id())
        .by(Rule.USER_WORD.name())
        .certainty(Certainty.SURE)
        .build();
  }

  /** The longest name at {@code begin} that a word's end or a particle follows, or -1. */
  private int longest(String text, int begin, int limit) {
    int word = names.match(text, begin, limit);
    while (word >= 0) {
      int end = begin + names.length(word);
      int wordEnd = end;
      while (wordEnd < limit && wordEnd <= end + LONGEST_TAIL && isLetter(text, wordEnd)) {
        wordEnd++;
      }
      boolean inside = isLetter(text, end - 1) && wordEnd > end;
      if (!inside || PersonNames.isTail(text, end, wordEnd)) {
        return word;
      }
      word = names.match(text, begin, end - 1);
    }
    return -1;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && Character.isLetterOrDigit(text.charAt(at));
  }
}
