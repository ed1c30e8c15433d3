package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.region.RegionChain;

/** How far the name of a body reaches from its last word. */
final class BodyReach {
  private static final int LONGEST = 6;

  private final Scene scene;
  private final Words words;
  private final Gazetteer tables;
  private final BodyWords bodies;

  BodyReach(Scene scene) {
    this.scene = scene;
    bodies = scene.bodies;
    words = scene.words;
    tables = scene.tables;
  }

  /** The first word, over districts, bodies, departments and words that open names. */
  int overAll(int w) {
    int first = w;
    while (canGrow(first, w)
        && (isRegion(first - 1) || isPart(first - 1) || isCore(first - 1, first, w))) {
      first--;
    }
    return first < w && isCore(first) ? first + 1 : first;
  }

  /** The first word, over bodies, and over districts only if the word itself begins with one. */
  int overBodies(int w) {
    int first = w;
    while (canGrow(first, w) && (isPart(first - 1) || holds(first - 1, first))) {
      first--;
    }
    return first < w && (isPart(first) || holdsNext(first)) ? overAll(first) : first;
  }

  /** The first word, over words that open names: 국립, 재단법인. */
  int overPrefixes(int w) {
    int first = w;
    while (canGrow(first, w) && isPrefix(first - 1)) {
      first--;
    }
    return first;
  }

  /** Where the name ends when it goes on over words that end like a body: (사)… 나주시연합회. */
  int onward(int w) {
    int last = w;
    while (words.bare(last) && last + 1 < words.size() && goesOn(last)) {
      last++;
    }
    return words.stem(last);
  }

  private boolean goesOn(int last) {
    int next = last + 1;
    boolean ends = bodies.hasEnding(words.begin(next), words.stem(next));
    boolean done = bodies.hasBodyEnding(words.begin(last), words.stem(last));
    return words.gap(next) == Gap.SPACE && ends || words.gap(next) == Gap.DOT && ends && !done;
  }

  private boolean canGrow(int first, int w) {
    return first > 0
        && w - first < LONGEST
        && words.gap(first) == Gap.SPACE
        && words.bare(first - 1);
  }

  private boolean isRegion(int w) {
    return tables.regions().forms().find(scene.text, words.begin(w), words.stem(w)) >= 0;
  }

  private boolean isPrefix(int w) {
    return tables.bodyPrefixes().find(scene.text, words.begin(w), words.stem(w)) >= 0;
  }

  /** A word that can be part of a body's name without being all of it. */
  private boolean isPart(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    if (isPrefix(w)) {
      return true;
    }
    if (stem - begin < 3 || tables.generic().exactly(scene.text, begin, stem) >= 0) {
      return tables.bodies().exactly(scene.text, begin, stem) >= 0 || isOfficeOfRegion(w);
    }
    return tables.bodies().exactly(scene.text, begin, stem) >= 0
        || tables.departments().exactly(scene.text, begin, stem) >= 0
        || bodies.isCompany(begin, stem)
        || bodies.hasBodyEnding(begin, stem);
  }

  /** 나주시 보건소: an office that every district has, behind its district. */
  private boolean isOfficeOfRegion(int w) {
    return w > 0
        && words.gap(w) == Gap.SPACE
        && words.bare(w - 1)
        && isRegion(w - 1)
        && bodies.hasBodyEnding(words.begin(w), words.stem(w));
  }

  /** 지역 사회 보장협의체: a word that is written apart by habit. */
  private boolean isCore(int w, int next, int last) {
    boolean community = words.is(w, "지역사회") || words.is(w, "지역") || words.is(w, "사회");
    return community && scene.text.startsWith("보장협의체", words.begin(last)) && next <= last;
  }

  private boolean isCore(int w) {
    return words.is(w, "지역사회") || words.is(w, "지역") || words.is(w, "사회");
  }

  /** Whether the word begins with a district inside the one before it: 순천시 해룡면사무소. */
  private boolean holds(int outer, int inner) {
    if (!isRegion(outer)) {
      return false;
    }
    RegionChain chain =
        RegionChain.at(tables.regions(), scene.text, words.begin(outer), words.stem(inner));
    return chain != null && chain.names() > 1 && chain.end() > words.begin(inner);
  }

  private boolean holdsNext(int w) {
    return holds(w, w + 1);
  }
}
