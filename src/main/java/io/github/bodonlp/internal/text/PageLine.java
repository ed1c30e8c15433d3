package io.github.bodonlp.internal.text;

/** One line of a page, without the spaces around it, and what its looks say. */
final class PageLine {
  private static final int LONGEST_MENU_ITEM = 16;
  private static final int LONGEST_HEADLINE = 100;
  private static final int LONGEST_CONTACT = 120;
  private static final int SHORTEST_PROSE = 25;
  private static final int LONG = 90;
  private static final String BULLETS = "-*·ㅇ○●□■▶▷▲△◆◇◊※";

  private final String view;
  private final int begin;
  private final int end;

  PageLine(String view, int from, int to) {
    this.view = view;
    int b = from;
    int e = to;
    while (b < e && view.charAt(b) <= ' ') {
      b++;
    }
    while (e > b && view.charAt(e - 1) <= ' ') {
      e--;
    }
    begin = b;
    end = e;
  }

  /** All lines of the view, without their line ends. */
  static Stretches lines(String view) {
    Stretches.Builder lines = new Stretches.Builder();
    int begin = 0;
    for (int i = view.indexOf('\n'); i >= 0; i = view.indexOf('\n', begin)) {
      lines.add(begin, i);
      begin = i + 1;
    }
    if (begin < view.length()) {
      lines.add(begin, view.length());
    }
    return lines.build();
  }

  boolean isBlank() {
    return begin == end;
  }

  PageWords.Means means() {
    return PageWords.listed().meaning(view, begin, end);
  }

  /** Whether it reads as running text: it ends a sentence, or is longer than any headline. */
  boolean isProse() {
    int length = end - begin;
    if (length < SHORTEST_PROSE) {
      return length > 2 && endsWith("다.");
    }
    return length > LONG || contains("다.") || endsOpen();
  }

  /** Whether it breaks off in the middle of a sentence. */
  private boolean endsOpen() {
    char last = view.charAt(end - 1);
    return last == ',' || endsWith("은") || endsWith("는") || endsWith("다") || endsWith("며");
  }

  boolean canBeHeadline() {
    return end - begin <= LONGEST_HEADLINE && !endsWith("다.") && !isShortTopic();
  }

  /** 광양시는: a body wrapped after its first words. */
  private boolean isShortTopic() {
    return (endsWith("은") || endsWith("는") || endsWith(","))
        && BULLETS.indexOf(view.charAt(begin)) < 0;
  }

  /** Whether it says the same as the line {@code [from, to)}, spaces and marks aside. */
  boolean repeats(int from, int to) {
    int i = begin;
    int j = from;
    while (true) {
      while (i < end && !Character.isLetterOrDigit(view.charAt(i))) {
        i++;
      }
      while (j < to && !Character.isLetterOrDigit(view.charAt(j))) {
        j++;
      }
      if (i == end || j >= to) {
        return i == end && j >= to;
      }
      if (view.charAt(i++) != view.charAt(j++)) {
        return false;
      }
    }
  }

  /** Two cells or more, parted by bars or tabs. */
  boolean isTableRow() {
    int bars = 0;
    for (int i = begin; i < end; i++) {
      char c = view.charAt(i);
      bars += c == '|' || c == '\t' || c == '│' ? 1 : 0;
    }
    return bars >= 2;
  }

  /** A line in brackets, or a short one, with a telephone number. */
  boolean isContact() {
    if (end - begin > LONGEST_CONTACT || isProse() && "([〔【<".indexOf(view.charAt(begin)) < 0) {
      return false;
    }
    return hasTelephone() || (isBracketed() && containsExtension());
  }

  private boolean isBracketed() {
    return "([〔【".indexOf(view.charAt(begin)) >= 0 && ")]〕】".indexOf(view.charAt(end - 1)) >= 0;
  }

  /** 061-380-3037, 02)123-4567, ☎. */
  private boolean hasTelephone() {
    for (int i = begin; i < end; i++) {
      char c = view.charAt(i);
      if (c == '☎' || c == '☏') {
        return true;
      }
      if (c == '0' && (i == begin || !isDigit(view.charAt(i - 1)))) {
        int area = digits(i);
        int second = skipDash(i + area);
        int middle = digits(second);
        int last = digits(skipDash(second + middle));
        if (area >= 2 && area <= 3 && middle >= 3 && middle <= 4 && last == 4) {
          return true;
        }
      }
    }
    return false;
  }

  /** 286-6510: a number without area code, as inside a contact bracket. */
  private boolean containsExtension() {
    for (int i = begin; i < end; i++) {
      int first = digits(i);
      if (first >= 3 && i + first < end && view.charAt(i + first) == '-') {
        return digits(i + first + 1) == 4;
      }
      i += Math.max(0, first - 1);
    }
    return false;
  }

  private int skipDash(int i) {
    int at = i;
    while (at < end && " -).".indexOf(view.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int digits(int from) {
    int i = from;
    while (i < end && isDigit(view.charAt(i))) {
      i++;
    }
    return i - from;
  }

  /** A date alone, a file name, a temperature: what pages carry around an article. */
  boolean isFurniture() {
    return isLoneDate() || isFileName() || isTemperature();
  }

  private boolean isLoneDate() {
    int digits = 0;
    for (int i = begin; i < end; i++) {
      char c = view.charAt(i);
      if (isDigit(c)) {
        digits++;
      } else if ("-./: ()년월일화수목금토".indexOf(c) < 0) {
        return false;
      }
    }
    return digits >= 6 && end - begin <= 30;
  }

  private boolean isFileName() {
    String[] suffixes = {".jpg", ".jpeg", ".png", ".hwp", ".hwpx", ".pdf", ".zip", ".gif"};
    for (String suffix : suffixes) {
      for (int i = begin; i + suffix.length() <= end; i++) {
        if (view.regionMatches(true, i, suffix, 0, suffix.length())) {
          return !isProse() || end - begin <= LONG;
        }
      }
    }
    return false;
  }

  private boolean isTemperature() {
    return endsWith("℃") && end - begin <= LONGEST_MENU_ITEM;
  }

  /** A short bulleted line without a verb, or a temperature. */
  boolean isMenuItem() {
    if (isBlank()) {
      return false;
    }
    boolean bulleted = view.charAt(begin) == '·';
    return end - begin <= LONGEST_MENU_ITEM && (bulleted || isTemperature());
  }

  private boolean endsWith(String suffix) {
    return end - begin >= suffix.length() && view.startsWith(suffix, end - suffix.length());
  }

  private boolean contains(String words) {
    for (int i = begin; i + words.length() <= end; i++) {
      if (view.startsWith(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
