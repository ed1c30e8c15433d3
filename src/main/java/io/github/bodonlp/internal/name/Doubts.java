package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Tag;
import io.github.bodonlp.internal.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * What tables and words know better than the model: common words, titles, districts that are words
 * as well, and people for whom nothing speaks but the look of a word.
 */
final class Doubts {
  private static final int FAIR = 3;
  private static final int USUAL = 5;
  private static final int NOUN = 2;
  private static final int LONGEST = 4;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;

  /** Whether a government acts in the text: people in releases stand beside what tells of them. */
  private final boolean release;

  Doubts(Scene scene, List<Mention> rules) {
    this.scene = scene;
    words = scene.words;
    tokens = scene.document.tokens();
    release = rules.stream().anyMatch(Mention::government);
  }

  /** Whether a name found by the model alone is none. */
  boolean isNone(ModelText.Name name, Optional<String> title) {
    int begin = name.span().begin();
    int end = name.span().end();
    if (name.kind() == EntityKind.INITIATIVE) {
      return Initiatives.isNoName(scene.text, end);
    }
    if (goesOn(end) || scene.tables.generic().exactly(scene.text, begin, end) >= 0) {
      return true;
    }
    return switch (name.kind()) {
      case PERSON -> isNoPerson(name.span(), title);
      case ORGANIZATION -> isNoBody(begin, end);
      default ->
          isDerived(begin, end)
              || isNoPlace(name.span())
              || isNoDistrict(form(begin, end), begin, end);
    };
  }

  private boolean isNoPerson(Span span, Optional<String> title) {
    int begin = span.begin();
    int end = span.end();
    if (scene.tables.nameShape().isWord(scene.text, begin, end)) {
      return true;
    }
    int form = form(begin, end);
    return form >= 0
        ? isNoDistrict(form, begin, end)
        : title.isEmpty() && !scene.honorifics.follow(end) && looksLikeNone(span);
  }

  private boolean isNoBody(int begin, int end) {
    if (isDerived(begin, end) || isAddress(begin, end)) {
      return true;
    }
    int form = form(begin, end);
    if (form >= 0) {
      return !Government.isOffice(scene, begin, end) || isNoDistrict(form, begin, end);
    }
    boolean ends = scene.tables.bodyEndings().before(scene.text, end, begin) >= 0;
    boolean word = !ends && scene.tables.nameShape().isWord(scene.text, begin, end);
    return word || isTitle(begin, end) || isDistrict(begin, end);
  }

  private boolean isDerived(int begin, int end) {
    return words.isDerived(end) || words.isDerived(begin, end);
  }

  /** Whether it is part of the address of a page: young.busan.go.kr. */
  private boolean isAddress(int begin, int end) {
    for (int i = begin; i <= end; i++) {
      if (scene.charAt(i) == '.' && isSmall(scene.charAt(i - 1)) && isSmall(scene.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** The district's name that fills the words, or -1. */
  private int form(int begin, int end) {
    return scene.tables.regions().forms().find(scene.text, begin, end);
  }

  /** Whether a district's name is an ordinary word as well. */
  private boolean isNoDistrict(int form, int begin, int end) {
    return form >= 0 && (scene.tables.regions().isWord(form) || isNoun(begin, end));
  }

  /** 유지관리, 어업재해: two nouns of two syllables of which the last is no place. */
  private boolean isNoPlace(Span span) {
    int begin = span.begin();
    int token = tokens.beginningAt(begin);
    if (span.length() != 2 * NOUN || token < 0 || tokens.end(token) != begin + NOUN) {
      return false;
    }
    int ending = scene.tables.placeEndings().before(scene.text, span.end(), begin);
    boolean site = ending >= 0 && scene.tables.placeEndings().length(ending) >= NOUN;
    return !site
        && isNouns(token, span.end())
        && scene.tables.bodyEndings().before(scene.text, span.end(), begin) < 0
        && scene.tables.places().exactly(scene.text, begin, span.end()) < 0;
  }

  /** 강진 is an earthquake as well. */
  private boolean isNoun(int begin, int end) {
    int token = tokens.beginningAt(begin);
    return end - begin == NOUN
        && token >= 0
        && tokens.tag(token) == Tag.NNG
        && tokens.end(token) == end;
  }

  private boolean isDistrict(int begin, int end) {
    int place = scene.tables.places().exactly(scene.text, begin, end);
    return place >= 0 && scene.tables.places().says(place, 0, "DISTRICT");
  }

  private boolean isTitle(int begin, int end) {
    int w = words.at(begin);
    boolean word = w < words.size() && words.begin(w) == begin && words.stem(w) == end;
    return word
        && scene.titles.at(w) != Titles.Reading.NONE
        && scene.tables.bodies().exactly(scene.text, begin, end) < 0;
  }

  /** Whether the word goes on with another noun: what is found is a part of a longer word. */
  boolean goesOn(int end) {
    int w = words.at(end + 1) - 1;
    if (w < 0 || words.end(w) <= end || PersonNames.isTail(scene.text, end, words.end(w))) {
      return false;
    }
    int token = tokens.at(end);
    while (token < tokens.size() && tokens.end(token) <= words.end(w)) {
      if (tokens.tag(token++).isNominal()) {
        return true;
      }
    }
    return false;
  }

  /** Neither a title nor an honorific is there to speak for it. */
  private boolean looksLikeNone(Span span) {
    if (!NameShape.isHangul(scene.charAt(span.begin()))) {
      return !isSpelling(span);
    }
    boolean district = "면읍".indexOf(scene.charAt(span.end() - 1)) >= 0;
    return district || isDerived(span) || headFollows(span) || (release && isUnlikely(span));
  }

  /** Letters or characters in brackets behind a name in Hangul: 오스카르 팔름(Oskar Palm). */
  private boolean isSpelling(Span span) {
    int open = span.begin() - 1;
    int last = open < 1 || scene.charAt(open) != '(' ? -1 : words.at(open) - 1;
    return last >= 0
        && words.end(last) == open
        && (isNamed(words.begin(last), open) || scene.names.at(last).score() >= FAIR);
  }

  /**
   * 기탁식, 유지관리, 선별장: a noun of two syllables with one or two more is mostly a longer noun, and so
   * are nouns in a row that make no usual name.
   */
  private boolean isDerived(Span span) {
    int token = tokens.beginningAt(span.begin());
    if (token < 0 || tokens.tag(token) != Tag.NNG || span.length() > LONGEST) {
      return false;
    }
    boolean compound = span.length() > NOUN && tokens.end(token) == span.begin() + NOUN;
    return compound
        || tokens.end(token) >= span.end()
        || scene.tables.nameShape().score(scene.text, span.begin(), span.end()) < USUAL
            && isNouns(token, span.end());
  }

  private boolean isNouns(int token, int end) {
    int at = token;
    while (at < tokens.size() && tokens.end(at) < end && tokens.tag(at) == Tag.NNG) {
      at++;
    }
    return at < tokens.size() && tokens.end(at) == end && tokens.tag(at) == Tag.NNG;
  }

  /** 달빛식품(대표 …): the head of a shop follows, so it is no person. */
  private boolean headFollows(Span span) {
    int next = words.at(span.end());
    return next < words.size()
        && scene.charAt(span.end()) == '('
        && words.begin(next) == span.end() + 1
        && scene.titles.at(next) == Titles.Reading.BARE;
  }

  /** Shaped like no Korean name and listed as no foreign one. */
  private boolean isUnlikely(Span span) {
    int score = scene.tables.nameShape().score(scene.text, span.begin(), span.end());
    return score < FAIR && !isNamed(span.begin(), span.end());
  }

  /** Whether one of the words is a listed name of another language. */
  private boolean isNamed(int begin, int end) {
    Gazetteer.Listing names = scene.tables.foreignNames();
    for (int w = Math.max(0, words.at(begin + 1) - 1);
        w < words.size() && words.begin(w) < end;
        w++) {
      int name = names.exactly(scene.text, words.begin(w), Math.min(end, words.stem(w)));
      if (name >= 0 && !names.says(name, 1, "WORD")) {
        return true;
      }
    }
    return false;
  }
}
