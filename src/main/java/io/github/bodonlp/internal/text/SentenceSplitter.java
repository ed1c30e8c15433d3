package io.github.bodonlp.internal.text;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import java.util.List;

/**
 * Cuts sections into sentences, never inside a pair of quotation marks or brackets.
 *
 * <p>A sentence ends at its full stop, at a blank line, and at the end of a line unless the line
 * visibly runs on: body text is often wrapped by hand in the middle of a sentence. One of {@value
 * #LONGEST} characters ends at the next space, so that work on one sentence is bounded.
 */
final class SentenceSplitter {
  private static final int LONGEST = 2000;
  private static final int LONGEST_WORD = 2000;
  private static final int LONGEST_BRACKET = 400;
  private static final int SHORTEST_WRAPPED_LINE = 16;
  private static final String BULLETS = "-*※□■○●◇◆◎▲△▶▷▸·ㅇㆍ<[①②③④⑤⑥⑦⑧⑨◊❍➊➋➌☞❏";

  private final String view;
  private final QuotePairs quotes;
  private int pair;
  private int noBracketBefore;
  private final Stretches.Builder sentences = new Stretches.Builder();

  private SentenceSplitter(String view, QuotePairs quotes) {
    this.view = view;
    this.quotes = quotes;
  }

  static Stretches split(String view, List<Section> sections, QuotePairs quotes) {
    SentenceSplitter splitter = new SentenceSplitter(view, quotes);
    int reached = 0;
    for (Section section : sections) {
      int end = section.span().end();
      int begin = Math.max(reached, section.span().begin());
      reached = Math.max(begin, splitter.section(begin, end, section.kind() == SectionKind.BODY));
    }
    return splitter.sentences.build();
  }

  /** Splits one section and returns where its last sentence ends. */
  private int section(int from, int to, boolean running) {
    int begin = skipSpace(from, to);
    for (int i = begin; i < to; i++) {
      int next = jump(i, to);
      if (next > i) {
        i = next; // the closing mark: what ends a sentence may stand just behind it
        if (!isTooLong(i, begin)) {
          continue;
        }
      }
      if (endsAt(i, to, begin, running) || isTooLong(i, begin)) {
        add(begin, i + 1);
        begin = skipSpace(i + 1, to);
        i = begin - 1;
      }
    }
    add(begin, to);
    return to;
  }

  private boolean isTooLong(int i, int begin) {
    int length = i - begin;
    boolean atSpace = length >= LONGEST && isSpace(view.charAt(i));
    return atSpace
        || (length >= LONGEST + LONGEST_WORD && !Character.isHighSurrogate(view.charAt(i)));
  }

  /**
   * The closing mark or bracket if a pair opens at {@code i} inside the section, else {@code i}.
   */
  private int jump(int i, int to) {
    char c = view.charAt(i);
    if (c == '(' || c == '[') {
      return closingBracket(i, Math.min(to, i + LONGEST_BRACKET));
    }
    while (pair < quotes.size() && quotes.open(pair) < i) {
      pair++;
    }
    boolean opens = pair < quotes.size() && quotes.open(pair) == i;
    return opens && quotes.close(pair) < to ? quotes.close(pair) : i;
  }

  private int closingBracket(int open, int limit) {
    if (open < noBracketBefore) {
      return open;
    }
    char opening = view.charAt(open);
    char closing = opening == '(' ? ')' : ']';
    int depth = 0;
    for (int i = open; i < limit && view.charAt(i) != '\n'; i++) {
      char c = view.charAt(i);
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return i;
      }
    }
    noBracketBefore = depth > LONGEST_BRACKET / 2 ? limit : 0; // a heap of opening brackets
    return open;
  }

  private boolean endsAt(int i, int to, int begin, boolean running) {
    char c = view.charAt(i);
    if (c == '\n') {
      return !running || endsLine(i, to, begin);
    }
    if (c != '.' && c != '?' && c != '!' && c != '\u3002') {
      return false;
    }
    if (i + 1 >= to) {
      return true;
    }
    char next = view.charAt(i + 1);
    if (next == ' ' || next == '\t') {
      return c != '.' || !isNumbering(i, to);
    }
    boolean glued = next >= '가' && next <= '힣' && i > begin;
    return c == '.' && glued && "다요음함됨임".indexOf(view.charAt(i - 1)) >= 0;
  }

  /**
   * A full stop inside a date or behind a number that counts: {@code 2025. 12. 3.}, {@code 1. }.
   */
  private boolean isNumbering(int i, int to) {
    if (i == 0 || !isDigit(view.charAt(i - 1))) {
      return false;
    }
    int next = skipSpace(i + 1, to);
    return next >= to || view.charAt(next) < 0x80 || i < 3 || isDate(i);
  }

  /** Whether another number with a full stop stands before the number at {@code i}: 12. 3. */
  private boolean isDate(int i) {
    int number = i;
    while (number > Math.max(0, i - 2) && isDigit(view.charAt(number - 1))) {
      number--;
    }
    int stop = number > 0 && view.charAt(number - 1) == ' ' ? number - 2 : number - 1;
    return stop > 0 && view.charAt(stop) == '.' && isDigit(view.charAt(stop - 1));
  }

  private boolean endsLine(int i, int to, int begin) {
    int next = i + 1;
    while (next < to && isSpace(view.charAt(next))) {
      if (view.charAt(next) == '\n') {
        return true;
      }
      next++;
    }
    int last = i - 1;
    while (last > begin && isSpace(view.charAt(last))) {
      last--;
    }
    boolean complete = last < 0 || ".?!:;>]|".indexOf(view.charAt(last)) >= 0;
    boolean shortLine = i - lineBegin(i) < SHORTEST_WRAPPED_LINE;
    return next >= to || complete || shortLine || BULLETS.indexOf(view.charAt(next)) >= 0;
  }

  private int lineBegin(int i) {
    int limit = Math.max(0, i - SHORTEST_WRAPPED_LINE);
    int begin = i;
    while (begin > limit && view.charAt(begin - 1) != '\n') {
      begin--;
    }
    return begin;
  }

  private int skipSpace(int i, int to) {
    while (i < to && isSpace(view.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int begin, int end) {
    while (end > begin && isSpace(view.charAt(end - 1))) {
      end--;
    }
    if (end > begin) {
      sentences.add(begin, end);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000B';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
