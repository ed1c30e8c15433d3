package io.github.bodonlp.internal.measure;

import io.github.bodonlp.internal.markup.MarkKind;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The counts of one kind of mark. Filled by the scorers of this room, by one thread. */
public final class Tally {
  static final Set<MarkKind> VALUED = EnumSet.of(MarkKind.DT, MarkKind.TI, MarkKind.MN);

  private final MarkKind kind;
  int gold;
  int found;
  int right;
  int valueGold;
  int valueRight;
  int titles;
  int titlesRight;
  int sources;
  int sourcesRight;
  int speakers;
  int speakersRight;

  Tally(MarkKind kind) {
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /** The tag of the kind that is counted: {@code PS}. */
  public String tag() {
    return kind.name();
  }

  /** Whether marks of this kind have a value, as dates, times and money do. */
  public boolean valued() {
    return VALUED.contains(kind);
  }

  /** How many marks gold has, optional ones left out. */
  public int gold() {
    return gold;
  }

  /** How many of those found are right. */
  public Share precision() {
    return new Share(right, found);
  }

  /** How many of those in gold are found. */
  public Share recall() {
    return new Share(right, gold);
  }

  /** The harmonic mean of both. */
  public Share f() {
    return new Share(right, (gold + found) / 2.0);
  }

  /** How many of the values in gold an overlapping mark has; empty for kinds without values. */
  public Optional<Share> valueRecall() {
    return some(valueRight, valueGold);
  }

  /** The harmonic mean of right values among those found and among those in gold. */
  public Optional<Share> valueF() {
    double found = Math.max(this.found, valueRight);
    return valueGold == 0
        ? Optional.empty()
        : Optional.of(new Share(valueRight, (valueGold + found) / 2.0));
  }

  /** How many titles are right, of people found exactly. */
  public Optional<Share> titles() {
    return some(titlesRight, titles);
  }

  /** How many sources are right, of amounts found exactly. */
  public Optional<Share> sources() {
    return some(sourcesRight, sources);
  }

  /** How many speakers are right, of all quotations with a known one. */
  public Optional<Share> speakers() {
    return some(speakersRight, speakers);
  }

  private static Optional<Share> some(int hits, int cases) {
    return cases == 0 ? Optional.empty() : Optional.of(new Share(hits, cases));
  }

  /** Adds the counts of another part of the corpus. */
  void add(Tally other) {
    gold += other.gold;
    found += other.found;
    right += other.right;
    valueGold += other.valueGold;
    valueRight += other.valueRight;
    titles += other.titles;
    titlesRight += other.titlesRight;
    sources += other.sources;
    sourcesRight += other.sourcesRight;
    speakers += other.speakers;
    speakersRight += other.speakersRight;
  }
}
