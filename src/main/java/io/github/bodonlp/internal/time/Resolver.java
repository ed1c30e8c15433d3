package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Clock;
import io.github.bodonlp.fact.DatePoint;
import io.github.bodonlp.fact.Days;
import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.Recurrence;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.TimeBasis;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.text.Document;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From candidates to time expressions with values, in the order of the text. */
final class Resolver {
  private static final int FARTHEST_CLOCK = 60;

  private final Document document;
  private final Chars chars;
  private final Directions directions;
  private final HabitReader habits;
  private final Reference reference;
  private final Memory memory = new Memory();
  private final PointResolver points;
  private final RangeResolver ranges;
  private final List<TimeExpression> expressions = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  /** The day that governs clock times behind it, where it ends, and its sentence. */
  private LocalDate governor;

  private int governorEnd = -1;
  private int governorSentence = -1;

  /** The last candidate, for lists that go on what it said. */
  private Candidate before;

  Resolver(Document document, Reference reference) {
    this.document = document;
    this.reference = reference;
    chars = new Chars(document.text());
    directions = new Directions(document, chars);
    habits = new HabitReader(chars, directions);
    points = new PointResolver(reference, memory);
    ranges = new RangeResolver(points, memory);
  }

  /** Resolves {@code candidate}; candidates come in order. */
  void add(Candidate candidate) {
    int sentence = document.sentences().at(candidate.begin());
    memory.enter(sentence);
    TimeExpression.Builder builder =
        TimeExpression.of(
                candidate.type(),
                new Span(candidate.begin(), candidate.end()),
                document.text(candidate.begin(), candidate.end()))
            .by(candidate.rule().name());
    if (candidate.type() == TimeType.TIME) {
      clock(builder, candidate, sentence);
    } else if (candidate.type() != TimeType.DATE) {
      known(builder, candidate);
    } else if (!recurs(builder, candidate, sentence)) {
      date(builder, candidate, sentence);
    }
    expressions.add(builder.build());
    before = candidate;
  }

  List<TimeExpression> expressions() {
    return expressions;
  }

  List<Warning> warnings() {
    return warnings;
  }

  private void known(TimeExpression.Builder builder, Candidate candidate) {
    boolean has = candidate.value() != null;
    builder.value(candidate.value(), has ? TimeBasis.EXPLICIT : TimeBasis.UNRESOLVED);
    if (candidate.type() == TimeType.SET) {
      governor = null;
    }
  }

  private void clock(TimeExpression.Builder builder, Candidate candidate, int sentence) {
    Clock clock = candidate.clock();
    builder.value(clock, TimeBasis.EXPLICIT);
    boolean near = candidate.begin() - governorEnd <= FARTHEST_CLOCK;
    if (governor == null || governorSentence != sentence || !near) {
      return;
    }
    String from = governor + "T" + clock.from();
    if (clock.from().equals(clock.to())) {
      builder.at(from);
    } else {
      boolean over = clock.to().hour() < clock.from().hour();
      builder.at(from + "/" + (over ? governor.plusDays(1) : governor) + "T" + clock.to());
    }
    governorEnd = candidate.end();
  }

  private boolean recurs(TimeExpression.Builder builder, Candidate candidate, int sentence) {
    Recurrence value = null;
    if (HabitReader.isWeekdays(candidate)) {
      boolean all = candidate.from().weekday == 1 && candidate.to().weekday == 5;
      value = all ? Recurrence.of(Recurrence.Pattern.WORKDAYS) : null;
    } else {
      boolean beside = before != null && document.sentences().at(before.begin()) == sentence;
      value = habits.of(candidate, before, beside);
      if (value == null) {
        return false;
      }
    }
    TimeBasis basis = value == null ? TimeBasis.UNRESOLVED : TimeBasis.EXPLICIT;
    builder.type(TimeType.SET).value(value, basis);
    governor = null;
    return true;
  }

  private void date(TimeExpression.Builder builder, Candidate candidate, int sentence) {
    Direction direction = directions.of(candidate);
    if (candidate.isRange()) {
      range(builder, candidate, direction);
      governor = null;
      return;
    }
    Point p = candidate.from();
    boolean lunar = chars.endsBefore(chars.backBlanks(p.begin), "음력") && p.holiday == Point.NONE;
    Resolved found = lunar ? Resolved.NOTHING : points.resolve(p, direction);
    if (lunar) {
      govern(null, candidate, sentence);
      return;
    }
    if (!found.isKnown()) {
      builder.partial(partial(p));
      govern(null, candidate, sentence);
      return;
    }
    memory.take(p, found.point());
    if (found.point().grain() == Grain.YEAR && chars.starts(candidate.end(), "에는")) {
      memory.frame(found.point().first().getYear());
    }
    Days days = days(candidate, found.point());
    value(builder, days, found);
    warn(candidate, found, p);
    govern(found.isDay() ? found.point().first() : null, candidate, sentence);
  }

  private void govern(LocalDate day, Candidate candidate, int sentence) {
    governor = day;
    governorEnd = candidate.end();
    governorSentence = sentence;
  }

  private static Days days(Candidate candidate, DatePoint point) {
    Point p = candidate.from();
    if (p.part == Grain.HALF && p.partNumber == 3) {
      LocalDate second = point.first().withMonth(7);
      return Days.between(point, new DatePoint(Grain.HALF, second));
    }
    if (p.part == Grain.YEAR && p.partNumber == 0 && !p.hasYear()) {
      return Days.between(point, new DatePoint(Grain.MONTH, point.first().plusMonths(1)));
    }
    return switch (candidate.open()) {
      case NO -> Days.of(point);
      case SINCE -> Days.since(point);
      case UNTIL -> Days.until(point);
    };
  }

  private void range(TimeExpression.Builder builder, Candidate candidate, Direction direction) {
    Resolved[] ends = ranges.resolve(candidate, direction);
    if (!ends[0].isKnown()) {
      return;
    }
    memory.take(candidate.to(), ends[1].point());
    memory.take(candidate.from(), ends[0].point());
    Resolved both =
        new Resolved(
            ends[0].point(),
            ends[0].basis(),
            ends[0].conflict() || ends[1].conflict(),
            ends[0].likely() || ends[1].likely());
    value(builder, RangeResolver.days(candidate, ends), both);
    warn(candidate, ends[0], candidate.from());
    warn(candidate, ends[1], candidate.to());
  }

  private void value(TimeExpression.Builder builder, Days days, Resolved found) {
    boolean doubtful = reference.bound() && found.basis() == TimeBasis.PUBLISHED;
    boolean likely = found.likely() || found.conflict() || doubtful;
    builder
        .value(days, found.basis())
        .period(days.firstDay().orElse(null), days.lastDay().orElse(null))
        .weekdayConflict(found.conflict())
        .certainty(likely ? Certainty.LIKELY : Certainty.SURE);
  }

  private void warn(Candidate candidate, Resolved found, Point p) {
    if (found.conflict()) {
      String weekday =
          found
              .point()
              .first()
              .getDayOfWeek()
              .getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
      String said =
          DayOfWeek.of(p.weekday).getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
      warnings.add(
          Warning.of(
              Warning.Kind.WEEKDAY_CONFLICT,
              found.point() + " is a " + weekday + ", the text says " + said,
              new Span(candidate.begin(), candidate.end())));
    }
  }

  /** What is known of a day that nothing settles. */
  private static String partial(Point p) {
    if (p.day != Point.NONE && p.month != Point.NONE) {
      return "--" + two(p.month) + "-" + two(p.day);
    }
    if (p.day != Point.NONE && p.monthShift == Point.NONE) {
      return "---" + two(p.day);
    }
    return p.month == Point.NONE ? null : "--" + two(p.month);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
