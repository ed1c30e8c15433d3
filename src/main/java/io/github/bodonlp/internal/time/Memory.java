package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.DatePoint;
import io.github.bodonlp.fact.Grain;
import java.time.LocalDate;
import java.time.YearMonth;

/** What was named last, for dates that lean on it: 이날, 같은 해, a month without its year. */
final class Memory {
  private int sentence = -1;
  private LocalDate day;
  private int daySentence = -9;
  private YearMonth monthAlone;
  private YearMonth month;
  private int monthSentence = -2;
  private int year = Point.NONE;
  private int yearSentence = -2;
  private boolean yearSaid;
  private int budgetYear = Point.NONE;
  private int frameYear = Point.NONE;
  private int frameSentence = -1;

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
      daySentence = sentence;
    }
    if (p.fiscal && budgetYear == Point.NONE) {
      budgetYear = point.first().getYear();
    }
    boolean small = point.grain() == Grain.DAY || point.grain() == Grain.MONTH;
    if (small) {
      month = YearMonth.from(point.first());
      monthSentence = sentence;
    }
    monthAlone = point.grain() == Grain.MONTH ? YearMonth.from(point.first()) : null;
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
    return daySentence == sentence;
  }

  /** The month last named in this sentence, if it was named without a day; else null. */
  YearMonth monthAlone() {
    return monthSentence == sentence ? monthAlone : null;
  }

  /** The month last named, or null. */
  YearMonth month() {
    return month;
  }

  /** Takes down that {@code year} is the frame of what follows in this sentence: 지난해에는. */
  void frame(int year) {
    frameYear = year;
    frameSentence = sentence;
  }

  /** The day last named, if it stands in this sentence or the one before. */
  LocalDate dayNear() {
    return sentence - daySentence <= 1 ? day : null;
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

  /** The year that was said in this sentence, or NONE. */
  int yearInSentence() {
    return yearSentence == sentence && yearSaid ? year : Point.NONE;
  }

  /** The year that a month without one takes from this sentence, or NONE. */
  int yearFor(Point p, Reference reference) {
    if (frameSentence == sentence) {
      return frameYear;
    }
    int said = yearInSentence();
    if (said == Point.NONE || month == null || monthSentence != sentence) {
      return reference.isKnown() ? Point.NONE : said;
    }
    return p.month >= month.getMonthValue() ? said : Point.NONE;
  }
}
