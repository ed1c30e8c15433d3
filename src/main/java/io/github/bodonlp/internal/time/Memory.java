package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.DatePoint;
import io.github.bodonlp.fact.Grain;
import java.time.LocalDate;
import java.time.YearMonth;

/** What was named last, for dates that lean on it: 이날, 같은 해, a month without its year. */
final class Memory {
  private int sentence = -1;
  private LocalDate day;
  private YearMonth month;
  private int monthSentence = -2;
  private int year = Point.NONE;
  private int yearSentence = -2;
  private boolean yearSaid;
  private int budgetYear = Point.NONE;

  /** A new date begins in {@code sentence}. */
  void enter(int sentence) {
    this.sentence = sentence;
  }

  int sentence() {
    return sentence;
  }

  /** Takes down what {@code p} was found to be. */
  void take(Point p, DatePoint point) {
    if (point.grain() == Grain.DAY) {
      day = point.first();
    }
    if (p.fiscal && budgetYear == Point.NONE) {
      budgetYear = point.first().getYear();
    }
    boolean small = point.grain() == Grain.DAY || point.grain() == Grain.MONTH;
    if (small) {
      month = YearMonth.from(point.first());
      monthSentence = sentence;
    }
    boolean named = p.hasYear() && point.grain() != Grain.DECADE && point.grain() != Grain.CENTURY;
    if (named || small) {
      boolean kept = yearSentence == sentence && yearSaid && !named;
      year = point.first().getYear();
      yearSentence = sentence;
      yearSaid = named || kept;
    }
  }

  /** Whether the day last named stands in this sentence. */
  boolean isDayInSentence() {
    return monthSentence == sentence;
  }

  /** The day last named, or null. */
  LocalDate day() {
    return day;
  }

  /** The year whose budget or plan the document is about: the first named as 2026년도; or NONE. */
  int budgetYear() {
    return budgetYear;
  }

  /** The year last named, or NONE. */
  int year() {
    return year;
  }

  /** The month last named in this sentence, or null. */
  YearMonth monthInSentence() {
    return monthSentence == sentence ? month : null;
  }

  /** The year that was said in this sentence, or NONE. */
  int yearInSentence() {
    return yearSentence == sentence && yearSaid ? year : Point.NONE;
  }

  /** The year that a month without one takes from this sentence, or NONE. */
  int yearFor(Point p, Reference reference) {
    int said = yearInSentence();
    if (said == Point.NONE || month == null || monthSentence != sentence) {
      return reference.isKnown() ? Point.NONE : said;
    }
    return p.month >= month.getMonthValue() ? said : Point.NONE;
  }
}
