package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.internal.region.RegionChain;
import io.github.bodonlp.internal.region.RegionSense;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds names in a document by rule and by model. Immutable; share between threads. */
public final class NameFinder {
  private final Gazetteer tables;
  private final Decoder decoder;

  /** A finder on these tables, with the model from the jar. */
  public NameFinder(Gazetteer tables) {
    this(tables, NameModel.load());
  }

  NameFinder(Gazetteer tables, NameModel model) {
    this.tables = tables;
    decoder = new Decoder(model);
  }

  /**
   * A finder on these tables, with the model in a file of the user's.
   *
   * @throws io.github.bodonlp.fact.DataFileException if the file is no model of this version
   * @throws UncheckedIOException if it cannot be read
   */
  public static NameFinder of(Gazetteer tables, Path model) {
    try (InputStream stream = Files.newInputStream(model)) {
      return new NameFinder(tables, NameModel.read(model.toString(), stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The names that tables and patterns make sure or likely and those the model finds; they may
   * overlap.
   *
   * @param issuer the body that published the document, if it is known
   */
  public List<Mention> find(Document document, Optional<String> issuer) {
    Scene scene = new Scene(document, tables);
    List<Mention> rules = byRule(scene, issuer);
    List<ModelText.Name> names = new ModelText(document, tables, rules).names(decoder);
    return new ModelNames(scene, rules).join(names);
  }

  /** The names that tables and patterns make sure or likely; they may overlap. */
  static List<Mention> byRule(Document document, Optional<String> issuer, Gazetteer tables) {
    return byRule(new Scene(document, tables), issuer);
  }

  private static List<Mention> byRule(Scene scene, Optional<String> issuer) {
    TitledPeople titled = new TitledPeople(scene);
    titled.find();
    OtherPeople others = new OtherPeople(scene);
    others.find();
    new ForeignPeople(scene).find();
    new KnownPeople(scene, titled).find();
    new HiddenPeople(scene).find();
    new RegionNames(scene, sense(issuer, scene.tables.regions())).find();
    new BodyNames(scene).find();
    new Departments(scene).find();
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

  private static RegionSense sense(Optional<String> issuer, RegionTable regions) {
    RegionSense sense = new RegionSense(regions, RegionTable.NONE);
    if (issuer.isEmpty()) {
      return sense;
    }
    String name = issuer.get();
    RegionChain chain = RegionChain.at(regions, name, 0, name.length());
    return chain == null ? sense : new RegionSense(regions, sense.meaning(chain));
  }
}
