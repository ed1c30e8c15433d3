package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;

/**
 * What the words say of one point of the calendar, before it is resolved. A draft: one reader fills
 * it, the resolver only reads it. What is not said is {@link #NONE}.
 */
final class Point {
  static final int NONE = Integer.MIN_VALUE;
  static final int LAST = -1;

  final int begin;
  int end;

  /** The year as written, all digits. */
  int year = NONE;

  /** Years from that of the reference or, {@link #yearOfContext}, from the one last named. */
  int yearShift = NONE;

  boolean yearOfContext;

  int month = NONE;
  int monthShift = NONE;

  /** {@link #monthShift} counts from the month last named. */
  boolean monthOfContext;

  int day = NONE;

  /** Days from the reference or, {@link #dayOfContext}, from the day last named. */
  int dayShift = NONE;

  boolean dayOfContext;

  /** Weeks from that of the reference. */
  int weekShift = NONE;

  /** Which week of the month or year, or which weekday of its kind; {@link #LAST} for the last. */
  int ordinal = NONE;

  /** 1 Monday to 7 Sunday: evidence beside a day, else part of what is named. */
  int weekday = NONE;

  /** Half, quarter, season or decade, with its number; also WEEK and WEEKEND. */
  Grain part;

  int partNumber = NONE;
  int holiday = NONE;

  /** How long before (negative) or after the reference, in days, months. */
  int awayDays = NONE;

  int awayMonths = NONE;

  /** The unit of the number is written only behind a later one: 28 of 28~30일. */
  boolean elided;

  /** Written in numbers with points between: 12. 3. */
  boolean numeric;

  /** The year is written as that of a budget or plan: 2026년도. */
  boolean fiscal;

  /** It follows a word or mark for from … to, so that it is likely a date. */
  boolean expected;

  Point(int begin) {
    this.begin = begin;
    this.end = begin;
  }

  boolean has(int field) {
    return field != NONE;
  }

  boolean hasYear() {
    return year != NONE || yearShift != NONE;
  }

  boolean hasMonth() {
    return month != NONE || monthShift != NONE;
  }

  /** Whether it names a single day. */
  boolean isDay() {
    return day != NONE
        || dayShift != NONE
        || holiday != NONE
        || awayDays != NONE
        || (weekday != NONE && part == null);
  }

  /** Whether it is no more than a day of some month. */
  boolean isBareDay() {
    return day != NONE && !hasMonth() && !hasYear();
  }

  boolean isEmpty() {
    return end == begin;
  }
}
