package io.github.bodonlp.fact;

import java.util.List;

/** A named event, programme, project, policy, law or award. */
public final class Initiative extends NamedEntity implements Entity {

  /** An initiative. For Bodo's own rooms. */
  public Initiative(String id, String name, List<Mention> mentions) {
    super(id, name, mentions);
  }

  @Override
  Object[] fields() {
    return new Object[] {id(), name(), mentions()};
  }
}
