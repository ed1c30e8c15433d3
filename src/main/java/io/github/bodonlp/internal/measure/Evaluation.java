package io.github.bodonlp.internal.measure;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.PressRelease;
import io.github.bodonlp.Source;
import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.MarkKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads gold texts without their marks, compares, and keeps the counts. Not safe for use by several
 * threads.
 */
public final class Evaluation {
  private final Bodo bodo;
  private final boolean withhold;
  private final Map<MarkKind, Tally> tallies = new EnumMap<>(MarkKind.class);
  private int texts;
  private int days;
  private int daysStated;
  private int daysRight;

  /**
   * An evaluation of {@code bodo}.
   *
   * @param withhold whether the publication date in the header is not told but is to be found
   */
  public Evaluation(Bodo bodo, boolean withhold) {
    this.bodo = Objects.requireNonNull(bodo, "bodo");
    this.withhold = withhold;
  }

  /**
   * Judges one text and adds its counts.
   *
   * @throws DataFileException if its header holds a day that is none
   */
  public Judgement judge(GoldText gold) {
    AnnotatedText annotated = gold.annotated();
    Optional<LocalDate> published = day(gold, "published");
    PressRelease release = bodo.read(source(gold, published));
    texts++;
    if (withhold && published.isPresent()) {
      compareDays(published.get(), release);
    }
    Map<MarkKind, Tally> judged = new EnumMap<>(MarkKind.class);
    gold.kinds().forEach(kind -> judged.put(kind, new Tally(kind)));
    List<Fault> faults =
        Scorer.score(annotated.text(), annotated.marks(), FoundMarks.of(release), judged);
    judged.forEach((kind, tally) -> tallies.computeIfAbsent(kind, Tally::new).add(tally));
    return new Judgement(gold, faults, release.sentences());
  }

  /** Adds the counts of another evaluation, made with another model. */
  void add(Evaluation other) {
    other.tallies.forEach((kind, tally) -> tallies.computeIfAbsent(kind, Tally::new).add(tally));
    texts += other.texts;
    days += other.days;
    daysStated += other.daysStated;
    daysRight += other.daysRight;
  }

  private Source source(GoldText gold, Optional<LocalDate> published) {
    Source source = Source.of(gold.annotated().text());
    if (published.isPresent() && !withhold) {
      source = source.published(published.get());
    }
    Optional<LocalDate> collected = day(gold, "collected");
    source = collected.isPresent() ? source.collected(collected.get()) : source;
    Optional<String> issuer = gold.annotated().header("issuer");
    return issuer.isPresent() ? source.issuer(issuer.get()) : source;
  }

  private static Optional<LocalDate> day(GoldText gold, String key) {
    Optional<String> value = gold.annotated().header(key);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new DataFileException(
          gold.name(), 0, "#" + key + " must be a day like 2025-12-31 or ?, found " + value.get());
    }
  }

  private void compareDays(LocalDate published, PressRelease release) {
    days++;
    Optional<LocalDate> found = release.published().flatMap(PublicationDate::date);
    daysStated += found.isPresent() ? 1 : 0;
    daysRight += found.equals(Optional.of(published)) ? 1 : 0;
  }

  /** How many texts were judged. */
  public int texts() {
    return texts;
  }

  /** The counts of each kind that gold marks, in the order of {@link MarkKind}. */
  public List<Tally> tallies() {
    return List.copyOf(tallies.values());
  }

  /** How many of the publication dates found are right; empty unless dates were withheld. */
  public Optional<Share> publishedPrecision() {
    return days == 0 ? Optional.empty() : Optional.of(new Share(daysRight, daysStated));
  }

  /** How many of the withheld publication dates were found; empty unless dates were withheld. */
  public Optional<Share> publishedRecall() {
    return days == 0 ? Optional.empty() : Optional.of(new Share(daysRight, days));
  }
}
