package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Basis;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.internal.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds time expressions and resolves them against the publication date. */
public final class TimeFinder {
  private TimeFinder() {}

  /**
   * Reads the times of a document.
   *
   * @param published the publication date, if the caller knows it
   * @param collected the day the page was collected, an upper bound
   */
  public static Times find(
      Document document, Optional<LocalDate> published, Optional<LocalDate> collected) {
    Optional<PublicationDate> given =
        published.map(
            day ->
                new PublicationDate(
                    day,
                    null,
                    null,
                    Basis.GIVEN,
                    List.of(Evidence.of("given by the caller")),
                    null));
    return new Times(given, List.of(), List.of());
  }
}
