package io.github.bodonlp.internal.text;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.PageWords.Means;
import io.github.bodonlp.internal.text.PageWords.Sign;
import io.github.bodonlp.internal.text.PageWords.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the parts of a page apart, line by line, from layout and words alone.
 *
 * <p>The first lines of prose are the anchor: what stands before them and is no furniture is
 * headline, what follows a tail word (다음글, 동영상, 더보기) after them belongs to other articles. When
 * unsure, a line is BODY: a fact too many can be seen, a fact lost cannot.
 */
final class SectionFinder {
  private static final int MOST_SUBTITLES = 6;

  /**
   * Buttons stand below the lead too: they begin a tail behind so much prose or two lines of it.
   */
  private static final int LEAST_PROSE = 120;

  private static final int LONGEST_CAPTION = 200;
  private static final int LONGEST_VALUE = 40;
  private static final int SHORTEST_MENU = 5;
  private static final int LONGEST_MENU_WORD = 10;

  private final String view;
  private final Stretches lines;
  private final SectionKind[] kinds;

  /** Lines that begin a section though the line before is of the same kind. */
  private final BitSet opening = new BitSet();

  /** The numbers of the first and the last line of prose, -1 if there is none. */
  private int firstProse = -1;

  private int lastProse = -1;

  private SectionFinder(String view) {
    this.view = view;
    lines = PageLine.lines(view);
    kinds = new SectionKind[lines.size()];
  }

  static List<Section> find(String view) {
    SectionFinder finder = new SectionFinder(view);
    finder.classify(finder.lastSentence());
    finder.dropMenus();
    finder.dropNeighbours();
    finder.headline();
    return finder.sections();
  }

  private PageLine line(int i) {
    return new PageLine(view, lines.begin(i), lines.end(i));
  }

  /** The last line with a sentence that is not about the page itself. */
  private int lastSentence() {
    int last = kinds.length - 1;
    while (last >= 0 && !(line(last).isSentence() && !isTail(line(last).sign(), line(last)))) {
      last--;
    }
    return last;
  }

  private void classify(int lastSentence) {
    int prose = 0;
    int before = -1;
    boolean tail = false;
    for (int i = 0; i < kinds.length; i++) {
      PageLine line = line(i);
      Sign sign = line.isBlank() ? null : line.sign();
      boolean enough = prose >= LEAST_PROSE || lastProse > firstProse || i > lastSentence;
      tail |= firstProse >= 0 && isTail(sign, line) && (enough || sign.where() != Where.LINE);
      if (line.isBlank() && !tail) {
        continue;
      }
      kinds[i] = tail ? SectionKind.CLUTTER : kindOf(line, sign, before);
      if (kinds[i] == SectionKind.BODY && line.isProse()) {
        prose += line.length();
        firstProse = firstProse < 0 ? i : firstProse;
        lastProse = i;
      }
      before = i;
    }
  }

  private static boolean isTail(Sign sign, PageLine line) {
    return sign != null
        && sign.means() == Means.TAIL
        && (sign.where() != Where.IN || !line.isProse());
  }

  /** What a line is by its own words and looks, and by the line {@code before} it, -1 if none. */
  private SectionKind kindOf(PageLine line, Sign sign, int before) {
    if (line.isFileList()) {
      return SectionKind.CLUTTER;
    }
    if (line.isTableRow() && !line.isFurniture()) {
      return isContactRow(line, sign, before) ? SectionKind.CONTACT : SectionKind.TABLE;
    }
    if (sign != null && holds(sign, line)) {
      return switch (sign.means()) {
        case CLUTTER, TAIL -> SectionKind.CLUTTER;
        case CONTACT -> SectionKind.CONTACT;
        case CAPTION -> SectionKind.CAPTION;
        case NOTE -> SectionKind.NOTE;
      };
    }
    if (line.isContact()) {
      return SectionKind.CONTACT;
    }
    if (line.isFurniture()) {
      return SectionKind.CLUTTER;
    }
    return isValue(line, before) ? kinds[before] : SectionKind.BODY;
  }

  /** Sentences begin with such words too: only notes and captions may be sentences. */
  private boolean holds(Sign sign, PageLine line) {
    return switch (sign.means()) {
      case NOTE -> true;
      case CAPTION ->
          !line.isProse()
              ? sign.where() != Where.END || firstProse >= 0 || line.isBracketed()
              : sign.where() == Where.START && line.length() <= LONGEST_CAPTION;
      default -> sign.where() == Where.IN ? !line.isProse() : !line.isSentence();
    };
  }

  /** | 담당 부서 | … |, and the rows below it with a telephone number or nothing at all. */
  private boolean isContactRow(PageLine line, Sign sign, int before) {
    boolean named = sign != null && sign.means() == Means.CONTACT && sign.where() == Where.START;
    boolean follows = before >= 0 && kinds[before] == SectionKind.CONTACT;
    return named || (follows && (line.isRule() || line.isContact()));
  }

  /** The value of a field whose name is alone on the line before: 작성자 / 홍보실. */
  private boolean isValue(PageLine line, int before) {
    if (before < 0 || line.length() > LONGEST_VALUE || line.isProse() || !line(before).isLabel()) {
      return false;
    }
    return kinds[before] == SectionKind.CONTACT
        || (kinds[before] == SectionKind.CLUTTER && line.length() <= LONGEST_MENU_WORD);
  }

  /** Weather and menus: short lines in a row. */
  private void dropMenus() {
    int limit = firstProse < 0 ? 0 : kinds.length;
    for (int begin = 0; begin < limit; begin++) {
      int end = begin;
      int items = 0;
      int bulleted = 0;
      int listed = 0;
      int words = 0;
      for (; end < limit && isMenuItem(end); end++) {
        PageLine line = line(end);
        items += line.isBlank() ? 0 : 1;
        bulleted += line.isBulleted() ? 1 : 0;
        listed += kinds[end] == SectionKind.CLUTTER && !line.isLoneDate() ? 1 : 0;
        words += line.length() <= LONGEST_MENU_WORD ? 1 : 0;
      }
      boolean ahead = begin < firstProse;
      boolean menu =
          items >= SHORTEST_MENU && (listed * 4 >= items || (ahead && words == end - begin));
      if (menu || (ahead && bulleted == items && items >= 3)) {
        Arrays.fill(kinds, begin, end, SectionKind.CLUTTER);
      }
      begin = Math.max(begin, end);
    }
  }

  private boolean isMenuItem(int i) {
    boolean plain =
        kinds[i] == null || kinds[i] == SectionKind.BODY || kinds[i] == SectionKind.CLUTTER;
    return plain && line(i).isMenuItem();
  }

  /**
   * The headlines of neighbouring posts, each with its day below it, after the end; and days inside
   * the text, which are no furniture after all.
   */
  private void dropNeighbours() {
    int headline = -1;
    for (int i = Math.max(0, firstProse); i < kinds.length; i++) {
      boolean day = kinds[i] == SectionKind.CLUTTER && line(i).isLoneDate();
      if (day && i < lastProse) {
        kinds[i] = SectionKind.BODY;
      } else if (day && headline > lastProse && !line(headline).isProse()) {
        kinds[headline] = SectionKind.CLUTTER;
      }
      headline = kinds[i] == null ? headline : kinds[i] == SectionKind.BODY ? i : -1;
    }
  }

  /** The first line of text before the prose is the title, those that follow it subtitles. */
  private void headline() {
    int title = -1;
    int subtitles = 0;
    boolean unfinished = false;
    for (int i = 0; i < Math.max(firstProse, 0); i++) {
      if (kinds[i] != SectionKind.BODY || !line(i).hasLetter()) {
        continue;
      }
      PageLine line = line(i);
      if (!line.canBeHeadline()) {
        return;
      }
      boolean again = title >= 0 && line.repeats(lines.begin(title), lines.end(title));
      if (unfinished || again || (title < 0 && !line.isDashed())) {
        kinds[i] = SectionKind.TITLE;
        opening.set(i, !unfinished);
        title = title < 0 ? i : title;
        unfinished = line.isUnfinished();
      } else if (subtitles++ < MOST_SUBTITLES) {
        kinds[i] = SectionKind.SUBTITLE;
      }
    }
  }

  /**
   * Lines of one kind in a row are one section, but a title that is repeated is one of its own;
   * blank lines belong to what precedes them.
   */
  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    int begin = 0;
    SectionKind kind = null;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != null && (kinds[i] != kind || opening.get(i))) {
        if (kind != null) {
          sections.add(new Section(kind, new Span(begin, lines.begin(i))));
          begin = lines.begin(i);
        }
        kind = kinds[i];
      }
    }
    if (!view.isEmpty()) {
      SectionKind last = kind == null ? SectionKind.BODY : kind;
      sections.add(new Section(last, new Span(begin, view.length())));
    }
    return List.copyOf(sections);
  }
}
