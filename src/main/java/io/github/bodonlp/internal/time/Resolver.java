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
  private final Cues cues;
  private final ReportClues reports;
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
    cues = new Cues(chars);
    reports = new ReportClues(document, chars);
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
    } else if (!recurs(builder, candidate)) {
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

  /**
   * A month or weekday that goes on a list of recurrences, or a weekday that no day is meant by.
   */
  private boolean recurs(TimeExpression.Builder builder, Candidate candidate) {
    Point p = candidate.from();
    if (candidate.isRange() && isLoneWeekday(p) && isLoneWeekday(candidate.to())) {
      return weekdays(builder, p.weekday, candidate.to().weekday);
    }
    if (candidate.isRange() || candidate.open() != Candidate.Open.NO) {
      return false;
    }
    Recurrence value = null;
    boolean bareMonth = p.month != Point.NONE && !p.hasYear() && p.day == Point.NONE;
    if (bareMonth && (continues(candidate) || isEvery(candidate.end()) || isEach(candidate))) {
      value = Recurrence.everyMonth(p.month);
    } else if (isLoneWeekday(p) && !namesDay(candidate)) {
      value = Recurrence.every(DayOfWeek.of(p.weekday));
    } else if (p.part == Grain.WEEKEND && p.weekShift == Point.NONE && !namesDay(candidate)) {
      value = Recurrence.of(Recurrence.Pattern.WEEKENDS);
    }
    if (value == null && p.ordinal > 0 && p.weekday > 0 && !p.hasMonth() && followsRecurrence()) {
      value = Recurrence.every(p.ordinal, DayOfWeek.of(p.weekday));
    }
    if (value == null) {
      return false;
    }
    builder.type(TimeType.SET).value(value, TimeBasis.EXPLICIT);
    governor = null;
    return true;
  }

  /** 월요일부터 금요일: weekdays in a row have a value only if they are all of them. */
  private boolean weekdays(TimeExpression.Builder builder, int first, int last) {
    boolean all = first == 1 && last == 5;
    Recurrence value = all ? Recurrence.of(Recurrence.Pattern.WORKDAYS) : null;
    builder.type(TimeType.SET).value(value, all ? TimeBasis.EXPLICIT : TimeBasis.UNRESOLVED);
    governor = null;
    return true;
  }

  private boolean followsRecurrence() {
    return before != null
        && before.type() == TimeType.SET
        && sentenceOf(before) == memory.sentence();
  }

  private int sentenceOf(Candidate candidate) {
    return document.sentences().at(candidate.begin());
  }

  /** Whether only 과, 와, a comma or a dot lies between a recurrence in months and this month. */
  private boolean continues(Candidate candidate) {
    if (before == null || candidate.begin() - before.end() > 3) {
      return false;
    }
    TimeExpression last = expressions.get(expressions.size() - 1);
    boolean yearly =
        last.value()
            .filter(Recurrence.class::isInstance)
            .map(Recurrence.class::cast)
            .filter(r -> r.month().isPresent())
            .isPresent();
    return yearly && chars.isOneOf(before.end(), "과와,·및");
  }

  /** 6월과 12월에 각각 부과된다: each year, unless the verb is past. */
  private boolean isEach(Candidate candidate) {
    int and = candidate.end();
    Point last = chars.isOneOf(and, "과와") ? points(chars.skipBlanks(and + 1)) : null;
    boolean two =
        last != null && last.month != Point.NONE && last.day == Point.NONE && !last.hasYear();
    return two
        && (chars.starts(last.end, "에 각각") || chars.starts(last.end, "에 한 번씩"))
        && !direction(candidate).isPast();
  }

  private Point points(int i) {
    return new PointReader(chars).read(i);
  }

  /** 5월이면, 5월마다. */
  private boolean isEvery(int end) {
    return chars.starts(end, "이면") || chars.starts(end, "마다");
  }

  private static boolean isLoneWeekday(Point p) {
    return p.weekday != Point.NONE
        && p.day == Point.NONE
        && p.weekShift == Point.NONE
        && p.ordinal == Point.NONE
        && p.dayShift == Point.NONE
        && p.holiday == Point.NONE
        && p.awayDays == Point.NONE;
  }

  /** Whether a weekday or 주말 stands for one day: 금요일에 돌아온다, 지난 금요일, not 금요일에는. */
  private boolean namesDay(Candidate candidate) {
    int end = candidate.end();
    int next = chars.skipBlanks(end);
    boolean lone = chars.is(candidate.begin() - 1, '\n') && chars.is(end, '\n');
    boolean bound = chars.starts(end, "까지") || chars.starts(end, "부터");
    boolean at = chars.is(end, '에') && !chars.isHangul(end + 1);
    boolean hour = isHour(next) || isPartOfDay(next);
    if (lone || direction(candidate).isSaid()) {
      return true;
    }
    return (bound || at || hour) && !tellsHabit(end);
  }

  /** Whether words of opening hours follow: 토요일 9시부터 운영한다. */
  private boolean tellsHabit(int end) {
    CueWords words = CueWords.listed();
    for (int i = end; i < end + FARTHEST_CLOCK && !chars.is(i, '\n'); i++) {
      if (chars.isHangul(i)
          && !chars.isHangul(i - 1)
          && words.end(chars, i, CueWords.Says.HABIT) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isPartOfDay(int i) {
    int word = TimeWords.listed().match(chars, i);
    return word >= 0
        && switch (TimeWords.listed().kind(word)) {
          case AM, PM, NIGHT, NOON -> true;
          default -> false;
        };
  }

  private boolean isHour(int i) {
    int end = chars.digitsEnd(i);
    return end > i && (chars.is(end, '시') || chars.is(end, ':'));
  }

  private Direction direction(Candidate candidate) {
    int sentence = document.sentences().at(candidate.begin());
    int limit =
        sentence < document.sentences().size()
            ? document.sentences().end(sentence)
            : document.text().length();
    if (candidate.from() != null && candidate.from().isBareDay()) {
      if (reports.of(candidate) != null) {
        return Direction.SAID_PAST;
      }
      if (chars.starts(candidate.end(), "자로")) {
        return Direction.UNKNOWN;
      }
    }
    return cues.direction(candidate.begin(), candidate.end(), limit);
  }

  private void date(TimeExpression.Builder builder, Candidate candidate, int sentence) {
    Direction direction = direction(candidate);
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
      return String.format(Locale.ROOT, "--%02d-%02d", p.month, p.day);
    }
    if (p.day != Point.NONE && p.monthShift == Point.NONE) {
      return String.format(Locale.ROOT, "---%02d", p.day);
    }
    return p.month == Point.NONE ? null : String.format(Locale.ROOT, "--%02d", p.month);
  }
}
