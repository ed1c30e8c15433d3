package io.github.bodonlp.internal.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of {@code page-words.tsv}: what a line says about the part of the page it is in. */
final class PageWords {

  /** What a word says. */
  enum Means {
    /** Page furniture. */
    CLUTTER,
    /** Page furniture, and so is all that follows the text of the release. */
    TAIL,
    CONTACT,
    CAPTION,
    NOTE
  }

  private enum Where {
    LINE,
    START,
    IN
  }

  private static final PageWords LISTED =
      new PageWords(DataFile.beside(PageWords.class, "page-words.tsv"));

  private final Map<Where, Lexicon> words = new EnumMap<>(Where.class);
  private final Map<Where, List<Means>> meanings = new EnumMap<>(Where.class);

  private PageWords(DataFile file) {
    for (Where where : Where.values()) {
      List<String> listed = new ArrayList<>();
      List<Means> means = new ArrayList<>();
      for (DataFile.Row row : file.rows()) {
        if (row.constant(1, Where.class) == where) {
          listed.add(row.cell(0));
          means.add(row.constant(2, Means.class));
        }
      }
      words.put(where, Lexicon.of(listed));
      meanings.put(where, means);
    }
  }

  static PageWords listed() {
    return LISTED;
  }

  /** What the line {@code [begin, end)}, without outer spaces, says of itself; null if nothing. */
  Means meaning(String view, int begin, int end) {
    int whole = words.get(Where.LINE).find(view, begin, end);
    if (whole >= 0) {
      return meanings.get(Where.LINE).get(whole);
    }
    int start = words.get(Where.START).match(view, begin, end);
    if (start >= 0) {
      return meanings.get(Where.START).get(start);
    }
    for (int i = begin; i < end; i++) {
      int inside = words.get(Where.IN).match(view, i, end);
      if (inside >= 0) {
        return meanings.get(Where.IN).get(inside);
      }
    }
    return null;
  }
}
