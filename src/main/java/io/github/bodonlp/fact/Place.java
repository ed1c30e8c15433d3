package io.github.bodonlp.fact;

import java.util.List;
import java.util.Optional;

/** A district, an address, a natural feature or a venue. */
public final class Place extends NamedEntity implements Entity {
  private final Region region;

  /** A place; {@code region} may be null. For Bodo's own rooms. */
  public Place(String id, String name, Region region, List<Mention> mentions) {
    super(id, name, mentions);
    this.region = region;
  }

  /** The smallest listed district that contains the place, when the document tells which. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  @Override
  Object[] fields() {
    return new Object[] {id(), name(), region, mentions()};
  }
}
