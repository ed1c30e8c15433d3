package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Rule;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** People named in full elsewhere: their names again, and surnames that stand for a person. */
final class KnownPeople {
  static final Rule AGAIN = new Rule("name-again", "the full name stands elsewhere in the text");
  static final Rule SURNAME =
      new Rule("surname-then-title", "a surname of a person named in full stands before the title");
  static final Rule ALONE =
      new Rule("surname-alone", "a usual surname stands before a title, nobody is named in full");

  private static final int FAIR = 4;
  private static final int USUAL = 200;
  private static final String NEVER_ALONE = "이전정한양주구신도시군국당타동고각총부원본남여전현";

  private final Scene scene;
  private final Words words;
  private final PersonNames names;
  private final Titles titles;
  private final TitledPeople beside;

  KnownPeople(Scene scene, TitledPeople beside) {
    this.scene = scene;
    this.beside = beside;
    words = scene.words;
    names = scene.names;
    titles = scene.titles;
  }

  /** To be called when the people named in full have been found. */
  void find() {
    Set<String> full = new LinkedHashSet<>();
    Set<String> surnames = new HashSet<>();
    for (Mention mention : scene.found()) {
      boolean reliable = mention.text().length() > 2 || mention.certainty() == Certainty.SURE;
      if (mention.kind() == EntityKind.PERSON && mention.text().length() >= 2 && reliable) {
        full.add(mention.text());
        remember(mention, surnames);
      }
    }
    Lexicon names = Lexicon.of(full);
    for (int w = 0; w < words.size(); w++) {
      again(w, names);
      bySurname(w, surnames);
    }
  }

  private void again(int w, Lexicon full) {
    int begin = words.begin(w);
    for (int length = 2; length <= 4 && begin + length <= words.end(w); length++) {
      int end = begin + length;
      if (full.find(scene.text, begin, end) >= 0 && endsName(end, w)) {
        boolean sure = length > 2 && names.score(w, end) >= FAIR;
        String title = end == words.end(w) ? beside.titleAfterKnown(w) : null;
        Span span = new Span(begin, end);
        add(Mention.of(EntityKind.PERSON, span, span.of(scene.text)).title(title), AGAIN, sure);
      }
    }
  }

  /** Whether nothing, a particle or a title is left of word {@code w} at {@code end}. */
  private boolean endsName(int end, int w) {
    return PersonNames.isTail(scene.text, end, words.end(w))
        || titles.at(end, words.stem(w)) == Titles.Reading.BARE;
  }

  private void bySurname(int w, Set<String> full) {
    if (words.end(w) - words.begin(w) != 1 || w + 1 >= words.size()) {
      doubleSurname(w, full);
      return;
    }
    char surname = scene.charAt(words.begin(w));
    int bearers = scene.tables.nameShape().bearers(surname);
    if (bearers == 0 || words.gap(w + 1) != Gap.SPACE || !isTitle(w + 1)) {
      return;
    }
    boolean known = full.contains(surname + titles.textAt(w + 1));
    if (titles.isFormer(w) && !known) {
      return;
    }
    known |= full.contains(String.valueOf(surname));
    if (!known && (bearers < USUAL || NEVER_ALONE.indexOf(surname) >= 0)) {
      return;
    }
    Rule rule = known ? SURNAME : ALONE;
    boolean sure = known && NEVER_ALONE.indexOf(surname) < 0;
    add(surnameTitle(w), rule, sure);
  }

  /** The surname, and the surname with each title that theirs ends with. */
  private static void remember(Mention mention, Set<String> surnames) {
    String surname = mention.text().substring(0, 1);
    String title = mention.title().orElse("");
    surnames.add(surname);
    surnames.add(mention.text().substring(0, 2));
    for (int i = 0; i + 2 <= title.length(); i++) {
      surnames.add(surname + title.substring(i));
    }
  }

  /** 선우 구청장, 제갈 관장. */
  private void doubleSurname(int w, Set<String> full) {
    int begin = words.begin(w);
    int end = words.end(w);
    boolean surname =
        end - begin == 2 && scene.tables.nameShape().isDoubleSurname(scene.text, begin);
    if (surname && words.gap(w + 1) == Gap.SPACE && w + 1 < words.size() && isTitle(w + 1)) {
      boolean known = full.contains(scene.text.substring(begin, end));
      add(surnameTitle(w), known ? SURNAME : ALONE, known);
    }
  }

  private boolean isTitle(int w) {
    Titles.Reading title = titles.at(w);
    return title == Titles.Reading.BARE
        || (title == Titles.Reading.WORD && words.stem(w) - words.begin(w) > 1)
        || (titles.isFormer(w) && w + 1 < words.size() && words.gap(w + 1) == Gap.SPACE);
  }

  private Mention.Builder surnameTitle(int w) {
    Span span = new Span(words.begin(w), words.end(w));
    int at = titles.isFormer(w + 1) ? w + 2 : w + 1;
    boolean titled = titles.at(at) != Titles.Reading.NONE;
    return Mention.of(EntityKind.PERSON, span, span.of(scene.text))
        .title(titled ? titles.textAt(at) : null);
  }

  private void add(Mention.Builder mention, Rule rule, boolean sure) {
    scene.add(mention, rule, sure ? Certainty.SURE : Certainty.LIKELY);
  }
}
