package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.FundingSource;
import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.region.FundWords;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.Optional;

/** Who pays an amount, and whether the words call it a total. */
final class Payers {
  private static final Lexicon TOTALS = WordTable.words("totals.tsv");
  private static final Lexicon BETWEEN = WordTable.words("between.tsv");
  private static final int MOST_WORDS = 6;

  /** Stands for the ways to say that an amount is of a source: 30억 원은 국비다, 국비로, 국비이며. */
  private static final String IS = "다";

  private static final String ENDS_PHRASE = "은는이가을를고며도";

  private final String text;
  private final FundWords funds;

  private boolean total;
  private FundingSource source;
  private boolean settled;

  Payers(String text, FundWords funds) {
    this.text = text;
    this.funds = funds;
  }

  /** Looks at the words around {@code reading} on its line. */
  void look(Reading reading, int lineBegin, int lineEnd) {
    total = false;
    source = null;
    settled = false;
    left(reading, lineBegin);
    if (!settled) {
      right(reading, lineEnd);
    }
  }

  /** Who pays; null if the words do not say. */
  FundingSource source() {
    return source;
  }

  boolean total() {
    return total;
  }

  private void left(Reading reading, int limit) {
    LeftWords words = new LeftWords(text, limit, leftEdge(reading.begin, limit));
    boolean counted = false;
    for (int i = 0; i < MOST_WORDS && words.next(); i++) {
      if (fund(words, limit)) {
        return;
      }
      int stem = words.stem();
      if (isTotal(words.begin(), words.end(), limit) || isTotal(words.begin(), stem, limit)) {
        total = true;
        counted = false;
        continue;
      }
      boolean known =
          BETWEEN.find(text, words.begin(), words.end()) >= 0
              || BETWEEN.find(text, words.begin(), stem) >= 0
              || text.charAt(words.end() - 1) == '%';
      boolean count =
          i == 0
              && Digits.isDigit(text.charAt(words.begin()))
              && "에게을를은는의로".indexOf(text.charAt(words.end() - 1)) < 0;
      if (!known && !count && !counted || counted && !known) {
        return;
      }
      counted = count;
    }
  }

  /** Where to look left from: of an amount in brackets behind 국비 or 50%, before the bracket. */
  private int leftEdge(int begin, int limit) {
    int open = begin - 1;
    if (open <= limit || text.charAt(open) != '(') {
      return begin;
    }
    boolean named = text.charAt(open - 1) == '%' || funds.endingAt(text, limit, open) >= 0;
    return named ? open : begin;
  }

  /** 총사업비, also written 총 사업비: the word, or the phrase that ends in it. */
  private boolean isTotal(int begin, int end, int limit) {
    int word = TOTALS.matchBefore(text, end, limit);
    if (word < 0) {
      return false;
    }
    int from = end - TOTALS.length(word);
    return from <= begin && (from == limit || !Chars.hangul(text.charAt(from - 1)));
  }

  /** Settles the source if the word is a funding word. */
  private boolean fund(LeftWords words, int limit) {
    int word = fundEnding(words.end(), words, limit);
    int end = words.end();
    if (word < 0) {
      end = words.stem();
      word = fundEnding(end, words, limit);
    }
    if (word < 0) {
      return false;
    }
    settled = true;
    int begin = end - funds.length(word);
    Optional<FundingSource> named = funds.source(word);
    if (named.isPresent() && !joined(begin, limit)) {
      source = named.get();
    }
    return true;
  }

  private int fundEnding(int end, LeftWords words, int limit) {
    int word = funds.endingAt(text, limit, end);
    if (word < 0) {
      return -1;
    }
    int begin = end - funds.length(word);
    boolean whole =
        begin <= words.begin()
            || !Chars.letter(text.charAt(begin - 1))
            || Chars.ends(text, limit, begin, "전액")
            || Chars.ends(text, limit, begin, "순수");
    return whole ? word : -1;
  }

  /** Whether another funding word stands before, so that both pay together: 도비와 시비 5억. */
  private boolean joined(int begin, int limit) {
    int at = begin;
    if (at > limit
        && (text.charAt(at - 1) == '·'
            || text.charAt(at - 1) == '/'
            || text.charAt(at - 1) == '+')) {
      return funds.endingAt(text, limit, at - 1) >= 0;
    }
    if (at > limit && text.charAt(at - 1) == ' ') {
      at--;
      boolean and = Chars.ends(text, limit, at, " 및");
      int end = and ? at - 2 : at - 1;
      boolean with =
          and
              || Chars.ends(text, limit, at, "와")
              || Chars.ends(text, limit, at, "과")
              || Chars.ends(text, limit, at, ",");
      return with && end > limit && funds.endingAt(text, limit, end) >= 0;
    }
    return false;
  }

  /** 3억 원의 국비, 3억 원을 시비로, 3억 원이 국비 예산에; weaker than 총사업비 unless joined by 의. */
  private void right(Reading reading, int limit) {
    int at = reading.end;
    int open = Chars.skipBlanks(text, at, limit);
    int bracket = Chars.bracketEnd(text, open, limit, 60);
    if (bracket > 0 && onlyFund(open + 1, bracket - 1)) {
      return;
    }
    at = bracket > 0 ? bracket : at;
    if (Chars.starts(text, at, limit, " 규모")) {
      at += 3;
    } else if (Chars.starts(text, at, limit, " 상당")) {
      at += 3;
    }
    if (at >= limit) {
      return;
    }
    char particle = text.charAt(at);
    if (particle == '의') {
      phrase(at + 1, limit, 5, "");
    } else if (!total && (particle == '을' || particle == '를')) {
      phrase(at + 1, limit, 1, "로");
    } else if (!total && (particle == '이' || particle == '가')) {
      phrase(at + 1, limit, 3, " 예산에");
    } else if (particle == '은' || particle == '는') {
      phrase(at + 1, limit, 2, IS);
    } else if (!total && Chars.starts(text, at, limit, " 전액 ")) {
      phrase(at + 3, limit, 1, "");
    }
  }

  /** Takes the source if the bracket names nothing else: 192억 원(국비), 3억 원(전액 군비). */
  private boolean onlyFund(int begin, int end) {
    int at = Chars.starts(text, begin, end, "전액 ") ? begin + 3 : begin;
    int word = at < end ? funds.beginningAt(text, at, end) : -1;
    if (word < 0) {
      return false;
    }
    int rest = Chars.skipBlanks(text, at + funds.length(word), end);
    if (rest < end && !Chars.starts(text, rest, end, "100%")) {
      return false;
    }
    source = funds.source(word).orElse(null);
    return true;
  }

  /** Looks for a funding word among the next words of one noun phrase. */
  private void phrase(int from, int limit, int most, String then) {
    int at = from;
    for (int i = 0; i < most; i++) {
      at = Chars.skipBlanks(text, at, limit);
      int word = at < limit ? funds.beginningAt(text, at, limit) : -1;
      if (word >= 0) {
        int end = at + funds.length(word);
        if (fundStands(end, limit) && (then.isEmpty() || follows(end, limit, then))) {
          source = funds.source(word).orElse(null);
        }
        return;
      }
      int end = wordEnd(at, limit);
      if (end == at
          || ENDS_PHRASE.indexOf(text.charAt(end - 1)) >= 0
          || end < limit && text.charAt(end) != ' ') {
        return;
      }
      at = end;
    }
  }

  private static boolean letterOrDot(char c) {
    return Chars.letter(c) || c == '·';
  }

  private int wordEnd(int at, int limit) {
    int end = at;
    while (end < limit && letterOrDot(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean follows(int end, int limit, String then) {
    if (then.equals(IS)) {
      return end >= limit || "로다이,. 며으".indexOf(text.charAt(end)) >= 0;
    }
    return Chars.starts(text, end, limit, then)
        || Chars.starts(text, end, limit, "으로")
        || Chars.starts(text, end, limit, "로")
        || Chars.starts(text, end, limit, "에");
  }

  /** Whether the funding word is whole and does not go on to an amount of its own. */
  private boolean fundStands(int end, int limit) {
    if (end >= limit) {
      return true;
    }
    char c = text.charAt(end);
    if (c == '·' || (Chars.hangul(c) && "를로가는와의에도다이으".indexOf(c) < 0)) {
      return false;
    }
    int next = Chars.skipBlanks(text, Chars.hangul(c) ? end + 1 : end, limit);
    return next >= limit || !Digits.isDigit(text.charAt(next));
  }
}
