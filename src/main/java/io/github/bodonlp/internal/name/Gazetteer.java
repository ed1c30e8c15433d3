package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.region.PlaceTable;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;

/** All tables of this room, loaded once. Immutable; share between threads. */
public final class Gazetteer {
  private final RegionTable regions;
  private final Listing bodies;
  private final Endings bodyEndings;
  private final Endings departments;
  private final Listing places;
  private final Endings placeEndings;
  private final Endings initiatives;
  private final Listing knownInitiatives;
  private final Endings titles;
  private final Endings generic;
  private final Lexicon leaders;
  private final Lexicon bodyPrefixes;
  private final Lexicon schoolWords;
  private final Listing acting;
  private final Listing foreignNames;
  private final NameShape nameShape;

  private Gazetteer(RegionTable regions) {
    this.regions = regions;
    bodies = new Listing(table("bodies.tsv"), 2);
    bodyEndings = new Endings(table("organization-endings.tsv"), 1, 2, 3);
    departments = new Endings(table("department-endings.tsv"), 1);
    places = new Listing(PlaceTable.words(), 1, 2);
    placeEndings = new Endings(table("place-endings.tsv"), 1, 2, 3);
    initiatives = new Endings(table("initiative-endings.tsv"), 1);
    knownInitiatives = new Listing(table("initiatives.tsv"));
    titles = new Endings(table("titles.tsv"), 1, 2);
    generic = new Endings(table("generic-words.tsv"));
    leaders = Lexicon.of(table("leader-titles.tsv").words());
    bodyPrefixes = Lexicon.of(table("body-prefixes.tsv").words());
    schoolWords = Lexicon.of(table("school-words.tsv").words());
    acting = new Listing(table("acting-words.tsv"), 1);
    foreignNames = new Listing(table("foreign-names.tsv"), 1, 2);
    nameShape = NameShape.load();
  }

  /** Reads all tables from the jar. */
  public static Gazetteer load() {
    return load(RegionTable.load());
  }

  /** Reads the tables from the jar, beside the districts of {@code regions}. */
  public static Gazetteer load(RegionTable regions) {
    return new Gazetteer(regions);
  }

  private static DataFile table(String file) {
    return DataFile.beside(Gazetteer.class, file);
  }

  /** The districts. */
  public RegionTable regions() {
    return regions;
  }

  /** Names and abbreviations of listed bodies; column 0 their kind. */
  Listing bodies() {
    return bodies;
  }

  /** Endings of bodies, read backwards; columns sense, stem, certainty. */
  Endings bodyEndings() {
    return bodyEndings;
  }

  /** Departments and their endings; column certainty. */
  Endings departments() {
    return departments;
  }

  /** Well-known places; columns kind, certainty. */
  Listing places() {
    return places;
  }

  /** Endings of places; columns kind, stem, certainty. */
  Endings placeEndings() {
    return placeEndings;
  }

  /** Last words of initiatives; column certainty. */
  Endings initiatives() {
    return initiatives;
  }

  /** Initiatives known all over the country. */
  Listing knownInitiatives() {
    return knownInitiatives;
  }

  /** Titles; columns kind, sense. */
  Endings titles() {
    return titles;
  }

  /** Words that end like a body or a place and name none: 관계기관, 지역아동센터. */
  Endings generic() {
    return generic;
  }

  /** Titles of those who lead a state. */
  Lexicon leaders() {
    return leaders;
  }

  /** Words that open the names of bodies: 국립, 재단법인. */
  Lexicon bodyPrefixes() {
    return bodyPrefixes;
  }

  /** What stands behind the short form of a school: 교사, 학생. */
  Lexicon schoolWords() {
    return schoolWords;
  }

  /** Words behind a region that acts; column sense. */
  Listing acting() {
    return acting;
  }

  /** Names of people of other languages; column the language. */
  Listing foreignNames() {
    return foreignNames;
  }

  /** Judges what looks like the name of a person. */
  NameShape nameShape() {
    return nameShape;
  }

  /** Words with what their rows say of them. */
  static class Listing {
    private final Lexicon words;
    private final String[][] cells;

    private Listing(DataFile table, int... columns) {
      List<DataFile.Row> rows = table.rows();
      cells = new String[rows.size()][columns.length];
      for (int i = 0; i < cells.length; i++) {
        for (int c = 0; c < columns.length; c++) {
          cells[i][c] = rows.get(i).cell(columns[c]).intern();
        }
      }
      words = Lexicon.of(table.words());
    }

    /** The longest listed word that begins at {@code begin}, or -1. */
    int at(String text, int begin, int limit) {
      return words.match(text, begin, limit);
    }

    /** The listed word that is exactly {@code [begin, end)}, or -1. */
    int exactly(String text, int begin, int end) {
      return words.find(text, begin, end);
    }

    /** The length of word {@code word}. */
    int length(int word) {
      return words.length(word);
    }

    /** The word itself. */
    String word(int word) {
      return words.word(word);
    }

    /** What the row of {@code word} says in {@code column}. */
    String cell(int word, int column) {
      return cells[word][column];
    }

    /** Whether the row of {@code word} says {@code value} in {@code column}. */
    boolean says(int word, int column, String value) {
      return cells[word][column].equals(value);
    }
  }

  /** A listing that is read from the back as well: how names end. */
  static final class Endings extends Listing {
    private final Lexicon backward;

    private Endings(DataFile table, int... columns) {
      super(table, columns);
      backward = Lexicon.backward(table.words());
    }

    /** The longest listed word that ends at {@code end} and begins at {@code limit} or later. */
    int before(String text, int end, int limit) {
      return backward.matchBack(text, end, limit);
    }
  }
}
