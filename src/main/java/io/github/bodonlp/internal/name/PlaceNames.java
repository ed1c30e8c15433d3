package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Tag;

/** Places that are no districts: listed ones, venues, mountains, rivers, villages by ending. */
final class PlaceNames {
  static final Rule LISTED = new Rule("listed-place", "the table of places has it");
  static final Rule ABROAD = new Rule("country-and-city", "a country and a place in it");
  static final Rule IN_REGION =
      new Rule("district-in-its-region", "a listed district behind the region that holds it");
  static final Rule VENUE = new Rule("place-ending", "it ends like a venue or a site");
  static final Rule HALL = new Rule("hall-of-a-venue", "a hall behind the venue it belongs to");
  static final Rule OF_REGION =
      new Rule("venue-of-a-region", "a venue that many districts have, behind the district's name");
  static final Rule NATURE =
      new Rule("nature-ending", "a proper noun that ends like a mountain, a river, an island");
  static final Rule STATION = new Rule("station", "a proper noun that ends in 역");
  static final Rule ROAD = new Rule("road-and-its-surroundings", "일원, 일대, 구간 follow a road");

  private static final int USUAL_NAME = 5;

  private final Scene scene;
  private final Words words;
  private final Gazetteer tables;
  private final Titles titles;

  PlaceNames(Scene scene) {
    this.scene = scene;
    words = scene.words;
    tables = scene.tables;
    titles = scene.titles;
  }

  void find() {
    for (int w = 0; w < words.size(); w++) {
      if (!listed(w)) {
        byEnding(w);
        road(w);
        station(w);
      }
    }
  }

  private boolean listed(int w) {
    int begin = words.begin(w);
    int end = listedEnd(w);
    if (end < 0 || scene.isPerson(begin, end) || words.isDerived(end)) {
      return false;
    }
    int place = tables.places().exactly(scene.text, begin, end);
    if (tables.places().says(place, 1, "WORD")) {
      return false;
    }
    boolean country = tables.places().says(place, 0, "COUNTRY");
    int next = w + 1;
    if (country && end == words.end(w) && words.gap(next) == Gap.SPACE && next < words.size()) {
      int city = cityEnd(next);
      if (city > 0) {
        scene.add(EntityKind.PLACE, begin, city, ABROAD, Certainty.SURE);
        return true;
      }
    }
    boolean district = tables.places().says(place, 0, "DISTRICT") && isRegionBefore(w);
    int first = district ? words.begin(w - 1) : begin;
    scene.add(EntityKind.PLACE, first, end, district ? IN_REGION : LISTED, Certainty.SURE);
    return true;
  }

  /** Where a listed place that fills word {@code w}, or it and the next, ends; -1 if none does. */
  private int listedEnd(int w) {
    Gap gap = words.gap(w + 1);
    boolean joins = w + 1 < words.size() && words.bare(w) && (gap == Gap.SPACE || gap == Gap.DOT);
    int limit = joins ? words.stem(w + 1) : words.stem(w);
    int place = tables.places().at(scene.text, words.begin(w), limit);
    if (place < 0) {
      return -1;
    }
    int end = words.begin(w) + tables.places().length(place);
    if (end == limit || end == words.stem(w)) {
      return end;
    }
    place = tables.places().exactly(scene.text, words.begin(w), words.stem(w));
    return place < 0 ? -1 : words.stem(w);
  }

  private int cityEnd(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    int place = tables.places().exactly(scene.text, begin, stem);
    boolean city = place >= 0 && !tables.places().says(place, 0, "COUNTRY");
    int form = tables.regions().forms().find(scene.text, begin, stem);
    return city || (form >= 0 && !tables.regions().isWord(form)) ? stem : -1;
  }

  private void byEnding(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    Gazetteer.Endings endings = tables.placeEndings();
    int ending = endings.before(scene.text, stem, begin);
    if (ending < 0) {
      return;
    }
    int own = stem - begin - endings.length(ending);
    boolean venue = endings.says(ending, 0, "VENUE");
    boolean generic =
        own < endings.cell(ending, 1).charAt(0) - '0'
            || tables.generic().exactly(scene.text, begin, stem) >= 0;
    boolean sure = endings.says(ending, 2, "SURE");
    if (titles.at(w) != Titles.Reading.NONE) {
      return;
    }
    if (venue && sure && isVenueBefore(w)) {
      add(w - 1, stem, HALL);
    } else if (venue && sure && generic && isRegionBefore(w)) {
      add(w - 1, stem, OF_REGION);
    } else if (venue && !generic && (sure || startsNamed(w) || words.holds(w, Tag.NNP))) {
      add(w, stem, VENUE);
    } else if (endings.says(ending, 0, "NATURE") && !generic) {
      nature(w, begin, stem, own);
    }
  }

  private void nature(int w, int begin, int stem, int own) {
    boolean word = tables.generic().before(scene.text, stem, begin) >= 0;
    int form = tables.regions().forms().matchEnd(scene.text, begin, stem);
    boolean person = tables.nameShape().score(scene.text, begin, stem) >= USUAL_NAME;
    if (own >= 2 && !word && !person && form < 0 && words.isOne(w, Tag.NNP)) {
      add(w, stem, NATURE);
    }
  }

  private boolean startsNamed(int w) {
    return tables.regions().forms().match(scene.text, words.begin(w), words.stem(w)) >= 0;
  }

  private boolean isRegionBefore(int w) {
    return bareBefore(w)
        && tables.regions().forms().find(scene.text, words.begin(w - 1), words.stem(w - 1)) >= 0;
  }

  private boolean bareBefore(int w) {
    return w > 0 && words.gap(w) == Gap.SPACE && words.bare(w - 1);
  }

  /** Whether the word before names a venue that halls can belong to: 아스티호텔 그랜드볼룸. */
  private boolean isVenueBefore(int w) {
    if (!bareBefore(w)) {
      return false;
    }
    int begin = words.begin(w - 1);
    int stem = words.stem(w - 1);
    int place = tables.placeEndings().before(scene.text, stem, begin);
    boolean venue =
        place >= 0
            && tables.placeEndings().says(place, 0, "VENUE")
            && stem - begin - tables.placeEndings().length(place) >= 2
            && tables.generic().exactly(scene.text, begin, stem) < 0;
    return venue || tables.places().exactly(scene.text, begin, stem) >= 0 && !isWide(begin, stem);
  }

  private boolean isWide(int begin, int stem) {
    int place = tables.places().exactly(scene.text, begin, stem);
    return tables.places().says(place, 0, "COUNTRY") || tables.places().says(place, 0, "AREA");
  }

  /** 영주역, 왕십리역: not 지역, 권역. */
  private void station(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    if (stem - begin < 3 || scene.charAt(stem - 1) != '역') {
      return;
    }
    boolean proper =
        words.isOne(w, Tag.NNP) && tables.generic().before(scene.text, stem, begin) < 0;
    if (proper || tables.regions().forms().matchEnd(scene.text, begin, stem) == stem - 1) {
      add(w, stem, STATION);
    }
  }

  /** 봉화로 일원, 중앙길 일대. */
  private void road(int w) {
    int end = words.end(w);
    char last = scene.charAt(end - 1);
    int next = w + 1;
    boolean around =
        words.gap(next) == Gap.SPACE
            && (words.is(next, "일원") || words.is(next, "일대") || words.is(next, "구간"));
    if ((last == '로' || last == '길') && around && end - words.begin(w) >= 3) {
      add(w, end, ROAD);
    }
  }

  private void add(int first, int end, Rule rule) {
    scene.add(EntityKind.PLACE, words.begin(first), end, rule, Certainty.LIKELY);
  }
}
