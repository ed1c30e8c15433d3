package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Basis;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Document;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Infers when a release was published.
 *
 * <p>A label on the page states it. Else the words of the report name a day of some month ({@code
 * 12일 밝혔다}), and the month follows from the latest day possible: the day the page was collected, or
 * the newest date the page shows. Days on the page that no label explains are such bounds and never
 * the date. Without any bound, a date with its weekday anchors the month. What speaks against the
 * date found is told as a conflict; when no single day is evident there is none.
 */
final class PublishedFinder {
  private static final int LONGEST_LAG = 31;

  private final Document document;
  private final Chars chars;
  private final List<Candidate> candidates;
  private final Optional<LocalDate> collected;
  private final ReportClues reports;
  private final List<Clue> clues = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private PublishedFinder(
      Document document, List<Candidate> candidates, Optional<LocalDate> collected) {
    this.document = document;
    this.candidates = candidates;
    this.collected = collected;
    chars = new Chars(document.text());
    reports = new ReportClues(document, chars);
  }

  /** The publication date, or its bounds; empty if nothing tells. */
  static Optional<PublicationDate> find(
      Document document, List<Candidate> candidates, Optional<LocalDate> collected) {
    return new PublishedFinder(document, candidates, collected).infer();
  }

  /** What the page itself states, for comparison with a date that the caller gave. */
  static Optional<LocalDate> stated(Document document, List<Candidate> candidates) {
    PublishedFinder finder = new PublishedFinder(document, candidates, Optional.empty());
    finder.stated(null);
    return finder.clues.stream()
        .min(Comparator.comparing(Clue::strength))
        .filter(clue -> clue.strength() == Clue.Strength.RELEASED)
        .map(Clue::day);
  }

  private Optional<PublicationDate> infer() {
    LocalDate bound = collected.orElseGet(this::newestOfPage);
    stated(bound);
    if (clues.isEmpty()) {
      reported(bound);
    }
    clues.sort(
        Comparator.comparing(Clue::strength).thenComparing(clue -> clue.candidate().begin()));
    collected.ifPresent(day -> evidence.add(Evidence.of("collected on " + day)));
    if (!clues.isEmpty()) {
      return Optional.of(date(clues.get(0), bound));
    }
    LocalDate earliest = bound == null ? null : latestPast(bound);
    if (bound == null && earliest == null) {
      return Optional.empty();
    }
    return Optional.of(new PublicationDate(null, earliest, bound, Basis.INFERRED, ordered(), null));
  }

  private PublicationDate date(Clue best, LocalDate bound) {
    String conflict = null;
    for (Clue clue : clues) {
      if (clue.day().equals(best.day())) {
        add(clue.candidate(), clue.strength().says());
      } else if (conflict == null
          && clue.strength().states() == best.strength().states()
          && clue.strength() != Clue.Strength.POSTED) {
        conflict =
            document.text(clue.candidate().begin(), clue.candidate().end())
                + " speaks for "
                + clue.day()
                + ", not "
                + best.day();
        add(clue.candidate(), clue.strength().says());
      }
    }
    Basis basis = best.strength().states() ? Basis.STATED : Basis.INFERRED;
    return new PublicationDate(best.day(), null, null, basis, ordered(), conflict);
  }

  private void add(Candidate words, String says) {
    Span span = new Span(words.begin(), words.end());
    evidence.add(Evidence.of(span, document.text(span), says));
  }

  /** Evidence in order of the text, what stands outside it first. */
  private List<Evidence> ordered() {
    evidence.sort(
        Comparator.comparingInt(e -> e.words().map(words -> words.span().begin()).orElse(-1)));
    return evidence;
  }

  /** Dates that a label states; none later than {@code bound}. */
  private void stated(LocalDate bound) {
    for (Candidate candidate : candidates) {
      LocalDate day = fullDay(candidate);
      DateLabels.Says says =
          day == null ? null : DateLabels.listed().before(chars, candidate.begin());
      if (says == null || says == DateLabels.Says.CHANGED || isInProse(candidate, says)) {
        continue;
      }
      if (bound == null || collected.isEmpty() || !day.isAfter(bound)) {
        clues.add(new Clue(Clue.Strength.valueOf(says.name()), candidate, day));
      }
    }
  }

  /** 배포 and 등록 are verbs too: in the text of the release only labels with a colon count. */
  private boolean isInProse(Candidate candidate, DateLabels.Says says) {
    boolean furniture =
        switch (document.sectionAt(candidate.begin())) {
          case CLUTTER, CONTACT, TABLE -> true;
          default -> false;
        };
    int before = chars.backBlanks(candidate.begin());
    return !furniture && says != DateLabels.Says.FILE && !chars.isOneOf(before - 1, ":|)>\n");
  }

  /** A single day with its year written, or null. */
  private static LocalDate fullDay(Candidate candidate) {
    Point p = candidate.from();
    boolean full =
        p != null && p.year != Point.NONE && p.month != Point.NONE && p.day != Point.NONE;
    return full ? Resolved.day(p.year, p.month, p.day) : null;
  }

  /** The newest full date among the furniture of the page; null if it shows none. */
  private LocalDate newestOfPage() {
    LocalDate newest = null;
    Candidate where = null;
    for (Candidate candidate : candidates) {
      LocalDate day = fullDay(candidate);
      boolean furniture = document.sectionAt(candidate.begin()) == SectionKind.CLUTTER;
      if (day != null && furniture && (newest == null || day.isAfter(newest))) {
        newest = day;
        where = candidate;
      }
    }
    if (newest != null) {
      add(where, "a date of the page, so an upper bound");
    }
    return newest;
  }

  private void reported(LocalDate bound) {
    LocalDate anchor = anchor(bound);
    for (Candidate candidate : candidates) {
      if (!isDay(candidate) || document.sectionAt(candidate.begin()) == SectionKind.CLUTTER) {
        continue;
      }
      Clue.Strength strength = reports.of(candidate);
      LocalDate day = day(candidate.from(), bound, anchor);
      if (strength == null && day != null && reports.isPastEvent(candidate)) {
        strength = event(candidate, day, anchor);
      }
      if (strength != null && day != null) {
        clues.add(new Clue(strength, candidate, day));
      }
    }
  }

  private static boolean isDay(Candidate candidate) {
    Point p = candidate.from();
    return p != null
        && !candidate.isRange()
        && candidate.open() == Candidate.Open.NO
        && p.day != Point.NONE
        && p.yearShift == Point.NONE
        && p.monthShift == Point.NONE;
  }

  /**
   * An event on the day of collection leaves no other day; one that is told as 28일 … 밝혔다 and has
   * its weekday written elsewhere leaves hardly any.
   */
  private Clue.Strength event(Candidate candidate, LocalDate day, LocalDate anchor) {
    if (collected.isPresent()) {
      return collected.get().equals(day) ? Clue.Strength.EVENT : null;
    }
    boolean bare = candidate.from().month == Point.NONE;
    return bare && day.equals(anchor) && reports.isReported(candidate)
        ? Clue.Strength.ANCHORED
        : null;
  }

  /** The day that {@code p} is, at most a month before the bound or near the anchor; or null. */
  private static LocalDate day(Point p, LocalDate bound, LocalDate anchor) {
    if (p.month != Point.NONE) {
      LocalDate latest = p.year != Point.NONE ? Resolved.day(p.year, p.month, p.day) : null;
      if (latest == null && bound != null) {
        latest = Resolved.day(bound.getYear(), p.month, p.day);
        latest = latest != null && latest.isAfter(bound) ? latest.minusYears(1) : latest;
      }
      return latest == null || (bound != null && isFar(latest, bound)) ? null : latest;
    }
    LocalDate last = anchor != null ? anchor.plusDays(LONGEST_LAG / 3) : bound;
    if (last == null) {
      return null;
    }
    if (bound != null && bound.isBefore(last)) {
      last = bound;
    }
    YearMonth month = YearMonth.from(last);
    month = p.day > last.getDayOfMonth() ? month.minusMonths(1) : month;
    LocalDate day = p.day <= month.lengthOfMonth() ? month.atDay(p.day) : null;
    return day == null || isFar(day, last) ? null : day;
  }

  private static boolean isFar(LocalDate day, LocalDate bound) {
    return day.isAfter(bound) || day.plusDays(LONGEST_LAG).isBefore(bound);
  }

  /**
   * A day of the release whose year its weekday settles, where the bound is far or missing; null if
   * there is none, or the caller's bound is near enough to do without.
   */
  private LocalDate anchor(LocalDate bound) {
    if (collected.isPresent()) {
      return null;
    }
    LocalDate reference = bound == null ? newestYear() : bound;
    if (reference == null) {
      return null;
    }
    WeekdayWindow window = new WeekdayWindow(new Reference(reference, true));
    for (Candidate candidate : candidates) {
      Point p = candidate.from();
      boolean pair = isDay(candidate) && p.month != Point.NONE && p.weekday != Point.NONE;
      if (!pair || document.sectionAt(candidate.begin()) == SectionKind.CLUTTER) {
        continue;
      }
      LocalDate day = fullDay(candidate);
      day = day == null ? window.year(p.month, p.day, p.weekday, Direction.UNKNOWN) : day;
      if (day != null && WeekdayWindow.fits(day, p.weekday)) {
        add(candidate, "its weekday settles the year " + day.getYear());
        return day;
      }
    }
    return null;
  }

  /** The end of the newest year that the release names; null if it names none. */
  private LocalDate newestYear() {
    int newest = Point.NONE;
    for (Candidate candidate : candidates) {
      Point p = candidate.from();
      boolean named = p != null && p.year != Point.NONE && p.part == null;
      if (named && document.sectionAt(candidate.begin()) != SectionKind.CLUTTER) {
        newest = Math.max(newest, p.year);
      }
    }
    return newest == Point.NONE ? null : LocalDate.of(newest, 12, 31);
  }

  /** The latest day told as past whose year is certain: the release is not older. */
  private LocalDate latestPast(LocalDate bound) {
    LocalDate latest = null;
    Candidate where = null;
    for (Candidate candidate : candidates) {
      LocalDate day = candidate.isRange() ? null : fullDay(candidate);
      SectionKind section = document.sectionAt(candidate.begin());
      boolean text = section == SectionKind.BODY || section == SectionKind.SUBTITLE;
      if (day == null || !text || day.isAfter(bound) || !reports.isPastEvent(candidate)) {
        continue;
      }
      if (latest == null || day.isAfter(latest)) {
        latest = day;
        where = candidate;
      }
    }
    if (latest != null) {
      add(where, "told as past, so a lower bound");
    }
    return latest;
  }
}
