package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.internal.region.RegionChain;
import io.github.bodonlp.internal.region.RegionSense;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Rule;
import java.util.List;
import java.util.Optional;

/** Finds names in a document by rule. Immutable; share between threads. */
public final class NameFinder {
  private final Gazetteer tables;

  /** A finder on these tables. */
  public NameFinder(Gazetteer tables) {
    this.tables = tables;
  }

  /**
   * The names that tables and patterns make sure or likely; they may overlap.
   *
   * @param issuer the body that published the document, if it is known
   */
  public List<Mention> find(Document document, Optional<String> issuer) {
    Scene scene = new Scene(document, tables);
    BodyWords bodies = new BodyWords(scene);
    TitledPeople titled = new TitledPeople(scene, bodies);
    titled.find();
    OtherPeople others = new OtherPeople(scene, bodies);
    others.find();
    new ForeignPeople(scene, bodies).find();
    new KnownPeople(scene, titled).find();
    new RegionNames(scene, sense(issuer)).find();
    new BodyNames(scene, bodies).find();
    new Departments(scene, bodies).find();
    new ShortForms(scene).find();
    new PlaceNames(scene).find();
    new Initiatives(scene).find();
    new PlainInitiatives(scene).find();
    return scene.found();
  }

  /** The rules by which names are found. */
  public static List<Rule> rules() {
    return NameRules.ALL;
  }

  private RegionSense sense(Optional<String> issuer) {
    RegionTable regions = tables.regions();
    RegionSense sense = new RegionSense(regions, RegionTable.NONE);
    if (issuer.isEmpty()) {
      return sense;
    }
    String name = issuer.get();
    RegionChain chain = RegionChain.at(regions, name, 0, name.length());
    return chain == null ? sense : new RegionSense(regions, sense.meaning(chain));
  }
}
