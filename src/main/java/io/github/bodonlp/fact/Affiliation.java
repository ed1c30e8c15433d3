package io.github.bodonlp.fact;

import java.util.Objects;
import java.util.Optional;

/** The body a person belongs to. */
public final class Affiliation extends Fields {
  private final String name;
  private final String entity;

  private Affiliation(String name, String entity) {
    this.name = Objects.requireNonNull(name, "name");
    this.entity = entity;
  }

  /** A body by its name, and its entity in the document or null if it is no mention of its own. */
  public static Affiliation of(String name, String entity) {
    return new Affiliation(name, entity);
  }

  /** The name of the body. */
  public String name() {
    return name;
  }

  /** The identifier of the organization in the same document, when it is mentioned there. */
  public Optional<String> entity() {
    return Optional.ofNullable(entity);
  }

  @Override
  Object[] fields() {
    return new Object[] {name, entity};
  }

  @Override
  public String toString() {
    return name;
  }
}
