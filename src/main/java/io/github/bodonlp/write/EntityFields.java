package io.github.bodonlp.write;

import io.github.bodonlp.fact.Affiliation;
import io.github.bodonlp.fact.Entity;
import io.github.bodonlp.fact.Initiative;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import java.io.IOException;

/** The fields of entities. */
final class EntityFields {
  private final FieldWriter out;

  EntityFields(FieldWriter out) {
    this.out = out;
  }

  /** The fields of one entity, inside its object. */
  void write(Entity entity) throws IOException {
    out.text("id", entity.id());
    out.text("name", entity.name());
    if (entity instanceof Person person) {
      out.text("title", person.title());
      out.object("affiliation", person.affiliation(), this::affiliation);
    } else if (entity instanceof Organization organization) {
      out.flag("government", organization.government());
      out.region(organization.region());
    } else if (entity instanceof Place place) {
      out.region(place.region());
    } else if (!(entity instanceof Initiative)) {
      throw new IllegalArgumentException(
          "no fields are known for " + entity.getClass().getSimpleName());
    }
    out.list("mentions", entity.mentions(), new FactFields(out)::write);
  }

  private void affiliation(Affiliation affiliation) throws IOException {
    out.text("name", affiliation.name());
    out.text("entity", affiliation.entity());
  }
}
