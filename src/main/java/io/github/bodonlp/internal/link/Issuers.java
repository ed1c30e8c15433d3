package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Basis;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Issuer;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.internal.text.Document;
import java.util.List;
import java.util.Optional;

/** Who published the document: as given, else the body that its first sentence lets speak. */
final class Issuers {
  /** The issuer opens the text: it is among the first so many sentences of the body. */
  private static final int FIRST_SENTENCES = 3;

  private Issuers() {}

  /** The name of the issuer as far as the mentions tell. */
  static Optional<String> name(Document document, List<Mention> mentions, Context context) {
    return context.issuer().isPresent()
        ? context.issuer()
        : stated(document, mentions).map(Mention::text);
  }

  /** The issuer with its entity and region. */
  static Optional<Issuer> of(
      Optional<String> name, Context context, DocumentRegions regions, List<Organization> bodies) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String issuer = name.get();
    int district = regions.exactly(issuer);
    Basis basis = context.issuer().isPresent() ? Basis.GIVEN : Basis.STATED;
    Organization body = body(issuer, district, regions, bodies);
    return Optional.of(
        new Issuer(
            issuer,
            body == null ? null : body.id(),
            district < 0 ? null : regions.government(district),
            basis));
  }

  private static Organization body(
      String issuer, int district, DocumentRegions regions, List<Organization> bodies) {
    for (Organization body : bodies) {
      boolean governs =
          district >= 0
              && body.government()
              && body.region().map(r -> r.equals(regions.government(district))).orElse(false);
      boolean named = body.mentions().stream().anyMatch(m -> m.text().equals(issuer));
      if (governs || named) {
        return body;
      }
    }
    return null;
  }

  /**
   * The first body in the opening sentences of the running text that acts or has its head beside.
   */
  private static Optional<Mention> stated(Document document, List<Mention> mentions) {
    int sentences = 0;
    for (int i = 0; i < document.sentences().size() && sentences < FIRST_SENTENCES; i++) {
      int begin = document.sentences().begin(i);
      if (document.sectionAt(begin) != SectionKind.BODY) {
        continue;
      }
      sentences++;
      int end = document.sentences().end(i);
      Optional<Mention> speaker =
          mentions.stream()
              .filter(m -> m.kind() == EntityKind.ORGANIZATION)
              .filter(m -> m.span().begin() >= begin && m.span().end() <= end)
              .filter(m -> m.government() || isTopic(document, m))
              .findFirst();
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private static boolean isTopic(Document document, Mention mention) {
    int end = mention.span().end();
    if (end + 1 >= document.text().length()) {
      return false;
    }
    char next = document.text().charAt(end);
    return next == '(' || next == '은' || next == '는';
  }
}
