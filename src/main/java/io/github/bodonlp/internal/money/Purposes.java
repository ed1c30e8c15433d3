package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Tag;
import io.github.bodonlp.internal.text.Tokens;

/**
 * The words an amount is for: 하천 정비사업 48억 원, 하천 정비사업에 48억 원, 48억 원의 장학금. Only words that end like a
 * purpose are taken, since a giver or a receiver may stand in the same place.
 */
final class Purposes {
  private static final Lexicon ENDINGS = WordTable.words("purpose-endings.tsv");
  private static final Lexicon GENERAL = WordTable.words("purpose-general.tsv");
  private static final Lexicon BETWEEN = WordTable.words("between.tsv");
  private static final Lexicon TOTALS = WordTable.words("totals.tsv");
  private static final int MOST_WORDS = 5;

  private final Document document;
  private final String text;
  private final Tokens tokens;

  Purposes(Document document) {
    this.document = document;
    text = document.text();
    tokens = document.tokens();
  }

  /** The purpose of a reading between {@code left} and {@code limit}, or null. */
  Excerpt of(Reading reading, int left, int limit) {
    Span behind = behind(reading.end, limit);
    Span span = behind != null ? behind : before(reading.begin, left);
    return span == null ? null : new Excerpt(span, document.text(span));
  }

  /** The noun phrase behind 의: 48억 원의 장학금, 48억 원 상당의 물품. */
  private Span behind(int end, int limit) {
    int at = end;
    if (Chars.starts(text, at, limit, " 상당의") || Chars.starts(text, at, limit, " 규모의")) {
      at += 3;
    }
    if (at >= limit || text.charAt(at) != '의') {
      return null;
    }
    int begin = Chars.skipBlanks(text, at + 1, limit);
    int stop = begin;
    for (int i = tokens.at(begin); i < tokens.size() && tokens.begin(i) < limit; i++) {
      boolean noun = noun(tokens.tag(i)) && tokens.begin(i) <= stop + 1;
      if (!noun) {
        break;
      }
      stop = tokens.end(i);
    }
    boolean whole =
        stop >= limit
            || !Chars.letter(text.charAt(stop))
            || "를을과와이가로은는에".indexOf(text.charAt(stop)) >= 0;
    return whole && stop > begin + 1 && !general(begin, stop) ? new Span(begin, stop) : null;
  }

  private Span before(int begin, int left) {
    LeftWords words = new LeftWords(text, left, begin);
    for (int i = 0; i < MOST_WORDS && words.next(); i++) {
      int end = words.end();
      if (ends(words.begin(), end)) {
        return phrase(words, end);
      }
      int stem = words.stem();
      boolean marked =
          Chars.ends(text, words.begin(), end, "에")
              || Chars.ends(text, words.begin(), end, "에는")
              || Chars.ends(text, words.begin(), end, "은")
              || Chars.ends(text, words.begin(), end, "는")
              || Chars.ends(text, words.begin(), end, "으로")
              || Chars.ends(text, words.begin(), end, "로");
      if (marked && ends(words.begin(), stem)) {
        return phrase(words, stem);
      }
      boolean skipped =
          BETWEEN.find(text, words.begin(), end) >= 0 || TOTALS.find(text, words.begin(), end) >= 0;
      if (!skipped) {
        return null;
      }
    }
    return null;
  }

  private boolean ends(int begin, int end) {
    return ENDINGS.matchBefore(text, end, begin) >= 0;
  }

  /** The words before that are nouns without a particle belong to the phrase. */
  private Span phrase(LeftWords words, int end) {
    int begin = words.begin();
    for (int i = 0; i < MOST_WORDS && words.next(); i++) {
      int token = tokens.endingAt(words.end());
      boolean nouns = token >= 0 && noun(tokens.tag(token)) && words.stem() == words.end();
      boolean skipped =
          BETWEEN.find(text, words.begin(), words.end()) >= 0
              || TOTALS.find(text, words.begin(), words.end()) >= 0;
      if (!nouns || skipped || words.end() + 1 != begin) {
        break;
      }
      begin = words.begin();
    }
    return general(begin, end) ? null : new Span(begin, end);
  }

  private boolean general(int begin, int end) {
    return GENERAL.find(text, begin, end) >= 0;
  }

  private static boolean noun(Tag tag) {
    return tag.isNominal()
        && tag != Tag.SN
        && tag != Tag.NNBC
        && tag != Tag.NNB
        && tag != Tag.NR
        && tag != Tag.NP;
  }
}
