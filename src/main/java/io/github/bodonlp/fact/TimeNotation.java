package io.github.bodonlp.fact;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Reads the closed grammar of values; each value writes itself. */
final class TimeNotation {
  private static final String SEASONS = "SPSUFAWI";

  private final String text;
  private int at;

  private TimeNotation(String text) {
    this.text = text;
  }

  static TimeValue parse(String notation) {
    try {
      int slash = notation.indexOf('/');
      if (notation.startsWith("T")) {
        String to = slash < 0 ? notation : notation.substring(slash + 1);
        return new Clock(time(part(notation, slash)), time(to));
      }
      if (notation.startsWith("P")) {
        String most = slash < 0 ? notation : notation.substring(slash + 1);
        return new Length(measure(part(notation, slash)), measure(most));
      }
      if (notation.startsWith("XXXX")) {
        return recurrence(notation);
      }
      return days(notation, slash);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw fault(notation, e);
    }
  }

  private static String part(String notation, int slash) {
    return slash < 0 ? notation : notation.substring(0, slash);
  }

  private static IllegalArgumentException fault(String notation, Exception cause) {
    return new IllegalArgumentException("'" + notation + "' is no time value", cause);
  }

  private static Days days(String notation, int slash) {
    if (slash < 0) {
      return Days.of(point(notation));
    }
    if (slash == 0) {
      return Days.until(point(notation.substring(1)));
    }
    DatePoint from = point(notation.substring(0, slash));
    return slash + 1 == notation.length()
        ? Days.since(from)
        : Days.between(from, point(notation.substring(slash + 1)));
  }

  private static DatePoint point(String notation) {
    if (notation.endsWith("XX")) {
      return first(Grain.CENTURY, Integer.parseInt(exactly(notation, 4).substring(0, 2)) * 100, 1);
    }
    if (notation.endsWith("X")) {
      return first(Grain.DECADE, Integer.parseInt(exactly(notation, 4).substring(0, 3)) * 10, 1);
    }
    TimeNotation in = new TimeNotation(notation);
    int year = in.number(4);
    DatePoint point = in.done() ? first(Grain.YEAR, year, 1) : in.partOf(year);
    in.end();
    return point;
  }

  private DatePoint partOf(int year) {
    expect('-');
    char c = text.charAt(Math.min(at, text.length() - 1));
    if (c == 'H' || c == 'Q') {
      at++;
      int number = number(1);
      return c == 'H'
          ? first(Grain.HALF, year, number * 6 - 5)
          : first(Grain.QUARTER, year, number * 3 - 2);
    }
    int season = SEASONS.indexOf(text.substring(at));
    if (text.length() - at == 2 && season >= 0 && season % 2 == 0) {
      at += 2;
      return first(Grain.SEASON, year, season / 2 * 3 + 3);
    }
    if (c == 'W') {
      at++;
      return week(year, number(2));
    }
    int month = number(2);
    if (done()) {
      return first(Grain.MONTH, year, month);
    }
    expect('-');
    return new DatePoint(Grain.DAY, LocalDate.of(year, month, number(2)));
  }

  private DatePoint week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY);
    if (done()) {
      return new DatePoint(Grain.WEEK, monday);
    }
    expect('-');
    expect('W');
    expect('E');
    return new DatePoint(Grain.WEEKEND, monday.plusDays(5));
  }

  private static DatePoint first(Grain grain, int year, int month) {
    return new DatePoint(grain, LocalDate.of(year, month, 1));
  }

  private static TimeOfDay time(String notation) {
    TimeNotation in = new TimeNotation(notation);
    in.expect('T');
    int hour = in.number(2);
    in.expect(':');
    int minute = in.number(2);
    int second = 0;
    if (!in.done()) {
      in.expect(':');
      second = in.number(2);
    }
    in.end();
    return new TimeOfDay(hour, minute, second);
  }

  private static Measure measure(String notation) {
    TimeNotation in = new TimeNotation(notation);
    in.expect('P');
    int years = in.part('Y');
    int months = in.part('M');
    int weeks = in.part('W');
    int days = in.part('D');
    if (in.done()) {
      return Measure.ofDays(years, months, weeks, days);
    }
    in.expect('T');
    int hours = in.part('H');
    int minutes = in.part('M');
    BigDecimal seconds = BigDecimal.ZERO;
    if (!in.done() && in.text.endsWith("S")) {
      seconds = new BigDecimal(in.text.substring(in.at, in.text.length() - 1));
      in.at = in.text.length();
    }
    in.end();
    return new Measure(years, months, weeks, days, hours, minutes, seconds);
  }

  /** A number before {@code unit}, or 0 if that unit is not written. */
  private int part(char unit) {
    int i = at;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == at || i == text.length() || text.charAt(i) != unit) {
      return 0;
    }
    int number = Integer.parseInt(text.substring(at, i));
    at = i + 1;
    return number;
  }

  private static Recurrence recurrence(String notation) {
    String rest = notation.substring(4);
    if (rest.isEmpty()) {
      return Recurrence.of(Recurrence.Pattern.YEAR);
    }
    if (rest.startsWith("-WXX")) {
      return switch (rest.substring(4)) {
        case "" -> Recurrence.of(Recurrence.Pattern.WEEK);
        case "-WD" -> Recurrence.of(Recurrence.Pattern.WORKDAYS);
        case "-WE" -> Recurrence.of(Recurrence.Pattern.WEEKENDS);
        default -> Recurrence.every(weekday(exactly(rest, 6).substring(4)));
      };
    }
    if (rest.equals("-XX")) {
      return Recurrence.of(Recurrence.Pattern.MONTH);
    }
    TimeNotation in = new TimeNotation(rest);
    in.expect('-');
    if (rest.startsWith("-XX-W")) {
      return Recurrence.every(rest.charAt(5) - '0', weekday(exactly(rest, 8).substring(6)));
    }
    boolean monthly = rest.startsWith("-XX-");
    int month = monthly ? 0 : in.number(2);
    if (in.done()) {
      return Recurrence.everyMonth(month);
    }
    in.at = 3;
    in.expect('-');
    int day = in.number(2);
    in.end();
    return monthly ? Recurrence.everyDay(day) : Recurrence.everyDay(month, day);
  }

  /** A weekday as {@code -6}. */
  private static DayOfWeek weekday(String notation) {
    TimeNotation in = new TimeNotation(notation);
    in.expect('-');
    return DayOfWeek.of(in.number(1));
  }

  private static String exactly(String text, int length) {
    if (text.length() != length) {
      throw new NumberFormatException(text);
    }
    return text;
  }

  private int number(int digits) {
    if (at + digits > text.length()) {
      throw new NumberFormatException(text);
    }
    int number = 0;
    for (int end = at + digits; at < end; at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        throw new NumberFormatException(text);
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private void expect(char c) {
    if (done() || text.charAt(at) != c) {
      throw new NumberFormatException(text);
    }
    at++;
  }

  private boolean done() {
    return at == text.length();
  }

  private void end() {
    if (!done()) {
      throw new NumberFormatException(text);
    }
  }
}
