package io.github.bodonlp.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Noun phrases that a particle marks as topic or subject: who speaks, who acts. */
public final class Subjects {
  private static final Lexicon PARTICLES =
      Lexicon.of(List.of("은", "는", "이", "가", "께서", "께서는", "께서도", "에서는", "측은", "도"));
  private static final Lexicon NOT_PART_OF_IT =
      Lexicon.of(DataFile.beside(Subjects.class, "openers.tsv").words());
  private static final int LONGEST = 120;

  /** Bare words for a government, which the tokenizer takes for verbs: 도는, 시는. */
  private static final Lexicon BARE = Lexicon.of(List.of("도는", "시는", "군은", "구는", "읍은", "면은", "동은"));

  private Subjects() {}

  /**
   * A subject.
   *
   * @param begin where its noun phrase begins
   * @param end where the noun phrase ends, before the particle
   * @param after where the particle ends
   */
  public record Subject(int begin, int end, int after) {}

  /**
   * The subjects whose particle ends in {@code [from, to)}, in order; quotations are passed over.
   */
  public static List<Subject> between(Document document, int from, int to) {
    List<Subject> subjects = new ArrayList<>();
    Tokens tokens = document.tokens();
    for (int i = tokens.at(from); i < tokens.size() && tokens.end(i) <= to; i++) {
      i = skipQuotation(document, i, to);
      if (i >= tokens.size() || tokens.end(i) > to) {
        break;
      }
      int bare = bare(document, i, to);
      if (bare > 0) {
        subjects.add(new Subject(tokens.begin(i), bare - 1, bare));
        i = Math.max(i, tokens.at(bare - 1));
        continue;
      }
      if (hidesTopic(document, i, to)) {
        int end = tokens.end(i) - 1;
        subjects.add(new Subject(phraseBegin(document, i, from), end, end + 1));
        continue;
      }
      if (isAlso(document, i) && tokens.begin(i) > from) {
        add(document, i, tokens.end(i - 1), tokens.end(i), from, subjects);
      }
      if (tokens.tag(i) != Tag.J || !tokens.joined(i) || tokens.begin(i) <= from) {
        continue;
      }
      int last = i;
      while (last + 1 < tokens.size() && tokens.tag(last + 1) == Tag.J && tokens.joined(last + 1)) {
        last++;
      }
      int begin = tokens.begin(i);
      int after = tokens.end(last);
      if (after <= to && PARTICLES.find(document.text(), begin, after) >= 0) {
        add(document, i, begin, after, from, subjects);
      }
      i = last;
    }
    return subjects;
  }

  /** A noun that the tokenizer took together with its particle: 이장은 as one proper noun. */
  private static boolean hidesTopic(Document document, int token, int to) {
    Tokens tokens = document.tokens();
    int end = tokens.end(token);
    String text = document.text();
    if (end - tokens.begin(token) < 3 || !tokens.tag(token).isNominal()) {
      return false;
    }
    char particle = text.charAt(end - 1);
    char before = text.charAt(end - 2);
    boolean closed = before >= '가' && before <= '힣' && (before - '가') % 28 > 0;
    boolean topic = particle == '은' ? closed : particle == '는' && !closed;
    return topic && (end >= to || !isLetter(document, end));
  }

  /** Where the word ends if it is one syllable for a government and its particle, else -1. */
  private static int bare(Document document, int token, int to) {
    Tokens tokens = document.tokens();
    int end = tokens.begin(token) + 2;
    boolean word = !tokens.joined(token) && end < to && !isLetter(document, end);
    return word ? BARE.find(document.text(), tokens.begin(token), end) < 0 ? -1 : end : -1;
  }

  private static boolean isLetter(Document document, int offset) {
    return Character.isLetterOrDigit(document.text().charAt(offset));
  }

  private static void add(
      Document document, int particle, int end, int after, int from, List<Subject> subjects) {
    int phrase = phraseBegin(document, particle - 1, from);
    if (phrase < end) {
      subjects.add(new Subject(phrase, end, after));
    }
  }

  /** 신안군 관계자 또한: an adverb in the place of the particle. */
  private static boolean isAlso(Document document, int token) {
    Tokens tokens = document.tokens();
    return token > 0
        && tokens.end(token) - tokens.begin(token) == 2
        && document.text().startsWith("또한", tokens.begin(token))
        && (tokens.tag(token - 1).isNominal() || endsBracket(document, token - 1));
  }

  /** The first token behind the pair of quotation marks that token {@code i} opens, or itself. */
  private static int skipQuotation(Document document, int i, int to) {
    Tokens tokens = document.tokens();
    QuotePairs quotes = document.quotes();
    int pair = quotes.at(tokens.begin(i));
    boolean opens = pair < quotes.size() && quotes.open(pair) < tokens.end(i);
    return opens && quotes.close(pair) < to ? tokens.at(quotes.close(pair) + 1) : i;
  }

  /** Where the noun phrase that ends with token {@code last} begins. */
  private static int phraseBegin(Document document, int last, int from) {
    Tokens tokens = document.tokens();
    int first = last + 1;
    int limit = Math.max(from, tokens.end(last) - LONGEST);
    for (int i = last; i >= 0 && tokens.begin(i) >= limit; i--) {
      if (tokens.tag(i) == Tag.SSC || endsBracket(document, i)) {
        int open = openingBracket(document, i, limit);
        if (open < 0) {
          break;
        }
        i = open;
      } else if (!isPart(document, i)) {
        break;
      }
      first = i;
    }
    while (first < last && isOpener(document, first)) {
      first++;
    }
    if (first > last) {
      return tokens.end(last);
    }
    int begin = tokens.begin(first);
    while (begin > limit && Character.isLetterOrDigit(document.text().charAt(begin - 1))) {
      begin--; // the tokenizer broke a name that it does not know
    }
    return begin;
  }

  private static boolean isPart(Document document, int i) {
    Tag tag = document.tokens().tag(i);
    char c = document.text().charAt(document.tokens().begin(i));
    boolean joins = c == '·' || c == '㈜' || c == '&' || c == '-';
    boolean particleInside = tag == Tag.J && document.tokens().joined(i + 1);
    return tag.isNominal() || tag == Tag.MM || joins || particleInside;
  }

  private static boolean isOpener(Document document, int token) {
    Tokens tokens = document.tokens();
    return NOT_PART_OF_IT.find(document.text(), tokens.begin(token), tokens.end(token)) >= 0
        && !tokens.joined(token + 1);
  }

  private static boolean endsBracket(Document document, int token) {
    return document.text().charAt(document.tokens().end(token) - 1) == ')';
  }

  private static int openingBracket(Document document, int closing, int limit) {
    Tokens tokens = document.tokens();
    for (int i = closing; i >= 0 && tokens.begin(i) >= limit; i--) {
      for (int c = tokens.begin(i); c < tokens.end(i); c++) {
        if (document.text().charAt(c) == '(') {
          return i;
        }
      }
    }
    return -1;
  }
}
