package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Tag;
import io.github.bodonlp.internal.text.Tokens;
import java.util.Arrays;

/**
 * The words of a document as spaces and signs part them, each with the stem that is left when
 * particles and endings are taken off. Words of page clutter are not among them. Flat arrays.
 */
final class Words {
  private static final String FORMS = "주사재유합복학의";

  /** What makes a language, people or goods of a place: 네팔어, 미국인, 중국산. */
  private static final String DERIVED = "어인산제행발식";

  private static final String HIDDEN = "은는을를이가";

  private final Tokens tokens;
  private final String text;
  private final Gazetteer tables;
  private int[] begins = new int[64];
  private int[] stems = new int[64];
  private int[] ends = new int[64];
  private Gap[] gaps = new Gap[64];

  /** The first token that ends within each word, or behind it. */
  private int[] firsts = new int[64];

  private int size;

  private Words(Document document, Gazetteer tables) {
    this.tables = tables;
    tokens = document.tokens();
    text = document.text();
  }

  static Words of(Document document, Gazetteer tables) {
    Words words = new Words(document, tables);
    for (int i = 0; i < document.sentences().size(); i++) {
      int begin = document.sentences().begin(i);
      if (document.sectionAt(begin) != SectionKind.CLUTTER) {
        words.split(begin, document.sentences().end(i));
      }
    }
    return words;
  }

  private void split(int begin, int end) {
    int previous = size == 0 ? 0 : ends[size - 1];
    boolean first = true;
    for (int i = begin; i < end; ) {
      int to = wordEnd(i, end);
      if (to == i) {
        i++;
        continue;
      }
      add(i, to, first ? firstGap(previous, i) : Gap.of(text, previous, i));
      previous = to;
      first = false;
      i = to;
    }
  }

  /** A sentence begins a line of its own as far as names go, unless only a bracket is between. */
  private Gap firstGap(int previous, int begin) {
    Gap gap = Gap.of(text, previous, begin);
    return gap == Gap.SPACE || gap == Gap.COMMA || gap == Gap.DOT ? Gap.OTHER : gap;
  }

  private int wordEnd(int begin, int limit) {
    int i = form(begin, limit);
    while (i < limit) {
      char c = text.charAt(i);
      boolean inner = i > begin && i + 1 < limit && isLetter(text.charAt(i + 1));
      if (isLetter(c)) {
        i++;
      } else if (inner && (c == '&' || c == '-' || c == '\'') && isLatin(text.charAt(i - 1))) {
        i++;
      } else {
        break;
      }
    }
    return trailingForm(begin, i, limit);
  }

  /** Past a legal form in brackets that opens a company's name: (주), (사). */
  private int form(int begin, int limit) {
    boolean opens =
        begin + 3 < limit
            && text.charAt(begin) == '('
            && FORMS.indexOf(text.charAt(begin + 1)) >= 0
            && text.charAt(begin + 2) == ')';
    if (!opens) {
      return begin;
    }
    int next = text.charAt(begin + 3) == ' ' && begin + 4 < limit ? begin + 4 : begin + 3;
    return isLetter(text.charAt(next)) ? next : begin;
  }

  /** Past a legal form that ends a company's name: 하림(주). */
  private int trailingForm(int begin, int end, int limit) {
    boolean closes =
        end > begin
            && end + 3 <= limit
            && text.charAt(end) == '('
            && text.charAt(end + 1) == '주'
            && text.charAt(end + 2) == ')';
    if (!closes) {
      return end;
    }
    int after = end + 3;
    while (after < limit && isLetter(text.charAt(after))) {
      after++;
    }
    return after;
  }

  private static boolean isLetter(char c) {
    return c >= '가' && c <= '힣' || isOtherLetter(c);
  }

  private static boolean isOtherLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '㈜' || c == '㈔' || c == '㈐';
  }

  private static boolean isLatin(char c) {
    return c < 0x80;
  }

  private void add(int begin, int end, Gap gap) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      stems = Arrays.copyOf(stems, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      gaps = Arrays.copyOf(gaps, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
    }
    int first = tokenEndingAfter(begin, size == 0 ? 0 : firsts[size - 1]);
    begins[size] = begin;
    stems[size] = stemEnd(begin, end, first);
    ends[size] = end;
    firsts[size] = first;
    gaps[size++] = gap;
  }

  /** The first token from {@code from} on that ends after {@code offset}: words come in order. */
  private int tokenEndingAfter(int offset, int from) {
    int i = from;
    while (i < tokens.size() && tokens.end(i) <= offset) {
      i++;
    }
    return i;
  }

  /**
   * A listed word that leaves nothing but a particle is the stem (경남도 is no 경남 with a particle);
   * else the stem ends with the last token that can be part of a name.
   */
  private int stemEnd(int begin, int end, int firstToken) {
    int listed = listedEnd(begin, end);
    int stem = listed - begin > 2 ? listed : Math.max(listed, tokenStemEnd(begin, end, firstToken));
    return stem == end && hidesParticle(begin, end) ? end - 1 : stem;
  }

  /** Whether an unknown word has swallowed its particle: 군동면장은, taken for 군동면 and 장은. */
  private boolean hidesParticle(int begin, int end) {
    if (end - begin < 4 || HIDDEN.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    return tables.titles().before(text, end - 1, begin) >= 0
        || tables.bodyEndings().before(text, end - 1, begin) >= 0
        || tables.departments().before(text, end - 1, begin) >= 0 && end - begin > 4
        || text.charAt(end - 2) == '장';
  }

  /** Where a listed name ends that leaves nothing but a particle, 서 for 에서 among them; or -1. */
  private int listedEnd(int begin, int end) {
    int region = tables.regions().forms().matchEnd(text, begin, end);
    int body = tables.bodies().at(text, begin, end);
    int place = tables.places().at(text, begin, end);
    int listed = Math.max(region, body < 0 ? -1 : begin + tables.bodies().length(body));
    listed = Math.max(listed, place < 0 ? -1 : begin + tables.places().length(place));
    boolean there = listed > 0 && end - listed == 1 && text.charAt(listed) == '서';
    return listed > 0 && (there || PersonNames.isTail(text, listed, end)) ? listed : -1;
  }

  private int tokenStemEnd(int begin, int end, int first) {
    int last = tokenEndingAfter(end - 1, first);
    while (last > first && last < tokens.size() && isTail(tokens.tag(last))) {
      last--;
    }
    return last < tokens.size() && tokens.end(last) > begin ? Math.min(tokens.end(last), end) : end;
  }

  private static boolean isTail(Tag tag) {
    return tag == Tag.J || tag == Tag.E || tag.isVerbal();
  }

  int size() {
    return size;
  }

  /** Where word {@code w} begins. */
  int begin(int w) {
    return begins[w];
  }

  /** Where the stem of word {@code w} ends. */
  int stem(int w) {
    return stems[w];
  }

  /** Where word {@code w} ends. */
  int end(int w) {
    return ends[w];
  }

  /** What stands before word {@code w}. */
  Gap gap(int w) {
    return w < size ? gaps[w] : Gap.LINE;
  }

  /** Whether word {@code w} has no particle or ending. */
  boolean bare(int w) {
    return stems[w] == ends[w];
  }

  /** The stem of word {@code w}. */
  String stemText(int w) {
    return text.substring(begins[w], stems[w]);
  }

  /** What is left of word {@code w} behind its stem. */
  String tail(int w) {
    return text.substring(stems[w], ends[w]);
  }

  /** Whether the stem of word {@code w} is exactly {@code word}. */
  boolean is(int w, String word) {
    return w >= 0
        && w < size
        && stems[w] - begins[w] == word.length()
        && text.startsWith(word, begins[w]);
  }

  /** The word that begins at {@code offset}, or the first behind it. */
  int at(int offset) {
    int found = Arrays.binarySearch(begins, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether nothing or a particle follows the stem of word {@code w}, not an ending of a verb. */
  boolean hasParticle(int w) {
    return bare(w) || PersonNames.isTail(text, stems[w], ends[w]);
  }

  /** The token that word {@code w} begins with, or -1 if it begins within one. */
  int token(int w) {
    int first = firsts[w];
    return first < tokens.size() && tokens.begin(first) == begins[w] ? first : -1;
  }

  /** Whether a token of {@code tag} lies in the stem of word {@code w}. */
  boolean holds(int w, Tag tag) {
    for (int i = firsts[w]; i < tokens.size() && tokens.begin(i) < stems[w]; i++) {
      if (tokens.tag(i) == tag) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stem of word {@code w} is one token of {@code tag}. */
  boolean isOne(int w, Tag tag) {
    int i = token(w);
    return i >= 0 && tokens.tag(i) == tag && tokens.end(i) >= stems[w];
  }

  /** Whether what ends at {@code end} is no place, as its word goes on: 네팔어, 중국산, 금강하구. */
  boolean isDerived(int end) {
    int w = at(end) - 1;
    if (w < 0 || ends[w] <= end) {
      return false;
    }
    char next = text.charAt(end);
    return next == '하' || DERIVED.indexOf(next) >= 0 && PersonNames.isTail(text, end + 1, ends[w]);
  }

  /** Whether the words are a listed place and what makes a language or people of it: 네팔어. */
  boolean isDerived(int begin, int end) {
    int place = end - 1;
    return place - begin > 1
        && DERIVED.indexOf(text.charAt(place)) >= 0
        && (tables.places().exactly(text, begin, place) >= 0
            || tables.regions().forms().find(text, begin, place) >= 0);
  }
}
