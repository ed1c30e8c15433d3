package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Tag;

/** People from abroad before their titles: 마이클 브라운 대표, 응우옌 티 란 씨, 메르켈 총리. */
final class ForeignPeople {
  static final Rule WORDS =
      new Rule("foreign-name-then-title", "a title follows proper nouns that are no Korean name");
  static final Rule LEADER =
      new Rule("foreign-leader", "the title of one who leads a state follows a proper noun");
  static final Rule LATIN =
      new Rule("latin-name-in-brackets", "capitalised words in brackets behind a foreign name");

  private static final int MOST_WORDS = 4;
  private static final int LONG_NAME = 4;
  private static final int LONGEST_BRACKET = 40;

  private final Scene scene;
  private final Words words;
  private final Titles titles;
  private final BodyWords bodies;
  private final PersonNames names;

  ForeignPeople(Scene scene) {
    this.scene = scene;
    bodies = scene.bodies;
    words = scene.words;
    titles = scene.titles;
    names = scene.names;
  }

  void find() {
    for (int w = 1; w < words.size(); w++) {
      boolean title = titles.at(w) == Titles.Reading.BARE || titles.at(w) == Titles.Reading.WORD;
      boolean honorific = scene.honorifics.usualAt(words.begin(w));
      if (title || honorific) {
        before(w, honorific);
      }
    }
  }

  private void before(int title, boolean honorific) {
    int last = lastWord(title);
    int first = last + 1;
    while (first > 0 && last - first + 1 < MOST_WORDS && isName(first - 1, last)) {
      first--;
    }
    int count = last - first + 1;
    if (count == 0) {
      return;
    }
    int length = words.end(last) - words.begin(first);
    boolean leader =
        scene.tables.leaders().find(scene.text, words.begin(title), words.stem(title)) >= 0;
    if (count >= 2 || (leader && length >= 2)) {
      add(first, last, honorific ? null : titles.textAt(title), count >= 2 ? WORDS : LEADER);
      latin(last, honorific ? null : titles.textAt(title));
    }
  }

  /** The last word of the name, past a bracket between it and the title. */
  private int lastWord(int title) {
    int close = words.begin(title) - 2;
    if (words.gap(title) != Gap.CLOSE || scene.charAt(close) != ')') {
      return title - 1;
    }
    int open = scene.last('(', close, close - LONGEST_BRACKET);
    int last = open < 0 ? -1 : words.at(open) - 1;
    return last >= 0 && words.end(last) == open ? last : title - 1;
  }

  /** Whether word {@code w} can be part of a foreign name whose last word is {@code last}. */
  private boolean isName(int w, int last) {
    Gap behind = w == last ? Gap.SPACE : words.gap(w + 1);
    int begin = words.begin(w);
    int end = words.end(w);
    return behind == Gap.SPACE
        && words.bare(w)
        && (words.isOne(w, Tag.NNP) || isListed(w))
        && NameShape.isHangul(scene.text, begin, end)
        && titles.at(w) == Titles.Reading.NONE
        && !bodies.likely(begin, end)
        && scene.tables.places().exactly(scene.text, begin, end) < 0
        && (names.at(w).score() < LONG_NAME || end - begin != 3);
  }

  /** 마이클 그린: behind a name that is no word, a word may be the rest of it. */
  private boolean isListed(int w) {
    Gazetteer.Listing names = scene.tables.foreignNames();
    int name = names.exactly(scene.text, words.begin(w), words.end(w));
    if (name < 0 || w == 0 || words.gap(w) != Gap.SPACE) {
      return false;
    }
    int before = names.exactly(scene.text, words.begin(w - 1), words.end(w - 1));
    return before >= 0 && names.says(before, 1, "NAME");
  }

  /** 제이에프 고티에(JF Gauthier). */
  private void latin(int last, String title) {
    int first = last + 1;
    if (first >= words.size() || scene.charAt(words.end(last)) != '(') {
      return;
    }
    int w = first;
    while (w < words.size() && isLatin(w) && (w == first || words.gap(w) == Gap.SPACE)) {
      w++;
    }
    if (w > first && scene.charAt(words.end(w - 1)) == ')') {
      add(first, w - 1, title, LATIN);
    }
  }

  private boolean isLatin(int w) {
    char first = scene.charAt(words.begin(w));
    return first >= 'A' && first <= 'Z' && scene.charAt(words.end(w) - 1) < 0x250;
  }

  private void add(int first, int last, String title, Rule rule) {
    Span span = new Span(words.begin(first), words.end(last));
    scene.add(
        Mention.of(EntityKind.PERSON, span, span.of(scene.text)).title(title),
        rule,
        Certainty.LIKELY);
  }
}
