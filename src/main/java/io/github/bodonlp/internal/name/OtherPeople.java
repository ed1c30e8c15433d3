package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * People without a title of their own beside them: named before, by surname alone, with an age, a
 * phone, an honorific or a body in brackets.
 */
final class OtherPeople {
  static final Rule HONOURED = new Rule("name-with-honorific", "an honorific follows the name");
  static final Rule AGED = new Rule("name-with-age", "an age in brackets follows the name");
  static final Rule CONTACT = new Rule("name-before-phone", "a telephone number follows the name");
  static final Rule HEADED =
      new Rule("body-with-name-in-brackets", "a body's name is followed by a name in brackets");
  static final Rule OWNER =
      new Rule("name-with-body-in-brackets", "a body in brackets follows the name");
  static final Rule AGAIN = new Rule("name-again", "the full name stands elsewhere in the text");
  static final Rule SURNAME =
      new Rule("surname-then-title", "a surname of a person named in full stands before the title");
  static final Rule ALONE =
      new Rule("surname-alone", "a usual surname stands before a title, nobody is named in full");

  private static final int FAIR = 4;
  private static final int GOOD = 5;
  private static final int USUAL = 200;
  private static final int OLDEST = 120;
  private static final int SHORTEST_BODY = 3;
  private static final String NEVER_ALONE = "이전정한양주구신도시군국당타동고각총부원본남여전현";

  private final Scene scene;
  private final Words words;
  private final PersonNames names;
  private final Titles titles;
  private final BodyWords bodies;
  private final TitledPeople beside;

  OtherPeople(Scene scene, BodyWords bodies, TitledPeople beside) {
    this.scene = scene;
    this.bodies = bodies;
    this.beside = beside;
    words = scene.words;
    names = new PersonNames(scene);
    titles = new Titles(scene);
  }

  /** Finds what stands by itself. */
  void find() {
    for (int w = 0; w < words.size(); w++) {
      PersonNames.Reading name = names.at(w);
      if (name.score() >= FAIR) {
        alone(w, name);
      }
    }
  }

  private void alone(int w, PersonNames.Reading name) {
    int after = name.end();
    if (honoured(w, name)) {
      add(w, after, HONOURED, name.score() >= GOOD);
    } else if (name.bare() && hasAge(after)) {
      add(w, after, AGED, true);
    } else if (name.bare() && name.score() >= GOOD && hasPhone(after)) {
      add(w, after, CONTACT, false);
    } else if (name.bare() && name.score() >= GOOD && inBracketOfBody(w, after)) {
      add(w, after, HEADED, false);
    } else if (name.bare() && name.score() >= GOOD && bodyInBracket(w)) {
      add(w, after, OWNER, false);
    }
  }

  private boolean honoured(int w, PersonNames.Reading name) {
    if (name.honoured()) {
      return scene.charAt(name.end()) == '씨' || name.score() > GOOD;
    }
    int next = w + 1;
    return name.bare()
        && next < words.size()
        && words.gap(next) == Gap.SPACE
        && scene.charAt(words.begin(next)) == '씨'
        && PersonNames.isTail(scene.text, words.begin(next), words.end(next));
  }

  /** (54), (54세), (54·농업). */
  private boolean hasAge(int at) {
    if (scene.charAt(at) != '(') {
      return false;
    }
    int i = at + 1;
    int age = 0;
    while (Character.isDigit(scene.charAt(i)) && i < at + 4) {
      age = age * 10 + Character.digit(scene.charAt(i++), 10);
    }
    char sign = scene.charAt(i);
    boolean closed = sign == ')' || sign == '세' || sign == '·' || sign == ',' || sign == '·';
    return age > 0 && age < OLDEST && closed;
  }

  /** ☎061-380-3801, (044-201-1234), 286-5710. */
  private boolean hasPhone(int at) {
    int i = at;
    while (i < at + 4 && " (☎☏:\t|".indexOf(scene.charAt(i)) >= 0) {
      i++;
    }
    int digits = 0;
    int dashes = 0;
    for (int from = i; i < from + 13; i++) {
      char c = scene.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (c == '-') {
        dashes++;
      } else {
        break;
      }
    }
    return digits >= 7 && dashes >= 1;
  }

  private boolean inBracketOfBody(int w, int after) {
    return w > 0
        && words.gap(w) == Gap.OPEN
        && scene.charAt(words.begin(w) - 1) == '('
        && scene.charAt(words.end(w - 1)) == '('
        && scene.charAt(after) == ')'
        && bodies.hasEnding(words.begin(w - 1), words.stem(w - 1));
  }

  private boolean bodyInBracket(int w) {
    int next = w + 1;
    return next < words.size()
        && words.gap(next) == Gap.OPEN
        && scene.charAt(words.end(w)) == '('
        && scene.charAt(words.end(next)) == ')'
        && !words.is(next, "이하")
        && words.stem(next) - words.begin(next) > SHORTEST_BODY
        && bodies.hasBodyEnding(words.begin(next), words.stem(next));
  }

  /** Finds further mentions of people named in full, and of their surnames before a title. */
  void findAgain() {
    Map<String, String> full = new HashMap<>();
    Map<Character, Boolean> surnames = new HashMap<>();
    for (Mention mention : scene.found()) {
      if (mention.kind() == EntityKind.PERSON && mention.text().length() >= 2) {
        full.put(mention.text(), mention.text());
        surnames.put(mention.text().charAt(0), true);
      }
    }
    for (int w = 0; w < words.size(); w++) {
      again(w, full);
      bySurname(w, surnames);
    }
  }

  private void again(int w, Map<String, String> full) {
    int begin = words.begin(w);
    for (int length = 2; length <= 4 && begin + length <= words.end(w); length++) {
      int end = begin + length;
      boolean tail = PersonNames.isTail(scene.text, end, words.end(w));
      boolean titled = titles.at(end, words.stem(w)) == Titles.Reading.BARE;
      if ((tail || titled) && full.containsKey(scene.text.substring(begin, end))) {
        boolean sure = length > 2 && names.score(begin, end) >= FAIR;
        String title = end == words.end(w) ? beside.titleAfterKnown(w) : null;
        Span span = new Span(begin, end);
        add(Mention.of(EntityKind.PERSON, span, span.of(scene.text)).title(title), AGAIN, sure);
      }
    }
  }

  private void bySurname(int w, Map<Character, Boolean> full) {
    if (words.end(w) - words.begin(w) != 1 || w + 1 >= words.size()) {
      return;
    }
    char surname = scene.charAt(words.begin(w));
    int bearers = scene.tables.nameShape().bearers(surname);
    if (bearers == 0 || words.gap(w + 1) != Gap.SPACE || !isTitle(w + 1)) {
      return;
    }
    if (titles.isFormer(w)) {
      return;
    }
    boolean known = full.containsKey(surname);
    if (!known && (bearers < USUAL || NEVER_ALONE.indexOf(surname) >= 0)) {
      return;
    }
    Rule rule = known ? SURNAME : ALONE;
    boolean sure = known && NEVER_ALONE.indexOf(surname) < 0;
    add(surnameTitle(w), rule, sure);
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

  private void add(int w, int end, Rule rule, boolean sure) {
    Span span = new Span(words.begin(w), end);
    Optional<String> title = contactTitle(w, rule);
    add(
        Mention.of(EntityKind.PERSON, span, span.of(scene.text)).title(title.orElse(null)),
        rule,
        sure);
  }

  /** (업무담당자 물순환사업소 김종섭 ☎…): the title stands before the department. */
  private Optional<String> contactTitle(int w, Rule rule) {
    int at = w - 1;
    boolean before = rule == CONTACT && at > 0 && words.gap(w) == Gap.SPACE;
    if (before && titles.at(at) == Titles.Reading.NONE && words.gap(at) == Gap.SPACE) {
      at--;
    }
    return before && titles.at(at) != Titles.Reading.NONE
        ? Optional.of(titles.textAt(at))
        : Optional.empty();
  }

  private void add(Mention.Builder mention, Rule rule, boolean sure) {
    scene.add(mention, rule, sure ? Certainty.SURE : Certainty.LIKELY);
  }
}
