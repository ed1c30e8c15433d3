package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.internal.text.Document;
import java.util.List;

/** Finds names in a document by rule. Immutable; share between threads. */
public final class NameFinder {
  private final Gazetteer tables;

  /** A finder on these tables. */
  public NameFinder(Gazetteer tables) {
    this.tables = tables;
  }

  /** The names that tables and patterns make sure or likely; they may overlap. */
  public List<Mention> find(Document document) {
    Scene scene = new Scene(document, tables);
    BodyWords bodies = new BodyWords(scene);
    new TitledPeople(scene, bodies).find();
    OtherPeople others = new OtherPeople(scene, bodies);
    others.find();
    others.findAgain();
    return scene.found();
  }
}
