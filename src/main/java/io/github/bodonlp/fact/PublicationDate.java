package io.github.bodonlp.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The day a release was published, with what speaks for it; or the bounds it lies within. */
public final class PublicationDate extends Fields {
  private final LocalDate date;
  private final LocalDate notBefore;
  private final LocalDate notAfter;
  private final Basis basis;
  private final List<Evidence> evidence;
  private final String conflict;

  /**
   * A publication date. For Bodo's own rooms.
   *
   * @param date the day, or null if no single day is evident
   * @param notBefore the earliest day possible, or null
   * @param notAfter the latest day possible, or null
   * @param conflict a sentence on evidence that contradicts the date, or null
   */
  public PublicationDate(
      LocalDate date,
      LocalDate notBefore,
      LocalDate notAfter,
      Basis basis,
      List<Evidence> evidence,
      String conflict) {
    this.date = date;
    this.notBefore = notBefore;
    this.notAfter = notAfter;
    this.basis = Objects.requireNonNull(basis, "basis");
    this.evidence = List.copyOf(evidence);
    this.conflict = conflict;
  }

  /** The day; empty when no single day is evident. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** The earliest day possible. */
  public Optional<LocalDate> notBefore() {
    return Optional.ofNullable(notBefore);
  }

  /** The latest day possible. */
  public Optional<LocalDate> notAfter() {
    return Optional.ofNullable(notAfter);
  }

  /** How the date is known. */
  public Basis basis() {
    return basis;
  }

  /** What speaks for it, in order of the text. */
  public List<Evidence> evidence() {
    return evidence;
  }

  /** A sentence on evidence that contradicts the date. */
  public Optional<String> conflict() {
    return Optional.ofNullable(conflict);
  }

  @Override
  Object[] fields() {
    return new Object[] {date, notBefore, notAfter, basis, evidence, conflict};
  }
}
