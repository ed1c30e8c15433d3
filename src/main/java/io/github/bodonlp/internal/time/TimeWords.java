package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Length;
import io.github.bodonlp.fact.TimeValue;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;

/** The words of this room: {@code words.tsv} and {@code lengths.tsv}. */
final class TimeWords {

  /** What a word says; its number is told with it. */
  enum Kind {
    /** A year, counted from that of the reference. */
    YEAR,
    /** A year, counted from the one last named. */
    YEAR_OF_CONTEXT,
    /** The year before that of the reference, or before the budget year in question. */
    YEAR_BEFORE,
    /** This year, only together with a part of it: 올 상반기. */
    THIS_YEAR_PART,
    MONTH,
    /** The month last named. */
    MONTH_OF_CONTEXT,
    WEEK,
    WEEKEND,
    QUARTER,
    QUARTER_OF_YEAR,
    DAY,
    DAY_OF_CONTEXT,
    HALF,
    SEASON,
    YEAR_END,
    MONTH_PART,
    WEEKDAY,
    ORDINAL,
    EVERY_YEAR,
    EVERY_MONTH,
    EVERY_WEEK,
    EVERY_DAY,
    EVERY_OTHER,
    WORKDAYS,
    /** The hour is that of the first half of the day. */
    AM,
    /** The hour is that of the second half of the day. */
    PM,
    /** The hour is that of the second half of the day, or the first few. */
    NIGHT,
    /** A time of its own: noon, midnight. */
    NOON
  }

  private static final TimeWords LISTED = new TimeWords();

  private final Lexicon words;
  private final Kind[] kinds;
  private final int[] numbers;
  private final Lexicon lengths;
  private final Length[] measures;

  private TimeWords() {
    List<DataFile.Row> rows = DataFile.beside(TimeWords.class, "words.tsv").rows();
    words = Lexicon.of(rows.stream().map(row -> row.cell(0)).toList());
    kinds = rows.stream().map(row -> row.constant(1, Kind.class)).toArray(Kind[]::new);
    numbers = rows.stream().mapToInt(row -> row.number(2)).toArray();
    List<DataFile.Row> listed = DataFile.beside(TimeWords.class, "lengths.tsv").rows();
    lengths = Lexicon.of(listed.stream().map(row -> row.cell(0)).toList());
    measures = listed.stream().map(TimeWords::length).toArray(Length[]::new);
  }

  private static Length length(DataFile.Row row) {
    try {
      return (Length) TimeValue.parse(row.cell(1));
    } catch (IllegalArgumentException | ClassCastException e) {
      throw row.fault("expected a length of time, found '" + row.cell(1) + "'");
    }
  }

  static TimeWords listed() {
    return LISTED;
  }

  /** The number of the longest word that begins at {@code i}, or -1. */
  int match(Chars chars, int i) {
    return words.match(chars.text(), i, chars.length());
  }

  /** The word of {@code kind} that begins at {@code i}, or -1. */
  int match(Chars chars, int i, Kind kind) {
    int word = match(chars, i);
    return word >= 0 && kinds[word] == kind ? word : -1;
  }

  Kind kind(int word) {
    return kinds[word];
  }

  int number(int word) {
    return numbers[word];
  }

  int end(int word, int begin) {
    return begin + words.word(word).length();
  }

  /** The number of the longest length of time that begins at {@code i}, or -1. */
  int matchLength(Chars chars, int i) {
    return lengths.match(chars.text(), i, chars.length());
  }

  Length length(int word) {
    return measures[word];
  }

  int lengthEnd(int word, int begin) {
    return begin + lengths.word(word).length();
  }
}
