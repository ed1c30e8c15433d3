package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Rule;
import java.util.BitSet;

/**
 * People beside their titles: 공영민 군수, 군수 공영민, (군수 공영민), 김철수 전북대 교수, and lists of names under one
 * title.
 */
final class TitledPeople {
  static final Rule BEFORE =
      new Rule("name-then-title", "a title follows what is shaped like a name");
  static final Rule ACROSS =
      new Rule("name-body-title", "body and title follow what is shaped like a name");
  static final Rule RARE =
      new Rule(
          "rare-name-then-title", "a title follows what could be a rare name; the model decides");
  static final Rule AFTER =
      new Rule("title-then-name", "what is shaped like a name follows a title");
  static final Rule IN_BRACKETS =
      new Rule("title-name-in-brackets", "a bracket holds a title and a name");
  static final Rule GLUED = new Rule("name-with-title", "name and title are one word");
  static final Rule LISTED =
      new Rule("names-under-one-title", "it stands in a list whose title stands once");

  static final Rule IN_TITLE = new Rule("body-in-title", "a title names the body it heads");

  private static final int SHORTEST_BODY = 5;
  private static final int FULL = 3;
  private static final int WEAK = 2;
  private static final int FAIR = 4;
  private static final int GOOD = 5;
  private static final int MOST_WORDS_BETWEEN = 4;
  private static final int MOST_UNKNOWN_WORDS = 2;
  private static final int LONGEST_BRACKET = 40;

  private final Scene scene;
  private final Words words;
  private final Titles titles;
  private final PersonNames names;
  private final BodyWords bodies;
  private final BitSet people = new BitSet();

  TitledPeople(Scene scene) {
    this.scene = scene;
    bodies = scene.bodies;
    words = scene.words;
    titles = scene.titles;
    names = scene.names;
  }

  void find() {
    for (int w = 0; w < words.size(); w++) {
      PersonNames.Reading name = names.at(w);
      if (name.raw() > 0) {
        boolean bracket = w > 0 && words.gap(w - 1) == Gap.OPEN && words.gap(w) == Gap.SPACE;
        boolean found =
            bracket
                ? titleBefore(w, name) || titleAfter(w, name)
                : titleAfter(w, name) || titleBefore(w, name);
        if (found) {
          people.set(w);
        }
      }
      glued(w);
    }
  }

  /** The title behind a person named in word {@code w}, who is known from elsewhere; or null. */
  String titleAfterKnown(int w) {
    int at = w;
    for (int between = 0; between <= MOST_WORDS_BETWEEN; between++) {
      at = following(at);
      if (at < 0) {
        return null;
      }
      if (titles.at(at) != Titles.Reading.NONE) {
        return titles.textAt(at);
      }
      if (!words.bare(at)) {
        return null;
      }
    }
    return null;
  }

  /** 공영민 군수; 김철수 전북대 교수; 서이든 농림축산식품부(이하 ‘농식품부’) 장관. */
  private boolean titleAfter(int w, PersonNames.Reading name) {
    if (!name.bare()) {
      return false;
    }
    int at = w;
    int unknown = 0;
    for (int between = 0; between <= MOST_WORDS_BETWEEN; between++) {
      at = following(at);
      if (at < 0) {
        return false;
      }
      Titles.Reading title = titles.at(at);
      boolean more = words.bare(at) && following(at) == at + 1;
      if (title != Titles.Reading.NONE && !(more && goesOn(at))) {
        return accept(w, name, at, between, title);
      }
      unknown += titles.isFormer(at) || bodies.likely(at) ? 0 : 1;
      if (!words.bare(at) || unknown > MOST_UNKNOWN_WORDS || (unknown > 0 && name.score() < GOOD)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a title is only the beginning of the phrase: 회장 직무대행 is one, 시장 비서실장 not. */
  private boolean goesOn(int w) {
    return titles.at(w) == Titles.Reading.WORD
        && titles.at(w + 1) != Titles.Reading.NONE
        && !titles.isActing(w + 1);
  }

  private boolean accept(
      int w, PersonNames.Reading name, int at, int between, Titles.Reading title) {
    if (isSchool(name.end() - 1, at)) {
      return false;
    }
    boolean word = title == Titles.Reading.WORD;
    boolean start = words.gap(w) != Gap.SPACE || (words.bare(w - 1) && bodies.likely(w - 1));
    boolean opens = start && name.end() - words.begin(w) >= FULL;
    int near = word ? FAIR : WEAK;
    int needed = between == 0 ? near : opens && !word ? WEAK + 1 : FAIR;
    if (name.end() - words.begin(w) < FULL) {
      needed = Math.max(needed, WEAK + 1);
    }
    boolean atStart = opens && !word && name.raw() > WEAK;
    if (name.score() < needed && !atStart) {
      if (title == Titles.Reading.BARE && name.end() - words.begin(w) == FULL) {
        add(w, name.end(), titles.textAt(at), RARE, false);
      }
      return false;
    }
    boolean sure = name.score() >= GOOD || (name.score() >= FAIR && between == 0);
    add(w, name.end(), titles.textAt(at), between == 0 ? BEFORE : ACROSS, sure);
    listBefore(w, titles.textAt(at));
    bodyInTitle(at);
    return true;
  }

  /** 자인초 교사, 안의고 제세은 학생: the short form of a school is no name. */
  private boolean isSchool(int last, int title) {
    return "초고".indexOf(scene.charAt(last)) >= 0
        && scene.tables.schoolWords().match(scene.text, words.begin(title), words.stem(title)) >= 0;
  }

  /** 중소기업융합전북연합회장: the body that a long title names. */
  private void bodyInTitle(int w) {
    int begin = words.begin(w);
    int end = words.stem(w) - 1;
    boolean names =
        end - begin >= SHORTEST_BODY
            && scene.charAt(end) == '장'
            && (bodies.hasBodyEnding(begin, end) || "회원관단".indexOf(scene.charAt(end - 1)) >= 0)
            && scene.tables.generic().exactly(scene.text, begin, end) < 0;
    if (names) {
      scene.add(EntityKind.ORGANIZATION, begin, end, IN_TITLE, Certainty.LIKELY);
    }
  }

  /** The word after {@code w} in the same phrase, past one bracket; -1 if the phrase ends. */
  private int following(int w) {
    int next = w + 1;
    if (next >= words.size()) {
      return -1;
    }
    if (words.gap(next) == Gap.SPACE) {
      return next;
    }
    if (scene.charAt(words.end(w)) != '(') {
      return -1;
    }
    int close = scene.first(')', words.end(w), words.end(w) + LONGEST_BRACKET + 1);
    if (close < 0 || close - words.end(w) > LONGEST_BRACKET || scene.charAt(close + 1) != ' ') {
      return -1;
    }
    int after = words.at(close + 1);
    return after < words.size() && words.begin(after) == close + 2 ? after : -1;
  }

  /** 홍길동·김철수 의원; 홍길동, 김철수 의원. */
  private void listBefore(int last, String title) {
    for (int w = last; w > 0; w--) {
      Gap gap = words.gap(w);
      if (gap != Gap.DOT && gap != Gap.COMMA || people.get(w - 1)) {
        return;
      }
      PersonNames.Reading name = names.at(w - 1);
      if (!name.bare() || name.score() < FAIR) {
        return;
      }
      people.set(w - 1);
      add(w - 1, name.end(), title, LISTED, name.score() >= GOOD);
    }
  }

  /** 군수 공영민; (군수 공영민); 경제창업국장 주재희, 홍길동. */
  private boolean titleBefore(int w, PersonNames.Reading name) {
    if (w == 0 || !words.bare(w - 1)) {
      return false;
    }
    Gap gap = words.gap(w);
    boolean colon = gap == Gap.OTHER && isColon(w);
    if (gap != Gap.SPACE && !colon) {
      return false;
    }
    int at = titles.isActing(w - 1) ? w - 2 : w - 1;
    Titles.Reading title = titles.at(at);
    if (title == Titles.Reading.NONE || people.get(at)) {
      return false;
    }
    boolean bracket = words.gap(at) == Gap.OPEN || opensBracket(at);
    boolean closes =
        name.bare() && (scene.charAt(name.end()) == ')' || scene.charAt(name.end()) == ',');
    boolean between = closes && bracket;
    int needed = between ? 1 : title == Titles.Reading.WORD || colon ? GOOD : FAIR;
    boolean vouched = between || (title != Titles.Reading.WORD && name.bare() && isList(w));
    int score = vouched && name.end() - words.begin(w) == FULL ? name.raw() : name.score();
    if (score < needed || (name.bare() && !between && nounFollows(w))) {
      return false;
    }
    String words = titles.textAt(at);
    boolean sure = between || name.score() >= GOOD && title != Titles.Reading.WORD;
    add(w, name.end(), words, between ? IN_BRACKETS : AFTER, sure);
    listAfter(w, words);
    return true;
  }

  /** Whether a comma or a dot and a further name follow: 공동위원장 옥경자, 서도현. */
  private boolean isList(int w) {
    Gap gap = words.gap(w + 1);
    return (gap == Gap.COMMA || gap == Gap.DOT) && names.at(w + 1).score() >= FAIR;
  }

  private boolean isColon(int w) {
    String sign = scene.text.substring(words.end(w - 1), words.begin(w)).strip();
    return sign.equals(":");
  }

  private boolean opensBracket(int w) {
    int at = w;
    while (at > 0 && words.gap(at) == Gap.SPACE && w - at < MOST_WORDS_BETWEEN) {
      at--;
    }
    return words.gap(at) == Gap.OPEN;
  }

  /** Whether a bare noun goes on behind the word, as in 대표 이미지 공모. */
  private boolean nounFollows(int w) {
    int next = w + 1;
    boolean follows = next < words.size() && words.gap(next) == Gap.SPACE;
    return follows
        && titles.at(next) == Titles.Reading.NONE
        && !PersonNames.isTail(scene.text, words.begin(next), words.end(next))
        && names.at(next).score() == 0
        && !bodies.likely(next)
        && !words.is(next, "등")
        && words.bare(next);
  }

  private void listAfter(int first, String title) {
    for (int w = first + 1; w < words.size(); w++) {
      Gap gap = words.gap(w);
      PersonNames.Reading name = names.at(w);
      if (gap != Gap.DOT && gap != Gap.COMMA || name.score() < FAIR || !names.at(w - 1).bare()) {
        return;
      }
      if (following(w) > 0 && titles.at(w + 1) != Titles.Reading.NONE) {
        return;
      }
      people.set(w);
      add(w, name.end(), title, LISTED, name.score() >= GOOD);
    }
  }

  /** 박형준시장은; 홍길동회장이. */
  private void glued(int w) {
    int begin = words.begin(w);
    int end = words.stem(w);
    if (end - begin < FULL + 2) {
      return;
    }
    int title = scene.tables.titles().before(scene.text, end, begin);
    if (title < 0 || scene.tables.titles().length(title) < 2) {
      return;
    }
    int nameEnd = end - scene.tables.titles().length(title);
    boolean three = nameEnd - begin == 3 && titles.at(begin, end) != Titles.Reading.NONE;
    if (three && !bodies.likely(begin, nameEnd) && names.score(w, nameEnd) > GOOD) {
      add(w, nameEnd, scene.text.substring(nameEnd, end), GLUED, false);
    }
  }

  private void add(int w, int end, String title, Rule rule, boolean sure) {
    Span span = new Span(words.begin(w), end);
    scene.add(
        Mention.of(EntityKind.PERSON, span, span.of(scene.text)).title(title),
        rule,
        sure ? Certainty.SURE : Certainty.LIKELY);
  }
}
