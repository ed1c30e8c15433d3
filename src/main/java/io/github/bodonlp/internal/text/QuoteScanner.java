package io.github.bodonlp.internal.text;

import java.util.Arrays;

/**
 * Pairs quotation marks in one pass, with a stack of the marks that are open.
 *
 * <p>Releases mix kinds of marks and leave some unclosed, so a mark is judged by what stands around
 * it as well as by its shape: after a space it opens, before a particle it closes. A pair spans at
 * most {@value #MOST_PARAGRAPHS} paragraphs and {@value #MOST_CHARACTERS} characters; an opening
 * mark that finds no partner within is given up, alone.
 */
final class QuoteScanner {
  private static final int MOST_PARAGRAPHS = 3;
  private static final int MOST_CHARACTERS = 3000;
  private static final int DEEPEST = 8;

  /** Opening and closing forms; a pair's kind is the index of its opening form. */
  private static final String OPENING = "\u201C\u2018\"'\u300C\u300E\u300A\u3008";

  private static final String CLOSING = "\u201D\u2019\"'\u300D\u300F\u300B\u3009";
  private static final String[] PARTICLES = {
    "은 ", "는 ", "을 ", "를 ", "가 ", "의 ", "에 ", "에서 ", "와 ", "과 ", "로 "
  };

  /** What follows speech: 라고, 라며, 이라는. */
  private static final String[] QUOTATIVES = {"라고", "라며", "라는", "라면", "이라", "며 ", "며,", "고 "};

  private static final String SPEECH = "\u201C\u201D\"";
  private static final String NAMES = "\u2018\u2019'";

  private final String view;
  private int[] opens = new int[32];
  private int[] closes = new int[32];
  private int size;
  private int[] unclosed = new int[4];
  private int unclosedSize;
  private final int[] stack = new int[DEEPEST];
  private final int[] stackParagraph = new int[DEEPEST];
  private int depth;
  private int paragraph;

  private QuoteScanner(String view) {
    this.view = view;
  }

  static QuotePairs scan(String view) {
    return new QuoteScanner(view).scan();
  }

  private QuotePairs scan() {
    boolean blank = true;
    for (int i = 0; i < view.length(); i++) {
      char c = view.charAt(i);
      if (c == '\n') {
        paragraph += blank || isWrapped(i) ? 0 : 1;
        blank = true;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        blank = false;
        mark(i, c);
      }
    }
    while (depth > 0) {
      giveUp(0);
    }
    return inOrder();
  }

  /**
   * Whether the line that ends at {@code i} goes on in the next: both meet in the middle of words.
   */
  private boolean isWrapped(int i) {
    int last = i - 1;
    while (last > 0 && view.charAt(last) == ' ') {
      last--;
    }
    char before = last < 0 ? ' ' : view.charAt(last);
    return isLetterAfter(i) && (Character.isLetterOrDigit(before) || before == ',');
  }

  private void mark(int i, char c) {
    if (c != '"' && c != '\'' && c < '\u2018') {
      return;
    }
    boolean opens = OPENING.indexOf(c) >= 0;
    boolean closes = CLOSING.indexOf(c) >= 0;
    if (!opens && !closes) {
      return;
    }
    forgetDistant(i);
    int partner = partner(c);
    boolean glued = !isLooseBefore(i);
    boolean ends =
        isClosingOnly(c) || !opens || isBefore(QUOTATIVES, i) || (glued && isBefore(PARTICLES, i));
    if (partner >= 0 && (ends || (glued && (closes || !isLetterAfter(i))))) {
      close(i, partner);
    } else if (partner >= 0 && glued) {
      return; // “앞으로도“해외 …”: one mark too many inside
    } else if ((opens || isMisturned(i)) && !isYearMark(i, c) && !isApostrophe(i, c)) {
      open(i);
    }
  }

  /** A closing mark where only an opening one makes sense: 라며 ”앞으로도. */
  private boolean isMisturned(int i) {
    return isLooseBefore(i) && isLetterAfter(i);
  }

  private boolean isLetterAfter(int i) {
    return i + 1 < view.length() && Character.isLetterOrDigit(view.charAt(i + 1));
  }

  private boolean isLooseBefore(int i) {
    return i == 0 || " \n\r\t([<,".indexOf(view.charAt(i - 1)) >= 0;
  }

  private static boolean isClosingOnly(char c) {
    return OPENING.indexOf(c) < 0;
  }

  /** Whether one of these words follows the mark. */
  private boolean isBefore(String[] words, int i) {
    for (String word : words) {
      if (view.startsWith(word, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** A straight mark inside a word of Latin letters: don't. */
  private boolean isApostrophe(int i, char c) {
    return c == '\'' && i > 0 && view.charAt(i - 1) < 0x250 && !isLooseBefore(i);
  }

  /** An apostrophe before a year of two digits: ’24. 4. 29. */
  private boolean isYearMark(int i, char c) {
    if (NAMES.indexOf(c) < 0 || i + 3 >= view.length()) {
      return false;
    }
    return isDigit(view.charAt(i + 1))
        && isDigit(view.charAt(i + 2))
        && ".년~-/ ".indexOf(view.charAt(i + 3)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The place on the stack of the innermost open mark that {@code c} can close, or -1. */
  private int partner(char c) {
    for (int d = depth - 1; d >= 0; d--) {
      char open = view.charAt(stack[d]);
      boolean same = CLOSING.indexOf(c) >= 0 && OPENING.indexOf(open) == CLOSING.indexOf(c);
      boolean speech = SPEECH.indexOf(c) >= 0 && SPEECH.indexOf(open) >= 0;
      boolean name = NAMES.indexOf(c) >= 0 && NAMES.indexOf(open) >= 0;
      if (same || speech || name) {
        return d;
      }
    }
    return -1;
  }

  private void open(int i) {
    if (depth == DEEPEST) {
      giveUp(0);
    }
    stack[depth] = i;
    stackParagraph[depth++] = paragraph;
  }

  /**
   * Closes the mark at {@code place} of the stack; what opened inside it and is open still, fails.
   */
  private void close(int i, int place) {
    while (depth - 1 > place) {
      giveUp(depth - 1);
    }
    if (size == opens.length) {
      opens = Arrays.copyOf(opens, size * 2);
      closes = Arrays.copyOf(closes, size * 2);
    }
    opens[size] = stack[place];
    closes[size++] = i;
    depth = place;
  }

  private void forgetDistant(int i) {
    while (depth > 0
        && (i - stack[0] > MOST_CHARACTERS || paragraph - stackParagraph[0] >= MOST_PARAGRAPHS)) {
      giveUp(0);
    }
  }

  private void giveUp(int place) {
    if (unclosedSize == unclosed.length) {
      unclosed = Arrays.copyOf(unclosed, unclosedSize * 2);
    }
    unclosed[unclosedSize++] = stack[place];
    System.arraycopy(stack, place + 1, stack, place, depth - place - 1);
    System.arraycopy(stackParagraph, place + 1, stackParagraph, place, depth - place - 1);
    depth--;
  }

  /** Pairs were noted as they closed; they are handed out as they open. */
  private QuotePairs inOrder() {
    long[] pairs = new long[size];
    for (int i = 0; i < size; i++) {
      pairs[i] = ((long) opens[i] << 32) | closes[i];
    }
    Arrays.sort(pairs);
    for (int i = 0; i < size; i++) {
      opens[i] = (int) (pairs[i] >>> 32);
      closes[i] = (int) pairs[i];
    }
    int[] alone = Arrays.copyOf(unclosed, unclosedSize);
    Arrays.sort(alone);
    return new QuotePairs(opens, closes, size, alone);
  }
}
