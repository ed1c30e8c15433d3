package io.github.bodonlp.internal.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of {@code page-words.tsv}: what a line says about the part of the page it is in. */
final class PageWords {

  /** What a word says. */
  enum Means {
    /** Page furniture. */
    CLUTTER,
    /** Page furniture, and so is all that follows the text of the release. */
    TAIL,
    CONTACT,
    CAPTION,
    NOTE
  }

  /** Where in its line a word must stand. */
  enum Where {
    LINE,
    START,
    END,
    IN
  }

  /** What a listed word says there. */
  record Sign(Where where, Means means) {}

  private static final PageWords LISTED =
      new PageWords(DataFile.beside(PageWords.class, "page-words.tsv"));

  private static final String LIST_MARKS = "-*·ㅇ○●□■▶▷▲△◆◇◊☞|";
  private static final String MENU_MARKS = " |/·\t";
  private static final String OPENING = "[<(〈【〔";
  private static final String CLOSING = "]>)〉】〕";

  private final Map<Where, Lexicon> words = new EnumMap<>(Where.class);
  private final Map<Where, List<Sign>> signs = new EnumMap<>(Where.class);

  private PageWords(DataFile file) {
    for (Where where : Where.values()) {
      List<String> listed = new ArrayList<>();
      List<Sign> said = new ArrayList<>();
      for (DataFile.Row row : file.rows()) {
        if (row.constant(1, Where.class) == where) {
          listed.add(row.cell(0));
          said.add(new Sign(where, row.constant(2, Means.class)));
        }
      }
      words.put(where, Lexicon.of(listed));
      signs.put(where, said);
    }
  }

  static PageWords listed() {
    return LISTED;
  }

  /** What the line {@code [begin, end)}, without outer spaces, says of itself; null if nothing. */
  Sign sign(String view, int begin, int end) {
    Sign sign = whole(view, begin, end);
    sign = sign == null ? start(view, begin, end, false) : sign;
    if (sign != null) {
      return sign;
    }
    int word = behind(view, begin, end, "# ");
    boolean listed = word < end && LIST_MARKS.indexOf(view.charAt(word)) >= 0;
    word = behind(view, word, end, LIST_MARKS + " ");
    sign = word > begin ? whole(view, word, end) : null;
    sign = sign == null && word > begin ? start(view, word, end, listed) : sign;
    return sign == null ? elsewhere(view, begin, end) : sign;
  }

  /** Whether all of {@code [begin, end)} is words each of which is a line of page furniture. */
  boolean isMenu(String view, int begin, int end) {
    int count = 0;
    int i = begin;
    while (i < end) {
      int after = words.get(Where.LINE).matchEnd(view, i, end);
      if (after < 0 || (after < end && MENU_MARKS.indexOf(view.charAt(after)) < 0)) {
        return false;
      }
      count++;
      i = behind(view, after, end, MENU_MARKS);
    }
    return count >= 2;
  }

  /** Whether the line is the name of a field and no more: 작성자, 등록일 :. */
  boolean isLabel(String view, int begin, int end) {
    int last = end;
    while (last > begin && (view.charAt(last - 1) == ':' || view.charAt(last - 1) == ' ')) {
      last--;
    }
    return words.get(Where.START).find(view, begin, last) >= 0;
  }

  /** The line as a whole, in brackets or not. */
  private Sign whole(String view, int begin, int end) {
    int word = words.get(Where.LINE).find(view, begin, end);
    boolean bracketed = end - begin > 2 && OPENING.indexOf(view.charAt(begin)) >= 0;
    if (word < 0 && bracketed && CLOSING.indexOf(view.charAt(end - 1)) >= 0) {
      word = words.get(Where.LINE).find(view, begin + 1, end - 1);
    }
    return word < 0 ? null : signs.get(Where.LINE).get(word);
  }

  private Sign start(String view, int begin, int end, boolean listed) {
    int word = words.get(Where.START).match(view, begin, end);
    if (word < 0) {
      return null;
    }
    String text = words.get(Where.START).word(word);
    int after = begin + text.length();
    boolean plain = Character.isLetter(text.charAt(0)) && text.indexOf(' ') < 0;
    if (plain && after < end && isSyllable(view.charAt(after))) {
      return null; // 담당자들은: a longer word
    }
    int colon = behind(view, after, end, " ");
    boolean field = text.endsWith(":") || (colon < end && ":|".indexOf(view.charAt(colon)) >= 0);
    return listed && !field ? null : signs.get(Where.START).get(word);
  }

  private Sign elsewhere(String view, int begin, int end) {
    int last = words.get(Where.END).matchBefore(view, end, begin);
    if (last >= 0) {
      return signs.get(Where.END).get(last);
    }
    for (int i = begin; i < end; i++) {
      int inside = words.get(Where.IN).match(view, i, end);
      if (inside >= 0) {
        return signs.get(Where.IN).get(inside);
      }
    }
    return null;
  }

  private static int behind(String view, int begin, int end, String marks) {
    int i = begin;
    while (i < end && marks.indexOf(view.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }
}
