package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Tag;
import io.github.bodonlp.internal.text.Tokens;

/** Reads full names from words, with what may follow a name directly taken off. */
final class PersonNames {
  /** A name that is an ordinary word as well is worth so much less. */
  private static final int DICTIONARY_WORD = 4;

  private static final int DERIVED_WORD = 3;

  private static final String DERIVED = "형성화적용별권률력장자가사관층계식상인물품비들측";
  private static final String DISTRICTS = "동면읍군시구초";
  private static final int[] LENGTHS = {3, 2, 4};
  private static final Lexicon FOLLOWERS;
  private static final boolean[] HONOUR;

  static {
    DataFile table = DataFile.beside(PersonNames.class, "particles.tsv");
    FOLLOWERS = Lexicon.of(table.words());
    HONOUR = new boolean[FOLLOWERS.size()];
    for (int i = 0; i < HONOUR.length; i++) {
      HONOUR[i] = table.rows().get(i).cell(1).equals("HONOUR");
    }
  }

  /**
   * A reading of a word as a name.
   *
   * @param end where the name ends
   * @param score how well it does
   * @param raw the same, not counting that the words are a noun or a district as well
   * @param bare whether nothing follows it within the word
   * @param honoured whether an honorific follows it: 씨
   */
  record Reading(int end, int score, int raw, boolean bare, boolean honoured) {

    /** The better of two readings: by score, then the one that leaves nothing or 씨 over. */
    private int rank() {
      return 3 * score + (bare || honoured ? 2 : 0) + (raw > 0 ? 1 : 0);
    }
  }

  private static final Reading NONE = new Reading(-1, 0, 0, false, false);

  private final Scene scene;

  /** By word; null where nobody has asked yet. */
  private final Reading[] readings;

  PersonNames(Scene scene) {
    this.scene = scene;
    readings = new Reading[scene.words.size()];
  }

  /** The best reading of word {@code w} as a name; its score is 0 if there is none. */
  Reading at(int w) {
    Reading reading = readings[w];
    if (reading == null) {
      reading = best(w);
      readings[w] = reading;
    }
    return reading;
  }

  private Reading best(int w) {
    if (!scene.tables.nameShape().opens(scene.charAt(scene.words.begin(w)))) {
      return NONE;
    }
    Reading best = NONE;
    for (int length : LENGTHS) {
      Reading reading = reading(w, scene.words.begin(w) + length);
      if (reading.rank() > best.rank() && !isBody(scene.words.begin(w), reading.end())) {
        best = reading;
      }
    }
    return best == NONE || isTitle(scene.words.begin(w), scene.words.end(w)) ? NONE : best;
  }

  /** Word {@code w} read as a name up to {@code nameEnd}, and a particle. */
  private Reading reading(int w, int nameEnd) {
    int begin = scene.words.begin(w);
    int end = scene.words.end(w);
    int follower = FOLLOWERS.find(scene.text, nameEnd, end);
    boolean bare = nameEnd == end;
    if (!bare && follower < 0) {
      return NONE;
    }
    int raw = scene.tables.nameShape().score(scene.text, begin, nameEnd);
    if (raw == 0) {
      return NONE;
    }
    int score = score(raw, w, nameEnd) - (!bare && nameEnd - begin == 2 ? 1 : 0);
    boolean honoured = follower >= 0 && HONOUR[follower];
    return new Reading(nameEnd, Math.max(0, score), raw, bare, honoured);
  }

  /**
   * How well word {@code w} up to {@code end} does as a name here, dictionary words and districts
   * at a loss.
   */
  int score(int w, int end) {
    return score(scene.tables.nameShape().score(scene.text, scene.words.begin(w), end), w, end);
  }

  private int score(int raw, int w, int end) {
    if (raw == 0) {
      return 0;
    }
    int score = raw - ordinary(w, end);
    if (DISTRICTS.indexOf(scene.charAt(end - 1)) >= 0) {
      score -= DERIVED_WORD;
    }
    if (isRegion(scene.words.begin(w), end)) {
      score -= DICTIONARY_WORD;
    }
    return Math.max(0, score);
  }

  /** What a noun of the dictionary costs, alone or inflected: 선정, 선정은, 주도형. */
  private int ordinary(int w, int end) {
    Tokens tokens = scene.document.tokens();
    int token = scene.words.token(w);
    if (token < 0 || tokens.tag(token) == Tag.NNP) {
      return 0;
    }
    if (tokens.end(token) >= end) {
      return DICTIONARY_WORD;
    }
    boolean noun = tokens.tag(token) == Tag.NNG && tokens.end(token) == scene.words.begin(w) + 2;
    if (!noun || tokens.end(token + 1) < end) {
      return 0;
    }
    Tag next = tokens.tag(token + 1);
    if (next == Tag.XSN) {
      return DERIVED.indexOf(scene.charAt(end - 1)) >= 0 ? DERIVED_WORD : 0;
    }
    return next == Tag.J || next == Tag.E || next.isVerbal() ? DICTIONARY_WORD : 0;
  }

  /** Whether a district's name fills the words, or all but a particle. */
  private boolean isRegion(int begin, int end) {
    int region = scene.tables.regions().forms().matchEnd(scene.text, begin, end);
    return region == end || (region == begin + 2 && isTail(scene.text, region, end));
  }

  /** Whether the word is a title with a particle: 이장은. */
  private boolean isTitle(int begin, int end) {
    int title = scene.tables.titles().at(scene.text, begin, end);
    return title >= 0 && isTail(scene.text, begin + scene.tables.titles().length(title), end);
  }

  private boolean isBody(int begin, int end) {
    return scene.tables.bodies().exactly(scene.text, begin, end) >= 0
        || scene.tables.generic().exactly(scene.text, begin, end) >= 0
        || scene.tables.titles().exactly(scene.text, begin, end) >= 0
        || isArea(begin, end);
  }

  private boolean isArea(int begin, int end) {
    int place = scene.tables.places().exactly(scene.text, begin, end);
    return place >= 0
        && (scene.tables.places().says(place, 0, "AREA")
            || scene.tables.places().says(place, 0, "COUNTRY"));
  }

  /** Whether {@code [from, to)} is nothing, a particle or an honorific. */
  static boolean isTail(String text, int from, int to) {
    return from == to || FOLLOWERS.find(text, from, to) >= 0;
  }
}
