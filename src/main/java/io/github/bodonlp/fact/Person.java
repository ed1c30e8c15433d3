package io.github.bodonlp.fact;

import java.util.List;
import java.util.Optional;

/** A person, with title and affiliation as the document states them. */
public final class Person extends NamedEntity implements Entity {
  private final String title;
  private final Affiliation affiliation;

  /** A person; {@code title} and {@code affiliation} may be null. For Bodo's own rooms. */
  public Person(
      String id, String name, String title, Affiliation affiliation, List<Mention> mentions) {
    super(id, name, mentions);
    this.title = title;
    this.affiliation = affiliation;
  }

  /** The title, in the fullest form that stands beside the name. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** The body the person speaks or acts for. */
  public Optional<Affiliation> affiliation() {
    return Optional.ofNullable(affiliation);
  }

  @Override
  Object[] fields() {
    return new Object[] {id(), name(), title, affiliation, mentions()};
  }
}
