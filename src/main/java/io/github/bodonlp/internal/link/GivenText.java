package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Initiative;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.text.Folding;
import java.util.List;
import java.util.Optional;

/**
 * Leads facts back from the view to the text as given: the one place where offsets change.
 * Identifiers, values and normalised names stay as they are.
 */
public final class GivenText {
  private final Folding folding;

  private GivenText(Folding folding) {
    this.folding = folding;
  }

  /** The same facts with spans and words of the text as given. */
  static Linked restore(Linked linked, Folding folding) {
    GivenText given = new GivenText(folding);
    return new Linked(
        linked.issuer(),
        linked.people().stream().map(given::person).toList(),
        linked.organizations().stream().map(given::organization).toList(),
        linked.places().stream().map(given::place).toList(),
        linked.initiatives().stream().map(given::initiative).toList(),
        linked.quotations().stream().map(given::quotation).toList(),
        linked.amounts().stream().map(given::amount).toList(),
        linked.budgets(),
        linked.times().stream().map(given::time).toList(),
        linked.dropped().stream()
            .map(dropped -> new Dropped(given.fact(dropped.fact()), dropped.reason()))
            .toList(),
        linked.warnings().stream().map(w -> warning(w, folding)).toList());
  }

  /** The span of the text as given that reads as {@code span} of the view. */
  public static Span span(Span span, Folding folding) {
    int begin = folding.toGiven(span.begin());
    return new Span(begin, Math.max(begin, folding.toGivenEnd(span.begin(), span.end())));
  }

  /** The same warning about the text as given. */
  public static Warning warning(Warning warning, Folding folding) {
    return warning
        .span()
        .map(span -> Warning.of(warning.kind(), warning.message(), span(span, folding)))
        .orElse(warning);
  }

  /** The same publication date with evidence from the text as given. */
  public static PublicationDate published(PublicationDate date, Folding folding) {
    GivenText given = new GivenText(folding);
    return new PublicationDate(
        date.date().orElse(null),
        date.notBefore().orElse(null),
        date.notAfter().orElse(null),
        date.basis(),
        date.evidence().stream().map(given::evidence).toList(),
        date.conflict().orElse(null));
  }

  private Evidence evidence(Evidence evidence) {
    return evidence
        .words()
        .map(e -> Evidence.of(span(e.span()), words(e.span()), evidence.says()))
        .orElse(evidence);
  }

  private Span span(Span span) {
    return span(span, folding);
  }

  private String words(Span span) {
    return span(span).of(folding.given());
  }

  private Excerpt excerpt(Optional<Excerpt> words) {
    return words.map(e -> new Excerpt(span(e.span()), words(e.span()))).orElse(null);
  }

  private List<Mention> mentions(List<Mention> mentions) {
    return mentions.stream().map(this::mention).toList();
  }

  private Mention mention(Mention m) {
    return m.toBuilder().at(span(m.span()), words(m.span())).build();
  }

  private Person person(Person p) {
    return new Person(
        p.id(),
        p.name(),
        p.title().orElse(null),
        p.affiliation().orElse(null),
        mentions(p.mentions()));
  }

  private Organization organization(Organization o) {
    return new Organization(
        o.id(), o.name(), o.government(), o.region().orElse(null), mentions(o.mentions()));
  }

  private Place place(Place p) {
    return new Place(p.id(), p.name(), p.region().orElse(null), mentions(p.mentions()));
  }

  private Initiative initiative(Initiative i) {
    return new Initiative(i.id(), i.name(), mentions(i.mentions()));
  }

  private Fact fact(Fact fact) {
    if (fact instanceof Quotation quotation) {
      return quotation(quotation);
    }
    if (fact instanceof Amount amount) {
      return amount(amount);
    }
    return fact instanceof TimeExpression time ? time(time) : mention((Mention) fact);
  }

  private Quotation quotation(Quotation q) {
    return q.toBuilder()
        .at(span(q.span()), words(q.span()))
        .speakers(q.speakers().stream().map(this::speaker).toList())
        .cue(excerpt(q.cue()))
        .build();
  }

  private Speaker speaker(Speaker speaker) {
    return speaker.span().map(s -> speaker.at(span(s), words(s))).orElse(speaker);
  }

  private Amount amount(Amount a) {
    return a.toBuilder().at(span(a.span()), words(a.span())).purpose(excerpt(a.purpose())).build();
  }

  private TimeExpression time(TimeExpression t) {
    return t.toBuilder().at(span(t.span()), words(t.span())).build();
  }
}
