package io.github.bodonlp.internal.measure;

import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.markup.MarkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what was found in one text with its gold. The rules, in short: a mark is right when span
 * and kind are; optional gold counts neither way, and what is found over it is no error, nor are
 * names and dates inside a gold initiative; dates, times and money are judged by value besides.
 */
final class Scorer {
  private static final Set<MarkKind> BODIES = EnumSet.of(MarkKind.OG, MarkKind.LC);
  private static final Set<MarkKind> SPOKEN = EnumSet.of(MarkKind.QU, MarkKind.IQ);
  private static final Set<MarkKind> INSIDE_INITIATIVES =
      EnumSet.of(MarkKind.OG, MarkKind.LC, MarkKind.DT, MarkKind.EV);

  /** A quotation is found when the overlap is at least this share of the longer one. */
  private static final double ENOUGH_OVERLAP = 0.8;

  private final List<Mark> gold;
  private final List<Mark> found;
  private final boolean[] used;
  private final Map<MarkKind, Tally> tallies;
  private final List<Fault> faults = new ArrayList<>();

  private Scorer(List<Mark> gold, List<Mark> found, Map<MarkKind, Tally> tallies) {
    this.gold = gold;
    this.found = found;
    this.used = new boolean[found.size()];
    this.tallies = tallies;
  }

  /**
   * Adds the counts of one text to {@code tallies}, whose kinds are those that are judged.
   *
   * @return the errors, in order of the text
   */
  static List<Fault> score(
      String text, List<Mark> gold, List<Mark> found, Map<MarkKind, Tally> tallies) {
    Scorer scorer = new Scorer(trimmed(text, gold), trimmed(text, found), tallies);
    for (MarkKind kind : MarkKind.values()) {
      if (tallies.containsKey(kind)) {
        scorer.gold(kind);
      }
    }
    scorer.found();
    scorer.faults.sort(Comparator.comparing(Fault::span));
    return scorer.faults;
  }

  private static List<Mark> trimmed(String text, List<Mark> marks) {
    return marks.stream().map(mark -> trimmed(text, mark)).toList();
  }

  private static Mark trimmed(String text, Mark mark) {
    int begin = mark.span().begin();
    int end = mark.span().end();
    while (SPOKEN.contains(mark.kind()) && begin < end && Values.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (SPOKEN.contains(mark.kind()) && begin < end && Values.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Mark(mark.kind(), new Span(begin, end), mark.attributes());
  }

  private void gold(MarkKind kind) {
    for (Mark mark : gold) {
      if (mark.kind() == kind && !mark.optional()) {
        goldMark(mark, tallies.get(kind));
      }
    }
  }

  private void goldMark(Mark mark, Tally tally) {
    tally.gold++;
    Optional<Mark> hit = take(mark);
    if (hit.isPresent()) {
      tally.right++;
      attributes(mark, hit.get(), tally);
    } else {
      faults.add(new Fault(Fault.Kind.MISSED, mark, nearest(mark).orElse(null)));
    }
    if (tally.valued() && !Values.unknown(mark)) {
      value(mark, tally);
    }
    if (SPOKEN.contains(mark.kind()) && Values.knownSpeaker(mark)) {
      speaker(mark, tally);
    }
  }

  /** The first mark found with this very span that is not taken yet. */
  private Optional<Mark> take(Mark mark) {
    for (int i = 0; i < found.size(); i++) {
      Mark candidate = found.get(i);
      if (!used[i] && candidate.span().equals(mark.span()) && compatible(mark, candidate)) {
        used[i] = true;
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static boolean compatible(Mark gold, Mark found) {
    return gold.kind() == found.kind()
        || (BODIES.contains(gold.kind())
            && BODIES.contains(found.kind())
            && (gold.attribute("r").isPresent() || gold.attribute("alt").isPresent()));
  }

  private void attributes(Mark mark, Mark hit, Tally tally) {
    if (mark.kind() == MarkKind.PS && !mark.attribute("title").orElse("").isEmpty()) {
      tally.titles++;
      tally.titlesRight += right("title", Fault.Kind.TITLE, mark, hit);
    }
    if (mark.kind() == MarkKind.MN && !mark.attribute("src").orElse("").isEmpty()) {
      tally.sources++;
      tally.sourcesRight += right("src", Fault.Kind.SOURCE, mark, hit);
    }
  }

  private int right(String attribute, Fault.Kind kind, Mark mark, Mark hit) {
    if (Values.sameAttribute(attribute, mark, hit)) {
      return 1;
    }
    faults.add(new Fault(kind, mark, hit));
    return 0;
  }

  private void value(Mark mark, Tally tally) {
    tally.valueGold++;
    boolean right =
        found.stream()
            .filter(f -> compatible(mark, f) && f.span().overlaps(mark.span()))
            .anyMatch(f -> Values.same(mark, f));
    if (right) {
      tally.valueRight++;
    } else {
      nearest(mark).ifPresent(near -> faults.add(new Fault(Fault.Kind.VALUE, mark, near)));
    }
  }

  private void speaker(Mark mark, Tally tally) {
    tally.speakers++;
    Optional<Mark> near = nearest(mark).filter(f -> overlap(mark, f) >= enough(mark, f));
    if (near.isPresent() && Values.sameSpeaker(mark, near.get())) {
      tally.speakersRight++;
    } else {
      faults.add(new Fault(Fault.Kind.SPEAKER, mark, near.orElse(null)));
    }
  }

  private static double enough(Mark gold, Mark found) {
    return ENOUGH_OVERLAP * Math.max(gold.span().length(), found.span().length());
  }

  /** The mark of the same kind that shares most with this one; the first of several. */
  private Optional<Mark> nearest(Mark mark) {
    Mark nearest = null;
    for (Mark candidate : found) {
      boolean near = candidate.kind() == mark.kind() && overlap(mark, candidate) > 0;
      if (near && (nearest == null || overlap(mark, candidate) > overlap(mark, nearest))) {
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static int overlap(Mark a, Mark b) {
    return Math.max(
        0, Math.min(a.span().end(), b.span().end()) - Math.max(a.span().begin(), b.span().begin()));
  }

  private void found() {
    for (int i = 0; i < found.size(); i++) {
      Mark mark = found.get(i);
      Tally tally = tallies.get(mark.kind());
      if (tally == null || (!used[i] && excused(mark))) {
        continue;
      }
      tally.found++;
      if (!used[i]) {
        faults.add(new Fault(Fault.Kind.EXTRA, null, mark));
      }
    }
  }

  /** Whether a mark that gold lacks is no error, by what gold has around it. */
  private boolean excused(Mark mark) {
    for (Mark other : gold) {
      if (other.optional() && sameFamily(other, mark) && other.span().overlaps(mark.span())) {
        return true;
      }
      if (other.kind() == MarkKind.EV
          && INSIDE_INITIATIVES.contains(mark.kind())
          && other.span().contains(mark.span())) {
        return true;
      }
      if (other.kind() == MarkKind.QU
          && mark.kind() == MarkKind.IQ
          && other.span().contains(mark.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameFamily(Mark optional, Mark found) {
    return optional.kind() == found.kind()
        || (BODIES.contains(optional.kind()) && BODIES.contains(found.kind()))
        || (optional.kind() == MarkKind.DT && found.kind() == MarkKind.TI);
  }
}
