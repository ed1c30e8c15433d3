package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Budget;
import io.github.bodonlp.fact.Initiative;
import io.github.bodonlp.fact.Issuer;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.Warning;
import java.util.List;
import java.util.Optional;

/** The facts of a document after linking: a tree of spans, with entities, speakers and budgets. */
public record Linked(
    Optional<Issuer> issuer,
    List<Person> people,
    List<Organization> organizations,
    List<Place> places,
    List<Initiative> initiatives,
    List<Quotation> quotations,
    List<Amount> amounts,
    List<Budget> budgets,
    List<TimeExpression> times,
    List<Dropped> dropped,
    List<Warning> warnings) {

  /** Takes copies. */
  public Linked {
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    initiatives = List.copyOf(initiatives);
    quotations = List.copyOf(quotations);
    amounts = List.copyOf(amounts);
    budgets = List.copyOf(budgets);
    times = List.copyOf(times);
    dropped = List.copyOf(dropped);
    warnings = List.copyOf(warnings);
  }
}
