package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Rule;

/**
 * Bodies by list and by ending. The last word of a name decides that it is one; from there the name
 * grows to the left over districts, bodies and words that open a body's name.
 */
final class BodyNames {
  static final Rule LISTED = new Rule("listed-body", "the table of bodies has it");
  static final Rule COMPANY = new Rule("legal-form", "a legal form is part of the name: ㈜, (사)");
  static final Rule ENDING = new Rule("body-ending", "it ends like a body");
  static final Rule VENUE = new Rule("venue-ending", "it ends like a body that is also a place");
  static final Rule OF_REGION =
      new Rule("body-of-a-region", "a body that every district has, behind the district's name");
  static final Rule DEPARTMENT = new Rule("department", "a department behind its office");
  static final Rule IN_CONTACT = new Rule("department-in-contact", "a department beside a phone");

  private static final Lexicon PREFIXES =
      Lexicon.of(DataFile.beside(BodyNames.class, "body-prefixes.tsv").words());
  private static final int LONGEST = 6;

  private final Scene scene;
  private final Words words;
  private final Gazetteer tables;
  private final BodyWords bodies;

  BodyNames(Scene scene, BodyWords bodies) {
    this.scene = scene;
    this.bodies = bodies;
    words = scene.words;
    tables = scene.tables;
  }

  void find() {
    for (int w = 0; w < words.size(); w++) {
      if (words.end(w) - words.begin(w) >= 2) {
        head(w);
      }
    }
  }

  private void head(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    if (listed(w, begin, stem) || company(w, begin, stem)) {
      return;
    }
    if (tables.generic().exactly(scene.text, begin, stem) >= 0) {
      ofRegion(w);
      return;
    }
    if (!byEnding(w, begin, stem)) {
      department(w, begin, stem);
    }
  }

  private boolean listed(int w, int begin, int stem) {
    int body = tables.bodies().exactly(scene.text, begin, stem);
    if (body < 0) {
      return false;
    }
    boolean local = tables.bodies().says(body, 0, "ASSOCIATION");
    int first = local ? grow(w) : prefixed(w);
    add(first, stem, LISTED, Certainty.SURE);
    return true;
  }

  private boolean company(int w, int begin, int stem) {
    boolean opens = "㈜㈔㈐(".indexOf(scene.charAt(begin)) >= 0 && stem - begin > 2;
    int form = scene.text.indexOf('㈜', begin);
    boolean inside = form >= 0 && form < stem;
    boolean closes = stem - begin > 4 && scene.text.startsWith("(주)", stem - 3);
    if (!opens && !inside && !closes) {
      return false;
    }
    if (stem - begin == 1) {
      return false;
    }
    int first = opens ? w : prefixed(w);
    int end = opens && scene.charAt(begin) != '㈜' ? grownRight(w) : stem;
    add(first, end, COMPANY, Certainty.SURE);
    return true;
  }

  /** (사)한국쌀전업농 나주시연합회: the name goes on while words end like a body. */
  private int grownRight(int w) {
    int last = w;
    while (words.bare(last)
        && words.gap(last + 1) == Gap.SPACE
        && last + 1 < words.size()
        && bodies.hasEnding(words.begin(last + 1), words.stem(last + 1))) {
      last++;
    }
    return words.stem(last);
  }

  /** 강진군 농업기술센터, 광양시 체육회. */
  private void ofRegion(int w) {
    int first = grow(w);
    if (first < w && bodies.hasBodyEnding(words.begin(w), words.stem(w))) {
      add(first, words.stem(w), OF_REGION, Certainty.LIKELY);
    }
  }

  private boolean byEnding(int w, int begin, int stem) {
    Gazetteer.Listing endings = tables.bodyEndings();
    int ending = endings.before(scene.text, stem, begin);
    if (ending < 0) {
      return false;
    }
    int own = stem - begin - endings.length(ending);
    boolean venue = endings.says(ending, 0, "VENUE");
    boolean sure = endings.says(ending, 2, "SURE");
    int needed = endings.cell(ending, 1).charAt(0) - '0';
    if (own < needed) {
      int first = own > 0 || endings.length(ending) > 2 ? grow(w) : w;
      if (first == w) {
        return false;
      }
      add(first, stem, OF_REGION, Certainty.LIKELY);
      return true;
    }
    int first = venue && ownName(begin, own) ? prefixed(w) : grow(w);
    boolean likely = sure || first < w || startsNamed(begin, stem);
    if (!likely && !venue) {
      return false;
    }
    place(w, first, stem, venue, sure);
    return true;
  }

  /** Whether a venue has a name of its own, so that the district before it is not part of it. */
  private boolean ownName(int begin, int own) {
    return own >= 2 && tables.generic().exactly(scene.text, begin, begin + own) < 0
        && !isGenericCore(begin, own);
  }

  private boolean isGenericCore(int begin, int own) {
    int word = tables.departments().at(scene.text, begin, begin + own);
    return word >= 0 && tables.departments().length(word) == own;
  }

  /** Whether the word opens with a district, a body or 한국. */
  private boolean startsNamed(int begin, int stem) {
    return tables.regions().forms().match(scene.text, begin, stem) >= 0
        || tables.bodies().at(scene.text, begin, stem) >= 0
        || PREFIXES.match(scene.text, begin, stem) >= 0;
  }

  private void place(int w, int first, int stem, boolean venue, boolean sure) {
    boolean there = venue && standsAsPlace(w);
    scene.add(
        there ? EntityKind.PLACE : EntityKind.ORGANIZATION,
        words.begin(first),
        stem,
        venue ? VENUE : ENDING,
        sure && !there ? Certainty.SURE : Certainty.LIKELY);
  }

  /** 에서, 일원, 앞: something happens there. */
  private boolean standsAsPlace(int w) {
    String tail = words.tail(w);
    if (tail.startsWith("에서") && !tail.equals("에서는") || tail.equals("에") || tail.equals("으로")) {
      return true;
    }
    int next = w + 1;
    return tail.isEmpty()
        && words.gap(next) == Gap.SPACE
        && (words.is(next, "일원") || words.is(next, "앞") || words.is(next, "인근")
            || words.is(next, "일대") || words.is(next, "대강당"));
  }

  /** A department behind its office, or beside a phone. */
  private void department(int w, int begin, int stem) {
    int ending = tables.departments().before(scene.text, stem, begin);
    int length = ending < 0 ? 0 : tables.departments().length(ending);
    boolean named = length > 0 && (stem - begin > length + 1 || length > 2);
    if (!named || stem - begin < 3) {
      return;
    }
    int first = grow(w);
    if (first < w) {
      add(first, stem, DEPARTMENT, Certainty.LIKELY);
    } else if (length == stem - begin && tables.departments().says(ending, 0, "SURE")) {
      add(w, stem, IN_CONTACT, Certainty.LIKELY);
    }
  }

  /** The first word of the name whose last is {@code w}: over districts, bodies, departments. */
  private int grow(int w) {
    int first = w;
    while (first > 0
        && w - first < LONGEST
        && words.gap(first) == Gap.SPACE
        && words.bare(first - 1)
        && joins(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean joins(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    return tables.regions().forms().find(scene.text, begin, stem) >= 0
        || tables.bodies().exactly(scene.text, begin, stem) >= 0
        || PREFIXES.find(scene.text, begin, stem) >= 0
        || tables.departments().exactly(scene.text, begin, stem) >= 0
        || bodies.hasBodyEnding(begin, stem) && tables.generic().exactly(scene.text, begin, stem) < 0;
  }

  private int prefixed(int w) {
    int first = w;
    while (first > 0
        && words.gap(first) == Gap.SPACE
        && PREFIXES.find(scene.text, words.begin(first - 1), words.end(first - 1)) >= 0) {
      first--;
    }
    return first;
  }

  private void add(int first, int end, Rule rule, Certainty certainty) {
    scene.add(EntityKind.ORGANIZATION, words.begin(first), end, rule, certainty);
  }
}
