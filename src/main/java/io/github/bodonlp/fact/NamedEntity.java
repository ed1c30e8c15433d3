package io.github.bodonlp.fact;

import java.util.List;
import java.util.Objects;

/** The part that all entities share: identifier, name and mentions. */
abstract class NamedEntity extends Fields {
  private final String id;
  private final String name;
  private final List<Mention> mentions;

  NamedEntity(String id, String name, List<Mention> mentions) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = Objects.requireNonNull(name, "name");
    this.mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a mention, " + name + " has none");
    }
  }

  /** The identifier, numbered by first mention; it means nothing outside its document. */
  public final String id() {
    return id;
  }

  /** The fullest form in the document, composed (NFC) and with single spaces. */
  public final String name() {
    return name;
  }

  /** Where it is named, in order; never empty. */
  public final List<Mention> mentions() {
    return mentions;
  }
}
