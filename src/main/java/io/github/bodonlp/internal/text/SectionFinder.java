package io.github.bodonlp.internal.text;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import java.util.ArrayList;
import java.util.Arrays;
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

  private final String view;
  private final Stretches lines;
  private final SectionKind[] kinds;

  private SectionFinder(String view) {
    this.view = view;
    lines = PageLine.lines(view);
    kinds = new SectionKind[lines.size()];
  }

  static List<Section> find(String view) {
    SectionFinder finder = new SectionFinder(view);
    finder.classify();
    return finder.sections();
  }

  private void classify() {
    int prose = -1;
    boolean tail = false;
    for (int i = 0; i < kinds.length; i++) {
      PageLine line = new PageLine(view, lines.begin(i), lines.end(i));
      PageWords.Means means = line.isBlank() ? null : line.means();
      tail |= prose >= 0 && means == PageWords.Means.TAIL;
      if (line.isBlank() && !tail) {
        continue;
      }
      kinds[i] = tail ? SectionKind.CLUTTER : kindOf(line, means);
      if (kinds[i] == SectionKind.BODY && prose < 0 && line.isProse()) {
        prose = i;
      }
    }
    dropLists(prose < 0 ? kinds.length : prose);
    headline(prose);
  }

  private static SectionKind kindOf(PageLine line, PageWords.Means means) {
    if (line.isTableRow()) {
      return SectionKind.TABLE;
    }
    if (means != null && !(line.isProse() && means != PageWords.Means.NOTE)) {
      return switch (means) {
        case CLUTTER, TAIL -> SectionKind.CLUTTER;
        case CONTACT -> SectionKind.CONTACT;
        case CAPTION -> SectionKind.CAPTION;
        case NOTE -> SectionKind.NOTE;
      };
    }
    if (line.isContact()) {
      return SectionKind.CONTACT;
    }
    return line.isFurniture() ? SectionKind.CLUTTER : SectionKind.BODY;
  }

  /** Weather and menus: three short listed lines in a row before the text begins. */
  private void dropLists(int limit) {
    for (int i = 0; i < limit; i++) {
      int end = i;
      while (end < limit && new PageLine(view, lines.begin(end), lines.end(end)).isMenuItem()) {
        end++;
      }
      if (end - i >= 3) {
        Arrays.fill(kinds, i, end, SectionKind.CLUTTER);
      }
      i = Math.max(i, end - 1);
    }
  }

  /** The first line of text before the prose is the title, those that follow it subtitles. */
  private void headline(int prose) {
    int title = -1;
    int subtitles = 0;
    for (int i = 0; i < Math.max(prose, 0); i++) {
      if (kinds[i] != SectionKind.BODY) {
        continue;
      }
      PageLine line = new PageLine(view, lines.begin(i), lines.end(i));
      if (!line.canBeHeadline()) {
        return;
      }
      if (title < 0 || line.repeats(lines.begin(title), lines.end(title))) {
        kinds[i] = SectionKind.TITLE;
        title = title < 0 ? i : title;
      } else if (subtitles++ < MOST_SUBTITLES) {
        kinds[i] = SectionKind.SUBTITLE;
      }
    }
  }

  /** Lines of one kind in a row are one section; blank lines belong to what precedes them. */
  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    int begin = 0;
    SectionKind kind = null;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != null && kinds[i] != kind) {
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
