package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.region.Level;

/** Reads titles from words: bare (군수), glued to what they head (수산정책과장), with 직무대행. */
final class Titles {
  private static final String[] ACTING = {"직무대행", "직무대리", "권한대행"};
  private static final int ACTING_LENGTH = 4;
  private static final char HEAD = '장';
  private static final String[] FORMER = {"전", "前", "현"};

  private final Scene scene;
  private final Words words;
  private final Gazetteer.Endings titles;

  /** By word; null where nobody has asked yet. */
  private final Reading[] readings;

  Titles(Scene scene) {
    this.scene = scene;
    words = scene.words;
    titles = scene.tables.titles();
    readings = new Reading[words.size()];
  }

  /** How a word reads as a title. */
  enum Reading {
    /** It is none. */
    NONE,
    /** A title that is an ordinary word as well. */
    WORD,
    /** A title and nothing else. */
    BARE,
    /** A title glued to what it heads or belongs to. */
    GLUED
  }

  /** How word {@code w} reads as a title. */
  Reading at(int w) {
    Reading reading = readings[w];
    if (reading == null) {
      reading = at(words.begin(w), end(w));
      readings[w] = reading;
    }
    return reading;
  }

  /** How {@code [begin, end)} reads as a title. */
  Reading at(int begin, int end) {
    int title = titles.before(scene.text, end, begin);
    boolean none = title < 0 && scene.charAt(end - 1) != HEAD; // most words, by one look-up
    if (none || begin >= end || scene.tables.bodies().exactly(scene.text, begin, end) >= 0) {
      return Reading.NONE;
    }
    int length = title < 0 ? 0 : titles.length(title);
    if (length == end - begin) {
      return titles.says(title, 1, "WORD") ? Reading.WORD : Reading.BARE;
    }
    if (isPlain(begin, end, length)) {
      return Reading.NONE;
    }
    int own = end - begin - length;
    boolean glued = length >= 2 && own >= (titles.says(title, 1, "WORD") ? 2 : 1) && glues(title);
    return glued || headsBody(begin, end) ? Reading.GLUED : Reading.NONE;
  }

  private boolean glues(int title) {
    return !titles.says(title, 0, "WORK") || !titles.says(title, 1, "WORD");
  }

  /** Ordinary words and places that end like a title: 행사장, 전시장, 주차장. */
  private boolean isPlain(int begin, int end, int length) {
    int place = scene.tables.placeEndings().before(scene.text, end, begin);
    boolean venue = place >= 0 && scene.tables.placeEndings().length(place) > length;
    return venue || scene.tables.generic().exactly(scene.text, begin, end) >= 0;
  }

  /** Whether the word is a body or department with 장 behind it: 종자은행장, 창평면장. */
  private boolean headsBody(int begin, int end) {
    if (end - begin < 3 || scene.charAt(end - 1) != HEAD) {
      return false;
    }
    int ending = scene.tables.bodyEndings().before(scene.text, end - 1, begin);
    int department = scene.tables.departments().before(scene.text, end - 1, begin);
    int form = scene.tables.regions().forms().find(scene.text, begin, end - 1);
    return ending >= 0
        || department >= 0
        || (form >= 0 && scene.tables.regions().level(form) == Level.EUPMYEONDONG);
  }

  /** Whether word {@code w} follows a title and belongs to it: 직무대행. */
  boolean isActing(int w) {
    if (w >= words.size() || words.gap(w) != Gap.SPACE) {
      return false;
    }
    for (String acting : ACTING) {
      if (scene.text.startsWith(acting, words.begin(w))) {
        return true;
      }
    }
    return false;
  }

  /** Whether word {@code w} says that a title is no longer held, or is: 전, 현. */
  boolean isFormer(int w) {
    for (String former : FORMER) {
      if (words.is(w, former)) {
        return true;
      }
    }
    return false;
  }

  /** The title as it stands in word {@code w}, with 전 before it and 직무대행 after it. */
  String textAt(int w) {
    boolean former = w > 0 && words.gap(w) == Gap.SPACE && words.is(w - 1, "전");
    int begin = former ? words.begin(w - 1) : words.begin(w);
    int end = isActing(w + 1) ? words.begin(w + 1) + ACTING_LENGTH : end(w);
    return scene.text.substring(begin, end);
  }

  /** Where the title in word {@code w} ends, without an honorific. */
  private int end(int w) {
    int end = words.stem(w);
    return end - words.begin(w) > 2 && scene.charAt(end - 1) == '님' ? end - 1 : end;
  }
}
