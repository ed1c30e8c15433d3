package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Tag;

/**
 * Bodies by list, by legal form and by ending. The last word of a name decides that it is one; from
 * there {@link BodyReach} lets the name grow to the left.
 */
final class BodyNames {
  static final Rule LISTED = new Rule("listed-body", "the table of bodies has it");
  static final Rule COMPANY = new Rule("legal-form", "a legal form is part of the name: ㈜, (사)");
  static final Rule ENDING = new Rule("body-ending", "it ends like a body");
  static final Rule VENUE = new Rule("venue-ending", "it ends like a body that is also a place");
  static final Rule OF_REGION =
      new Rule("body-of-a-region", "a body that every district has, behind the district's name");
  static final Rule BRANCH = new Rule("branch-of-a-body", "a part of the body named before it");
  static final Rule LATIN =
      new Rule("region-with-latin-letters", "a district's name glued to Latin letters: 목포MBC");
  static final Rule SCHOOL =
      new Rule("school-short-form", "a district's name and the short form of a school: 전남고");
  static final Rule SCHOOL_PEOPLE =
      new Rule("school-and-its-people", "teachers or pupils follow the short form of a school");

  private final Scene scene;
  private final Words words;
  private final Gazetteer tables;
  private final BodyWords bodies;
  private final BodyReach reach;
  private final Titles titles;

  BodyNames(Scene scene) {
    this.scene = scene;
    bodies = scene.bodies;
    words = scene.words;
    tables = scene.tables;
    reach = new BodyReach(scene);
    titles = scene.titles;
  }

  void find() {
    for (int w = 0; w < words.size(); w++) {
      if (words.end(w) - words.begin(w) >= 2 && !named(w)) {
        byEnding(w);
      }
    }
  }

  private boolean named(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    if (listed(w, begin, stem) || company(w, begin, stem)) {
      return true;
    }
    if (titles.at(w) != Titles.Reading.NONE && !isBranch(w)) {
      return true;
    }
    if (tables.generic().exactly(scene.text, begin, stem) >= 0) {
      ofRegion(w);
      return true;
    }
    return regional(w, begin, stem) || school(w);
  }

  /** 자인초 교사, 안의고 제세은 학생: those of a school follow its short form, or one by name. */
  private boolean school(int w) {
    int begin = words.begin(w);
    int end = words.end(w);
    boolean shaped =
        end - begin >= 3
            && "초중고".indexOf(scene.charAt(end - 1)) >= 0
            && "초중고".indexOf(scene.charAt(end - 2)) < 0
            && (scene.charAt(end - 1) != '중' || !words.isOne(w, Tag.NNG))
            && tables.generic().before(scene.text, end, begin) < 0;
    if (!shaped || !(isSchoolWord(w + 1) || (isName(w + 1) && isSchoolWord(w + 2)))) {
      return false;
    }
    add(w, end, SCHOOL_PEOPLE, Certainty.LIKELY);
    return true;
  }

  private boolean isName(int w) {
    return w < words.size() && words.gap(w) == Gap.SPACE && scene.names.at(w).raw() > 0;
  }

  private boolean isSchoolWord(int w) {
    return w < words.size()
        && words.gap(w) == Gap.SPACE
        && tables.schoolWords().match(scene.text, words.begin(w), words.stem(w)) >= 0;
  }

  /** 한국전력공사 강서지사: what reads like a title is a branch behind its body. */
  private boolean isBranch(int w) {
    return scene.text.startsWith("지사", words.stem(w) - 2)
        && words.stem(w) - words.begin(w) > 2
        && reach.overBodies(w) < w;
  }

  private boolean listed(int w, int begin, int stem) {
    int body = tables.bodies().exactly(scene.text, begin, stem);
    if (body < 0) {
      return false;
    }
    boolean office = tables.bodies().says(body, 0, "AGENCY");
    int first = office ? reach.overBodies(w) : reach.overPrefixes(w);
    add(first, stem, LISTED, Certainty.SURE);
    return true;
  }

  private boolean company(int w, int begin, int stem) {
    boolean opens = "㈜㈔㈐(".indexOf(scene.charAt(begin)) >= 0 && stem - begin > 2;
    int form = scene.first('㈜', begin, stem);
    boolean inside = form >= 0 && stem - begin > 1;
    boolean closes = stem - begin > 4 && scene.text.startsWith("(주)", stem - 3);
    if (isFormBefore(w) && words.hasParticle(w)) {
      add(w - 1, stem, COMPANY, Certainty.SURE);
      return true;
    }
    if (!opens && !inside && !closes) {
      return false;
    }
    int first = opens ? w : reach.overPrefixes(w);
    int end = opens && scene.charAt(begin) != '㈜' ? reach.onward(w) : stem;
    add(first, end, COMPANY, Certainty.SURE);
    return true;
  }

  /** 주식회사 푸른들: the form stands as a word of its own. */
  private boolean isFormBefore(int w) {
    return w > 0
        && words.gap(w) == Gap.SPACE
        && (words.is(w - 1, "주식회사") || words.is(w - 1, "농업회사법인") || words.is(w - 1, "유한회사"));
  }

  /** 강진군 농업기술센터, 광양시 체육회, 한국남동발전 여수사업소. */
  private void ofRegion(int w) {
    int first = reach.overAll(w);
    int stem = words.stem(w);
    int ending = tables.bodyEndings().before(scene.text, stem, words.begin(w));
    if (first < w && ending >= 0 && isOffice(ending)) {
      add(first, stem, OF_REGION, Certainty.LIKELY);
    }
  }

  /** Whether an ending makes bodies of a district, not its trades: 센터, 협의회, not 산업. */
  private boolean isOffice(int ending) {
    return tables.bodyEndings().says(ending, 0, "VENUE")
        || tables.bodyEndings().says(ending, 2, "SURE");
  }

  /** 목포MBC, 전남고: a district's name with letters or the short form of a school. */
  private boolean regional(int w, int begin, int stem) {
    int form = tables.regions().forms().matchEnd(scene.text, begin, stem);
    if (form < 0 || form == stem) {
      return false;
    }
    boolean latin =
        scene.charAt(form) < 0x80 && tables.bodies().exactly(scene.text, form, stem) >= 0;
    boolean school =
        stem - begin >= 3
            && scene.charAt(stem - 1) == '고'
            && words.hasParticle(w)
            && tables.generic().before(scene.text, stem, begin) < 0
            && !words.isOne(w, Tag.NNG);
    if (latin || school) {
      add(w, stem, latin ? LATIN : SCHOOL, Certainty.LIKELY);
    }
    return latin || school;
  }

  private void byEnding(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    Gazetteer.Endings endings = tables.bodyEndings();
    int ending = endings.before(scene.text, stem, begin);
    if (ending < 0) {
      return;
    }
    int own = stem - begin - endings.length(ending);
    boolean venue = endings.says(ending, 0, "VENUE");
    if (own < endings.cell(ending, 1).charAt(0) - '0') {
      int first = isOffice(ending) ? reach.overAll(w) : w;
      if (first < w) {
        add(first, stem, OF_REGION, Certainty.LIKELY);
      }
      return;
    }
    int first = venue ? reach.overBodies(w) : reach.overAll(w);
    boolean sure = endings.says(ending, 2, "SURE");
    boolean named = bodies.startsNamed(begin, stem) || words.holds(w, Tag.NNP) || headFollows(w);
    if (first < w || named || sure) {
      add(w, first, venue, sure && (named || !venue));
    }
  }

  /** Whether the head of a body follows in brackets: 유리광사(주지 …), 행복농장(대표 …). */
  private boolean headFollows(int w) {
    int next = w + 1;
    return next < words.size()
        && words.gap(next) == Gap.OPEN
        && scene.charAt(words.end(w)) == '('
        && titles.at(next) != Titles.Reading.NONE;
  }

  private void add(int w, int first, boolean venue, boolean sure) {
    boolean there = venue && first == w && standsAsPlace(w);
    Rule rule = first < w && venue ? BRANCH : venue ? VENUE : ENDING;
    scene.add(
        there ? EntityKind.PLACE : EntityKind.ORGANIZATION,
        words.begin(first),
        words.stem(w),
        rule,
        sure && !there ? Certainty.SURE : Certainty.LIKELY);
  }

  /** 에서, 일원, 앞: something happens there. */
  private boolean standsAsPlace(int w) {
    String tail = words.tail(w);
    int next = w + 1;
    boolean around =
        words.is(next, "일원")
            || words.is(next, "앞")
            || words.is(next, "인근")
            || words.is(next, "일대")
            || words.is(next, "내");
    return tail.equals("에서") || (tail.isEmpty() && words.gap(next) == Gap.SPACE && around);
  }

  private void add(int first, int end, Rule rule, Certainty certainty) {
    scene.add(EntityKind.ORGANIZATION, words.begin(first), end, rule, certainty);
  }
}
