package io.github.bodonlp.fact;

import java.util.Objects;
import java.util.Optional;

/** The body that published the release. */
public final class Issuer extends Fields {
  private final String name;
  private final String entity;
  private final Region region;
  private final Basis basis;

  /** An issuer; {@code entity} and {@code region} may be null. For Bodo's own rooms. */
  public Issuer(String name, String entity, Region region, Basis basis) {
    this.name = Objects.requireNonNull(name, "name");
    this.entity = entity;
    this.region = region;
    this.basis = Objects.requireNonNull(basis, "basis");
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** The identifier of the organization in the same document. */
  public Optional<String> entity() {
    return Optional.ofNullable(entity);
  }

  /** The region it governs. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** How it is known. */
  public Basis basis() {
    return basis;
  }

  @Override
  Object[] fields() {
    return new Object[] {name, entity, region, basis};
  }
}
