package io.github.bodonlp.internal.text;

/**
 * The view of a text that the house reads: full-width forms are plain, all middle dots are {@code
 * ·}, all tildes {@code ~}, all spaces one kind, conjoining Hangul (NFD) is composed, and
 * characters without width are gone. The text itself is never rewritten: every offset of the view
 * leads back to one of the text as given.
 */
public final class Folding {
  private static final int LEAD = 0x1100;
  private static final int VOWEL = 0x1161;
  private static final int TAIL = 0x11A7;
  private static final char GONE = '\0';

  private final String given;
  private final String view;

  /** Where each character of the view begins in the given text; null where the two agree. */
  private final int[] origin;

  private Folding(String given, String view, int[] origin) {
    this.given = given;
    this.view = view;
    this.origin = origin;
  }

  /** Folds {@code text}. */
  public static Folding of(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) {
      first++;
    }
    return first == text.length() ? new Folding(text, text, null) : rewrite(text);
  }

  private static Folding rewrite(String text) {
    char[] view = new char[text.length()];
    int[] origin = new int[text.length() + 1];
    int length = 0;
    boolean shifted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = fold(c);
      origin[length] = i;
      if (isLead(c) && i + 1 < text.length() && isVowel(text.charAt(i + 1))) {
        folded = (char) (0xAC00 + ((c - LEAD) * 21 + text.charAt(++i) - VOWEL) * 28);
        if (i + 1 < text.length() && isTail(text.charAt(i + 1))) {
          folded += (char) (text.charAt(++i) - TAIL);
        }
      }
      if (folded != GONE || c == GONE) {
        view[length++] = folded;
      }
      shifted |= length != i + 1;
    }
    origin[length] = text.length();
    return new Folding(text, new String(view, 0, length), shifted ? origin : null);
  }

  /** The text as given. */
  public String given() {
    return given;
  }

  /** The text as the house reads it. */
  public String view() {
    return view;
  }

  /** Whether view and given text are the same, character by character. */
  public boolean plain() {
    return view.equals(given);
  }

  /** The offset in the given text where the character of the view at {@code offset} begins. */
  public int toGiven(int offset) {
    return origin == null ? offset : origin[offset];
  }

  /** The offset in the given text just after the character of the view before {@code end}. */
  public int toGivenEnd(int begin, int end) {
    if (origin == null) {
      return end;
    }
    int to = origin[end];
    while (end > begin && to > origin[end - 1] + 1 && isGone(given.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isPlain(char c) {
    return fold(c) == c && !isLead(c);
  }

  private static boolean isGone(char c) {
    return c != GONE && fold(c) == GONE;
  }

  private static boolean isLead(char c) {
    return c >= LEAD && c <= 0x1112;
  }

  private static boolean isVowel(char c) {
    return c >= VOWEL && c <= 0x1175;
  }

  private static boolean isTail(char c) {
    return c > TAIL && c <= 0x11C2;
  }

  /** One character of the view for one of the text; {@link #GONE} for what has no width. */
  private static char fold(char c) {
    if (c < 0x80 || (c >= 0xAC00 && c <= 0xD7A3)) {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u00A0', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006' -> ' ';
      case '\u2007', '\u2008', '\u2009', '\u200A', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\u00B7', '\u30FB', '\u318D', '\u2027', '\u2022', '\u2219', '\u2024' -> '·';
      case '\u22C5', '\u119E', '\uFF65' -> '·';
      case '\u223C', '\u301C', '\u02DC', '\u2053' -> '~';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u201E', '\u201F' -> '\u201C';
      case '\u201A', '\u201B' -> '\u2018';
      case '\u2028', '\u2029', '\u0085' -> '\n';
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> GONE;
      default -> c;
    };
  }
}
