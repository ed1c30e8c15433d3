package io.github.bodonlp.fact;

import java.util.List;
import java.util.Optional;

/** A named body: government, department, company, school, association. */
public final class Organization extends NamedEntity implements Entity {
  private final boolean government;
  private final Region region;

  /** A body; {@code region} may be null. For Bodo's own rooms. */
  public Organization(
      String id, String name, boolean government, Region region, List<Mention> mentions) {
    super(id, name, mentions);
    this.government = government;
    this.region = region;
  }

  /** Whether this is a region acting as its government. */
  public boolean government() {
    return government;
  }

  /** The region a local government governs. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  @Override
  Object[] fields() {
    return new Object[] {id(), name(), government, region, mentions()};
  }
}
