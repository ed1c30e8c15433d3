package io.github.bodonlp.internal.region;

import io.github.bodonlp.fact.FundingSource;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * The words that say who pays: 국비, 도비, 시비. Who a 시 is depends on the document: the city of a
 * metropolitan government ranks as a province. Immutable.
 */
public final class FundWords {
  private static final Table TABLE = Table.load();

  private final boolean metropolitan;

  private FundWords(boolean metropolitan) {
    this.metropolitan = metropolitan;
  }

  /** The words as they are meant in a document by {@code issuer} with this text. */
  public static FundWords in(String text, Optional<String> issuer) {
    return new FundWords(CityRank.metropolitan(text, issuer));
  }

  /** The word that ends at {@code end} and begins at or after {@code limit}, or -1. */
  public int endingAt(String text, int limit, int end) {
    int word = TABLE.lexicon.matchBefore(text, end, limit);
    return word >= 0 && TABLE.who.get(word).shortened ? -1 : word;
  }

  /** The word that begins at {@code begin} and ends at or before {@code limit}, or -1. */
  public int beginningAt(String text, int begin, int limit) {
    int word = TABLE.lexicon.match(text, begin, limit);
    return word >= 0 && TABLE.who.get(word).shortened ? -1 : word;
  }

  /** The same, also for what is short for a word in a list of parts: (국 70, 도 30). */
  public int shortBeginningAt(String text, int begin, int limit) {
    return TABLE.lexicon.match(text, begin, limit);
  }

  /** The length of a word. */
  public int length(int word) {
    return TABLE.lexicon.word(word).length();
  }

  /** Whether the word is short for another. */
  public boolean shortened(int word) {
    return TABLE.who.get(word).shortened;
  }

  /** Who pays; empty where several pay together. */
  public Optional<FundingSource> source(int word) {
    Who who = TABLE.who.get(word);
    boolean city = who == Who.CITY || who == Who.SHORT_CITY;
    return Optional.ofNullable(city && metropolitan ? FundingSource.PROVINCIAL : who.source);
  }

  private enum Who {
    NATIONAL(FundingSource.NATIONAL, false),
    PROVINCIAL(FundingSource.PROVINCIAL, false),
    CITY(FundingSource.MUNICIPAL, false),
    MUNICIPAL(FundingSource.MUNICIPAL, false),
    LOCAL(FundingSource.LOCAL, false),
    PRIVATE(FundingSource.PRIVATE, false),
    EDUCATION(FundingSource.EDUCATION, false),
    MIXED(null, false),
    SHORT_NATIONAL(FundingSource.NATIONAL, true),
    SHORT_PROVINCIAL(FundingSource.PROVINCIAL, true),
    SHORT_CITY(FundingSource.MUNICIPAL, true),
    SHORT_MUNICIPAL(FundingSource.MUNICIPAL, true),
    SHORT_LOCAL(FundingSource.LOCAL, true),
    SHORT_PRIVATE(FundingSource.PRIVATE, true);

    private final FundingSource source;
    private final boolean shortened;

    Who(FundingSource source, boolean shortened) {
      this.source = source;
      this.shortened = shortened;
    }
  }

  private record Table(Lexicon lexicon, List<Who> who) {
    static Table load() {
      DataFile file = DataFile.beside(FundWords.class, "funds.tsv");
      List<Who> who = file.rows().stream().map(row -> row.constant(1, Who.class)).toList();
      return new Table(Lexicon.of(file.words()), who);
    }
  }
}
