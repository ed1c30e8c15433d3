package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Rule;
import java.util.Optional;

/**
 * People without a title beside them, but with an age, a phone, an honorific or a body in brackets.
 */
final class OtherPeople {
  static final Rule HONOURED = new Rule("name-with-honorific", "an honorific follows the name");
  static final Rule AGED = new Rule("name-with-age", "an age in brackets follows the name");
  static final Rule CONTACT = new Rule("name-before-phone", "a telephone number follows the name");
  static final Rule HEADED =
      new Rule("body-with-name-in-brackets", "a body's name is followed by a name in brackets");
  static final Rule OWNER =
      new Rule("name-with-body-in-brackets", "a body in brackets follows the name");

  private static final int FULL = 3;
  private static final int FAIR = 4;
  private static final int GOOD = 5;
  private static final int OLDEST = 120;
  private static final int SHORTEST_BODY = 3;

  private final Scene scene;
  private final Words words;
  private final PersonNames names;
  private final Titles titles;
  private final BodyWords bodies;

  OtherPeople(Scene scene) {
    this.scene = scene;
    bodies = scene.bodies;
    words = scene.words;
    names = scene.names;
    titles = scene.titles;
  }

  /** Finds what stands by itself. */
  void find() {
    for (int w = 0; w < words.size(); w++) {
      PersonNames.Reading name = names.at(w);
      if (name.score() >= FAIR || vouched(w, name)) {
        alone(w, name);
      } else if (name.score() > 0 && name.bare() && !isNameless(w) && hasAge(name.end())) {
        add(w, name.end(), AGED, name.score() > 1);
      }
    }
  }

  /** 최모(51): made nameless. */
  private boolean isNameless(int w) {
    return words.end(w) - words.begin(w) == 2 && scene.charAt(words.end(w) - 1) == '모';
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
      return scene.charAt(name.end()) == '씨' || name.score() > GOOD + 1;
    }
    int next = w + 1;
    if (!name.bare() || next >= words.size() || words.gap(next) != Gap.SPACE) {
      return false;
    }
    char honour = scene.charAt(words.begin(next));
    boolean young = (honour == '양' || honour == '군') && name.score() >= GOOD;
    return (honour == '씨' || young)
        && PersonNames.isTail(scene.text, words.begin(next), words.end(next));
  }

  /** 옥분례 씨: 씨 vouches for a name of three syllables that the dictionary splits. */
  private boolean vouched(int w, PersonNames.Reading name) {
    return name.raw() > 0 && name.end() - words.begin(w) == FULL && honoured(w, name);
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

  private void add(int w, int end, Rule rule, boolean sure) {
    Span span = new Span(words.begin(w), end);
    Optional<String> title = contactTitle(w, rule);
    add(
        Mention.of(EntityKind.PERSON, span, span.of(scene.text)).title(title.orElse(null)),
        rule,
        sure);
  }

  /** (업무담당자 하천관리과 서도현 ☎…): the title stands before the department. */
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
