package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Tokens;

/**
 * Which tables each token of a document is a member of, as a set of bits a token: what the model
 * sees of the tables. Linear in the text. Immutable once made.
 */
public final class Memberships {
  /** First token of a district's name. */
  public static final int REGION_BEGIN = 1;

  /** Further token of a district's name. */
  public static final int REGION_INSIDE = 1 << 1;

  /** The district's name is an ordinary word as well. */
  public static final int REGION_WORD = 1 << 2;

  /** First token of a listed body. */
  public static final int BODY_BEGIN = 1 << 3;

  /** Further token of a listed body. */
  public static final int BODY_INSIDE = 1 << 4;

  /** First token of a well-known place. */
  public static final int PLACE_BEGIN = 1 << 5;

  /** Further token of a well-known place. */
  public static final int PLACE_INSIDE = 1 << 6;

  /** First token of a title. */
  public static final int TITLE_BEGIN = 1 << 7;

  /** Further token of a title. */
  public static final int TITLE_INSIDE = 1 << 8;

  /** The title is an ordinary word as well. */
  public static final int TITLE_WORD = 1 << 9;

  /** Last token of a word that ends like a body alone. */
  public static final int BODY_ENDING = 1 << 10;

  /** Last token of a word that ends like a body that is also a place. */
  public static final int VENUE_ENDING = 1 << 11;

  /** Last token of a word that ends like a department. */
  public static final int DEPARTMENT_ENDING = 1 << 12;

  /** Last token of a word that ends like a place. */
  public static final int PLACE_ENDING = 1 << 13;

  /** Last token of a word that ends like an event, a project, a law. */
  public static final int INITIATIVE_ENDING = 1 << 14;

  /** Last token of a word that ends like a title glued to a body: 수산정책과장. */
  public static final int TITLE_ENDING = 1 << 15;

  /** First token of a word that is shaped like a person's name. */
  public static final int NAME_BEGIN = 1 << 16;

  /** Further token of a word that is shaped like a person's name. */
  public static final int NAME_INSIDE = 1 << 17;

  /** The shape is a good one: usual surname, usual syllables. */
  public static final int NAME_USUAL = 1 << 18;

  /** Begins with a usual surname. */
  public static final int SURNAME = 1 << 19;

  /** Token of a word that looks like a name or a body and is none. */
  public static final int ORDINARY = 1 << 20;

  /** The shape is a fair one. */
  public static final int NAME_FAIR = 1 << 21;

  /** Token of a name of another language: 마이클. */
  public static final int FOREIGN = 1 << 22;

  /** Token of a name of another language that is an ordinary word, a place or a particle too. */
  public static final int FOREIGN_WORD = 1 << 23;

  /** Not the first token of such a name. */
  public static final int FOREIGN_INSIDE = 1 << 24;

  private static final int USUAL = 5;
  private static final int FAIR = 3;
  private static final int LONGEST_NAME = 5;
  private static final int USUAL_SURNAME = 100;

  private final Gazetteer tables;
  private final String text;
  private final Tokens tokens;
  private final int[] bits;

  private Memberships(Document document, Gazetteer tables) {
    this.tables = tables;
    text = document.text();
    tokens = document.tokens();
    bits = new int[tokens.size()];
  }

  /** Looks all tokens of {@code document} up. */
  public static Memberships of(Document document, Gazetteer tables) {
    Memberships memberships = new Memberships(document, tables);
    memberships.lookUp();
    return memberships;
  }

  /** The bits of token {@code i}. */
  public int bits(int i) {
    return bits[i];
  }

  private void lookUp() {
    int size = tokens.size();
    for (int i = 0; i < size; ) {
      int end = runEnd(i);
      for (int first = i; first < end; first++) {
        begins(first, end);
      }
      endings(i, end);
      names(i, end);
      i = end;
    }
  }

  /** The token after the run of joined tokens that begins at {@code i}. */
  private int runEnd(int i) {
    int end = i + 1;
    while (end < tokens.size() && tokens.joined(end)) {
      end++;
    }
    return end;
  }

  private void begins(int i, int runEnd) {
    if (!tokens.tag(i).isNominal()) {
      return;
    }
    int begin = tokens.begin(i);
    int limit = tokens.end(runEnd - 1);
    Lexicon forms = tables.regions().forms();
    int form = forms.match(text, begin, limit);
    if (form >= 0) {
      int word = tables.regions().isWord(form) ? REGION_WORD : 0;
      mark(i, begin + forms.length(form), REGION_BEGIN | word, REGION_INSIDE | word);
    }
    int body = tables.bodies().at(text, begin, limit);
    if (body >= 0) {
      mark(i, begin + tables.bodies().length(body), BODY_BEGIN, BODY_INSIDE);
    }
    int place = tables.places().at(text, begin, limit);
    if (place >= 0) {
      mark(i, begin + tables.places().length(place), PLACE_BEGIN, PLACE_INSIDE);
    }
    int title = tables.titles().at(text, begin, limit);
    if (title >= 0) {
      int word = tables.titles().says(title, 1, "WORD") ? TITLE_WORD : 0;
      int end = begin + tables.titles().length(title);
      mark(i, end, TITLE_BEGIN | word, TITLE_INSIDE | word);
    }
    foreign(i, begin, limit);
    int ordinary = tables.generic().at(text, begin, limit);
    if (ordinary >= 0) {
      mark(i, begin + tables.generic().length(ordinary), ORDINARY, ORDINARY);
    }
  }

  /** A particle of a name must fill its word: 드, 알. */
  private void foreign(int i, int begin, int limit) {
    Gazetteer.Listing names = tables.foreignNames();
    int name = names.at(text, begin, limit);
    if (name >= 0) {
      int end = begin + names.length(name);
      boolean particle = names.says(name, 0, "PARTICLE");
      int bit = particle || names.says(name, 1, "WORD") ? FOREIGN_WORD : FOREIGN;
      if (!particle || end == limit) {
        mark(i, end, bit, bit | FOREIGN_INSIDE);
      }
    }
  }

  /** Sets bits on the tokens from {@code i} to {@code end}, if a token ends there. */
  private void mark(int i, int end, int first, int further) {
    int last = i;
    while (last < tokens.size() && tokens.end(last) < end) {
      last++;
    }
    if (last == tokens.size() || tokens.end(last) != end) {
      return;
    }
    bits[i] |= first;
    for (int k = i + 1; k <= last; k++) {
      bits[k] |= further;
    }
  }

  private void endings(int runBegin, int runEnd) {
    int begin = tokens.begin(runBegin);
    for (int i = runBegin; i < runEnd; i++) {
      boolean last = i + 1 == runEnd || !tokens.tag(i + 1).isNominal();
      if (last && tokens.tag(i).isNominal()) {
        int end = tokens.end(i);
        bits[i] |= bodyEnding(begin, end);
        if (tables.departments().before(text, end, begin) >= 0) {
          bits[i] |= DEPARTMENT_ENDING;
        }
        int place = tables.placeEndings().before(text, end, begin);
        if (place >= 0 && tables.placeEndings().length(place) < end - begin) {
          bits[i] |= PLACE_ENDING;
        }
        if (tables.initiatives().before(text, end, begin) >= 0) {
          bits[i] |= INITIATIVE_ENDING;
        }
        int title = tables.titles().before(text, end, begin);
        if (title >= 0 && tables.titles().length(title) < end - begin) {
          bits[i] |= TITLE_ENDING;
        }
      }
    }
  }

  private int bodyEnding(int begin, int end) {
    Gazetteer.Endings endings = tables.bodyEndings();
    int ending = endings.before(text, end, begin);
    if (ending < 0 || endings.length(ending) >= end - begin) {
      return 0;
    }
    return endings.says(ending, 0, "VENUE") ? VENUE_ENDING : BODY_ENDING;
  }

  /** The shape of a name, from the beginning of a run over as many tokens as it takes. */
  private void names(int runBegin, int runEnd) {
    int begin = tokens.begin(runBegin);
    NameShape shape = tables.nameShape();
    if (shape.bearers(text.charAt(begin)) >= USUAL_SURNAME) {
      bits[runBegin] |= SURNAME;
    }
    int best = NameShape.NO;
    int bestEnd = -1;
    for (int i = runBegin; i < runEnd && tokens.end(i) - begin <= LONGEST_NAME; i++) {
      int score = shape.score(text, begin, tokens.end(i));
      if (score > best) {
        best = score;
        bestEnd = tokens.end(i);
      }
    }
    if (bestEnd > 0) {
      int good = (best >= USUAL ? NAME_USUAL : 0) | (best >= FAIR ? NAME_FAIR : 0);
      mark(runBegin, bestEnd, NAME_BEGIN | good, NAME_INSIDE | good);
    }
  }
}
