package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Days with a name: {@code holidays.tsv}, those of the lunar calendar by {@code lunar-days.tsv}.
 */
final class Holidays {
  private static final Holidays LISTED = new Holidays();

  private final Lexicon names;
  private final int[] monthDay;
  private final boolean[] lunar;
  private final Map<Integer, LocalDate> lunarDays = new HashMap<>();

  private Holidays() {
    List<DataFile.Row> rows = DataFile.beside(Holidays.class, "holidays.tsv").rows();
    names = Lexicon.of(rows.stream().map(row -> row.cell(0)).toList());
    monthDay = rows.stream().mapToInt(row -> row.number(2) * 100 + row.number(3)).toArray();
    lunar = new boolean[rows.size()];
    for (int i = 0; i < lunar.length; i++) {
      lunar[i] = rows.get(i).cell(1).equals("LUNAR");
    }
    for (DataFile.Row row : DataFile.beside(Holidays.class, "lunar-days.tsv").rows()) {
      LocalDate day = LocalDate.of(row.number(0), row.number(3), row.number(4));
      lunarDays.put(key(row.number(0), row.number(1) * 100 + row.number(2)), day);
    }
  }

  static Holidays listed() {
    return LISTED;
  }

  private static int key(int year, int monthDay) {
    return year * 10000 + monthDay;
  }

  /** The number of the longest name that begins at {@code i}, or -1. */
  int match(Chars chars, int i) {
    return names.match(chars.text(), i, chars.length());
  }

  int end(int holiday, int begin) {
    return begin + names.word(holiday).length();
  }

  /** The day in {@code year}; null for a lunar one outside the table. */
  LocalDate in(int year, int holiday) {
    if (lunar[holiday]) {
      return lunarDays.get(key(year, monthDay[holiday]));
    }
    return LocalDate.of(year, monthDay[holiday] / 100, monthDay[holiday] % 100);
  }

  /** Its month and day of the solar calendar as {@code month * 100 + day}; 0 for a lunar one. */
  int solar(int holiday) {
    return lunar[holiday] ? 0 : monthDay[holiday];
  }
}
