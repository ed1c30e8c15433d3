package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;

/** The labels of {@code stated.tsv}: what a date on a page says of itself. */
final class DateLabels {

  /** What a label says of the date behind it. */
  enum Says {
    /** The release was given out then. */
    RELEASED,
    /** It was put on the page then. */
    POSTED,
    /** The name of a file that bears the release's date. */
    FILE,
    /** The page was changed then, which bounds nothing else. */
    CHANGED
  }

  private static final int FARTHEST = 40;
  private static final String BETWEEN = " :;)(]|\t/~·,.<>-ㅣ│";
  private static final DateLabels LISTED = new DateLabels();

  private final Lexicon labels;
  private final Says[] says;

  private DateLabels() {
    List<DataFile.Row> rows = DataFile.beside(DateLabels.class, "stated.tsv").rows();
    labels = Lexicon.of(rows.stream().map(row -> row.cell(0)).toList());
    says = rows.stream().map(row -> row.constant(1, Says.class)).toArray(Says[]::new);
  }

  static DateLabels listed() {
    return LISTED;
  }

  /** What the label before {@code begin} says, on its line or alone on the line before; or null. */
  Says before(Chars chars, int begin) {
    int end = skipBack(chars, begin);
    if (chars.is(end - 1, '\n')) {
      end = skipBack(chars, end - 1);
    }
    for (int i = Math.max(0, end - labels.longest()); i < end; i++) {
      int label = labels.find(chars.text(), i, end);
      if (label >= 0 && !chars.isHangul(i - 1)) {
        return says[label];
      }
    }
    return null;
  }

  private static int skipBack(Chars chars, int from) {
    int i = from;
    while (i > from - FARTHEST && chars.isOneOf(i - 1, BETWEEN)) {
      i--;
    }
    return chars.is(i - 1, '(') ? i - 1 : i;
  }
}
