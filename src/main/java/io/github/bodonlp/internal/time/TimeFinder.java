package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Basis;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds time expressions and resolves them against the publication date. */
public final class TimeFinder {
  private TimeFinder() {}

  /** The rules of this room. */
  public static List<Rule> rules() {
    return TimeRules.ALL;
  }

  /**
   * Reads the times of a document.
   *
   * @param published the publication date, if the caller knows it
   * @param collected the day the page was collected, an upper bound
   */
  public static Times find(
      Document document, Optional<LocalDate> published, Optional<LocalDate> collected) {
    List<Candidate> candidates = Scanner.scan(document);
    Optional<PublicationDate> date =
        published.isPresent()
            ? published.map(day -> given(day, PublishedFinder.stated(document, candidates)))
            : PublishedFinder.find(document, candidates, collected);
    Resolver resolver = new Resolver(document, reference(date));
    boolean all = document.sections().stream().noneMatch(section -> states(section.kind()));
    for (Candidate candidate : candidates) {
      if (all || states(document.sectionAt(candidate.begin()))) {
        resolver.add(candidate);
      }
    }
    List<Warning> warnings = new ArrayList<>(resolver.warnings());
    date.flatMap(PublicationDate::conflict)
        .ifPresent(c -> warnings.add(Warning.of(Warning.Kind.PUBLICATION_CONFLICT, c)));
    return new Times(date, resolver.expressions(), warnings);
  }

  private static PublicationDate given(LocalDate day, Optional<LocalDate> stated) {
    String conflict =
        stated
            .filter(other -> !other.equals(day))
            .map(other -> "the page states " + other)
            .orElse(null);
    List<Evidence> evidence = List.of(Evidence.of("given by the caller"));
    return new PublicationDate(day, null, null, Basis.GIVEN, evidence, conflict);
  }

  /** Whether what a section of this kind says is part of the release, not of the page around it. */
  private static boolean states(SectionKind section) {
    return section != SectionKind.CLUTTER;
  }

  private static Reference reference(Optional<PublicationDate> published) {
    LocalDate day = published.flatMap(PublicationDate::date).orElse(null);
    LocalDate bound = published.flatMap(PublicationDate::notAfter).orElse(null);
    return day != null ? new Reference(day, false) : new Reference(bound, bound != null);
  }
}
