package io.github.bodonlp.internal.text;

import java.util.List;

/** One line of a page, without the spaces around it, and what its looks say. */
final class PageLine {
  private static final int LONGEST_MENU_ITEM = 16;
  private static final int LONGEST_HEADLINE = 100;
  private static final int LONGEST_CONTACT = 120;
  private static final int SHORTEST_PROSE = 25;
  private static final int LONGEST_BYLINE = 60;
  private static final int LONGEST_DATE = 30;
  private static final int LONG = 90;

  /** Headlines end in 다 too, without a full stop: … 지역 변화 이끈다. */
  private static final int LONGEST_PLAIN_HEADLINE = 60;

  private static final String BULLETS = "-*·ㅇ○●□■▶▷▲△◆◇◊※";

  private static final String[] SUFFIXES = {
    "jpg", "jpeg", "png", "gif", "bmp", "hwp", "hwpx", "pdf", "zip", "xlsx", "docx", "pptx", "mp4"
  };
  private static final Lexicon UNFINISHED =
      Lexicon.of(List.of(" 위한", " 및", " 통한", " 대한", " 관한", " 따른", " 등", " 위해", " 통해"));
  private static final Lexicon COUNTERS =
      Lexicon.of(List.of("조회", "조회수", "추천", "추천수", "댓글", "Hit", "Hits", "Views"));

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

  PageWords.Sign sign() {
    return PageWords.listed().sign(view, begin, end);
  }

  boolean isLabel() {
    return PageWords.listed().isLabel(view, begin, end);
  }

  int length() {
    return end - begin;
  }

  /** Whether it reads as running text: it ends a sentence, or is longer than any headline. */
  boolean isProse() {
    int length = end - begin;
    if (length < SHORTEST_PROSE) {
      return length > 2 && endsWith("다.");
    }
    return length > LONG || contains("다.") || endsOpen();
  }

  /** Whether it holds a sentence or a part of one, and is more than a long list of words. */
  boolean isSentence() {
    return contains("다.") || (isProse() && endsOpen());
  }

  /** Whether it breaks off in the middle of a sentence. */
  private boolean endsOpen() {
    char last = view.charAt(end - 1);
    boolean plain = end - begin > LONGEST_PLAIN_HEADLINE && endsWith("다");
    return last == ',' || endsWith("은") || endsWith("는") || plain || endsWith("며");
  }

  boolean hasLetter() {
    for (int i = begin; i < end; i++) {
      if (Character.isLetter(view.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** - … -: the form of a subtitle, also where the page has its title elsewhere. */
  boolean isDashed() {
    return view.charAt(begin) == '-';
  }

  /** Whether a headline is wrapped here: it ends in a word that needs another. */
  boolean isUnfinished() {
    return UNFINISHED.matchBefore(view, end, begin) >= 0;
  }

  boolean canBeHeadline() {
    boolean runsOn = endsWith("다.") || endsWith("며,") || isShortTopic();
    return end - begin <= LONGEST_HEADLINE && !runsOn;
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

  /** The line under a table's head: | --- | --- |. */
  boolean isRule() {
    for (int i = begin; i < end; i++) {
      if ("|-: ".indexOf(view.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A line in brackets, or a short one, with a telephone number. */
  boolean isContact() {
    if (end - begin > LONGEST_CONTACT || isProse() && "([〔【<".indexOf(view.charAt(begin)) < 0) {
      return false;
    }
    return Telephones.stands(view, begin, end)
        || (isBracketed() && Telephones.standsWithoutArea(view, begin, end));
  }

  boolean isBracketed() {
    return "([〔【".indexOf(view.charAt(begin)) >= 0 && ")]〕】".indexOf(view.charAt(end - 1)) >= 0;
  }

  /** What pages carry around an article, whatever its words. */
  boolean isFurniture() {
    return PageWords.listed().isMenu(view, begin, end)
        || isBreadcrumb()
        || isLoneDate()
        || (!isProse() && (isTemperature() || isCounter() || isByline() || isLink()));
  }

  /** 2025-12-17, 25. 12. 17.(수) 10:30: three numbers or more, and no words but 년, 월, 일. */
  boolean isLoneDate() {
    int digits = 0;
    int numbers = 0;
    for (int i = begin; i < end; i++) {
      char c = view.charAt(i);
      if (isDigit(c)) {
        digits++;
        numbers += i == begin || !isDigit(view.charAt(i - 1)) ? 1 : 0;
      } else if ("-./: ()년월일화수목금토".indexOf(c) < 0) {
        return false;
      }
    }
    return digits >= 6 && numbers >= 3 && end - begin <= LONGEST_DATE;
  }

  /** 홈 > 소식 > 보도자료. */
  private boolean isBreadcrumb() {
    int steps = 0;
    for (int i = begin + 1; i + 1 < end; i++) {
      char c = view.charAt(i);
      boolean alone = view.charAt(i - 1) == ' ' && view.charAt(i + 1) == ' ';
      steps += c == '›' || c == '»' || (c == '>' && alone) ? 1 : 0;
    }
    return steps >= 2 && end - begin <= LONG && !contains("다.");
  }

  /** A file name alone, or several with their sizes. */
  boolean isFileList() {
    int names = 0;
    int last = begin;
    for (int i = begin; i < end; i++) {
      int suffix = view.charAt(i) == '.' ? suffixEnd(i) : -1;
      if (suffix > 0) {
        names++;
        last = suffix;
      }
    }
    return names >= 2 || (names == 1 && (!isProse() || !hasSyllable(last)));
  }

  private boolean hasSyllable(int from) {
    for (int i = from; i < end; i++) {
      if (view.charAt(i) >= '가' && view.charAt(i) <= '힣') {
        return true;
      }
    }
    return false;
  }

  /** Where the suffix of a file ends whose dot is at {@code dot}, or -1. */
  private int suffixEnd(int dot) {
    for (String suffix : SUFFIXES) {
      int after = dot + 1 + suffix.length();
      boolean stands = view.regionMatches(true, dot + 1, suffix, 0, suffix.length());
      if (stands && after <= end && (after == end || !Character.isLetter(view.charAt(after)))) {
        return after;
      }
    }
    return -1;
  }

  /** 조회수 123, 추천 4. */
  private boolean isCounter() {
    int word = COUNTERS.matchEnd(view, begin, end);
    for (int i = word; i > 0 && i < end; i++) {
      if (Character.isLetter(view.charAt(i))) {
        return false;
      }
    }
    return word > 0;
  }

  /** 홍길동 기자, 홍길동 기자 hong@example.com. */
  private boolean isByline() {
    int reporter = end - begin <= LONGEST_BYLINE ? find(" 기자") : -1;
    int after = reporter + 3;
    return reporter >= 0 && (after == end || !Character.isLetterOrDigit(view.charAt(after)));
  }

  /** A link, or what it is called and the link. */
  private boolean isLink() {
    int link = view.startsWith("www.", begin) ? begin : find("http");
    for (int i = link; i >= 0 && i < end; i++) {
      if (view.charAt(i) == ' ') {
        return false;
      }
    }
    return link >= 0 && link - begin <= LONGEST_MENU_ITEM;
  }

  private boolean isTemperature() {
    return endsWith("℃") && end - begin <= LONGEST_MENU_ITEM;
  }

  /** A short line that neither ends a sentence nor breaks off in one. */
  boolean isMenuItem() {
    return end - begin <= LONGEST_MENU_ITEM && !isProse() && !isShortTopic();
  }

  /** One of a list of short lines: weather, menus. */
  boolean isBulleted() {
    return begin < end && view.charAt(begin) == '·';
  }

  private boolean endsWith(String suffix) {
    return end - begin >= suffix.length() && view.startsWith(suffix, end - suffix.length());
  }

  private boolean contains(String words) {
    return find(words) >= 0;
  }

  /** Where the words begin, or -1. */
  private int find(String words) {
    for (int i = begin; i + words.length() <= end; i++) {
      if (view.startsWith(words, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
