package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Tag;

/** Places that are no districts: listed ones, venues, mountains, rivers, villages by ending. */
final class PlaceNames {
  static final Rule LISTED = new Rule("listed-place", "the table of places has it");
  static final Rule VENUE = new Rule("place-ending", "it ends like a venue or a site");
  static final Rule NATURE =
      new Rule("nature-ending", "a proper noun that ends like a mountain, a river, an island");

  private final Scene scene;
  private final Words words;
  private final Gazetteer tables;

  PlaceNames(Scene scene) {
    this.scene = scene;
    words = scene.words;
    tables = scene.tables;
  }

  void find() {
    for (int w = 0; w < words.size(); w++) {
      if (!listed(w)) {
        byEnding(w);
      }
    }
  }

  private boolean listed(int w) {
    int limit = words.stem(w);
    if (words.bare(w) && words.gap(w + 1) == Gap.SPACE && w + 1 < words.size()) {
      limit = words.stem(w + 1);
    }
    int place = tables.places().at(scene.text, words.begin(w), limit);
    if (place < 0) {
      return false;
    }
    int end = words.begin(w) + tables.places().length(place);
    boolean whole = end == words.stem(w) || end == limit;
    if (!whole || tables.places().says(place, 1, "WORD")) {
      return false;
    }
    scene.add(EntityKind.PLACE, words.begin(w), end, LISTED, Certainty.SURE);
    return true;
  }

  private void byEnding(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    Gazetteer.Listing endings = tables.placeEndings();
    int ending = endings.before(scene.text, stem, begin);
    if (ending < 0 || tables.generic().exactly(scene.text, begin, stem) >= 0) {
      return;
    }
    int own = stem - begin - endings.length(ending);
    if (own < endings.cell(ending, 1).charAt(0) - '0') {
      return;
    }
    String kind = endings.cell(ending, 0);
    if (kind.equals("VENUE")) {
      int first = hall(w);
      boolean sure = endings.says(ending, 2, "SURE");
      if (sure || startsWithRegion(begin, stem)) {
        add(first, stem, VENUE);
      }
    } else if (kind.equals("NATURE") && own >= 2 && words.isOne(w, Tag.NNP)) {
      add(w, stem, NATURE);
    }
  }

  private boolean startsWithRegion(int begin, int stem) {
    return tables.regions().forms().match(scene.text, begin, stem) >= 0;
  }

  /** The venue that a hall belongs to: 아스티호텔 그랜드볼룸. */
  private int hall(int w) {
    int before = w - 1;
    if (before < 0 || words.gap(w) != Gap.SPACE || !words.bare(before)) {
      return w;
    }
    int begin = words.begin(before);
    int stem = words.stem(before);
    int place = tables.placeEndings().before(scene.text, stem, begin);
    boolean venue =
        place >= 0
            && tables.placeEndings().says(place, 0, "VENUE")
            && tables.placeEndings().length(place) < stem - begin;
    return venue && tables.generic().exactly(scene.text, begin, stem) < 0 ? before : w;
  }

  private void add(int first, int end, Rule rule) {
    scene.add(EntityKind.PLACE, words.begin(first), end, rule, Certainty.LIKELY);
  }
}
