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
  private final Listing bodyEndings;
  private final Listing departments;
  private final Listing places;
  private final Listing placeEndings;
  private final Listing initiatives;
  private final Listing knownInitiatives;
  private final Listing titles;
  private final Listing generic;
  private final Lexicon leaders;
  private final Lexicon bodyPrefixes;
  private final Lexicon schoolWords;
  private final Listing acting;
  private final Listing foreignNames;
  private final NameShape nameShape;

  private Gazetteer(RegionTable regions) {
    this.regions = regions;
    bodies = Listing.of(table("bodies.tsv"), 2);
    bodyEndings = Listing.of(table("organization-endings.tsv"), 1, 2, 3);
    departments = Listing.of(table("department-endings.tsv"), 1);
    places = Listing.of(PlaceTable.words(), 1, 2);
    placeEndings = Listing.of(table("place-endings.tsv"), 1, 2, 3);
    initiatives = Listing.of(table("initiative-endings.tsv"), 1);
    knownInitiatives = Listing.of(table("initiatives.tsv"));
    titles = Listing.of(table("titles.tsv"), 1, 2);
    generic = Listing.of(table("generic-words.tsv"));
    leaders = Lexicon.of(table("leader-titles.tsv").words());
    bodyPrefixes = Lexicon.of(table("body-prefixes.tsv").words());
    schoolWords = Lexicon.of(table("school-words.tsv").words());
    acting = Listing.of(table("acting-words.tsv"), 1);
    foreignNames = Listing.of(table("foreign-names.tsv"), 1);
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
  Listing bodyEndings() {
    return bodyEndings;
  }

  /** Departments and their endings; column certainty. */
  Listing departments() {
    return departments;
  }

  /** Well-known places; columns kind, certainty. */
  Listing places() {
    return places;
  }

  /** Endings of places; columns kind, stem, certainty. */
  Listing placeEndings() {
    return placeEndings;
  }

  /** Last words of initiatives; column certainty. */
  Listing initiatives() {
    return initiatives;
  }

  /** Initiatives known all over the country. */
  Listing knownInitiatives() {
    return knownInitiatives;
  }

  /** Titles; columns kind, sense. */
  Listing titles() {
    return titles;
  }

  /** Words that end like a body or a place and name none: 관계기관, 지역아동센터. */
  Listing generic() {
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

  /** Words with what their rows say of them, found from the front or from the back. */
  static final class Listing {
    private final Lexicon forward;
    private final Lexicon backward;
    private final String[][] cells;

    private Listing(Lexicon forward, Lexicon backward, String[][] cells) {
      this.forward = forward;
      this.backward = backward;
      this.cells = cells;
    }

    static Listing of(DataFile table, int... columns) {
      List<DataFile.Row> rows = table.rows();
      String[][] cells = new String[rows.size()][columns.length];
      for (int i = 0; i < cells.length; i++) {
        for (int c = 0; c < columns.length; c++) {
          cells[i][c] = rows.get(i).cell(columns[c]).intern();
        }
      }
      List<String> words = table.words();
      return new Listing(Lexicon.of(words), Lexicon.backward(words), cells);
    }

    /** The longest listed word that begins at {@code begin}, or -1. */
    int at(CharSequence text, int begin, int limit) {
      return forward.match(text, begin, limit);
    }

    /** The listed word that is exactly {@code [begin, end)}, or -1. */
    int exactly(CharSequence text, int begin, int end) {
      return forward.find(text, begin, end);
    }

    /** The longest listed word that ends at {@code end} and begins at {@code limit} or later. */
    int before(String text, int end, int limit) {
      return backward.matchBack(text, end, limit);
    }

    /** The length of word {@code word}. */
    int length(int word) {
      return forward.word(word).length();
    }

    /** The word itself. */
    String word(int word) {
      return forward.word(word);
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
}
