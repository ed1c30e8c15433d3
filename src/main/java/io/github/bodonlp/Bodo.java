package io.github.bodonlp;

import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.internal.link.Context;
import io.github.bodonlp.internal.link.Found;
import io.github.bodonlp.internal.link.Linked;
import io.github.bodonlp.internal.link.Linker;
import io.github.bodonlp.internal.money.MoneyFinder;
import io.github.bodonlp.internal.name.Gazetteer;
import io.github.bodonlp.internal.name.NameFinder;
import io.github.bodonlp.internal.name.UserWords;
import io.github.bodonlp.internal.quote.QuoteFinder;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.DocumentReader;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.time.TimeFinder;
import io.github.bodonlp.internal.time.Times;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The door: reads press releases with the dictionaries and the model from the jar.
 *
 * <p>Immutable; load one and share it between threads. The same source always gives the same facts.
 */
public final class Bodo {
  private final DocumentReader documents = new DocumentReader();
  private final RegionTable regions;
  private final NameFinder names;
  private final UserWords words;

  private Bodo(RegionTable regions, NameFinder names, UserWords words) {
    this.regions = regions;
    this.names = names;
    this.words = words;
  }

  /** Loads dictionaries and model from the jar; takes well under a second. */
  public static Bodo load() {
    return builder().build();
  }

  /** Begins a Bodo with data of the user's own. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a release of which only the text is known. Bad text is never an exception: it yields
   * fewer facts and a warning.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public PressRelease read(String text) {
    return read(Source.of(text));
  }

  /**
   * Reads a release that was published on a known day.
   *
   * @throws NullPointerException if {@code text} or {@code published} is null
   */
  public PressRelease read(String text, LocalDate published) {
    return read(Source.of(text).published(published));
  }

  /**
   * Reads a release, with what the caller knows about it.
   *
   * @throws NullPointerException if {@code source} is null
   */
  public PressRelease read(Source source) {
    Objects.requireNonNull(source, "source must not be null");
    Document document = documents.read(source.text());
    Times times = TimeFinder.find(document, source.published(), source.collected());
    Found found =
        new Found(
            words.join(document, names.find(document, source.issuer())),
            QuoteFinder.find(document),
            MoneyFinder.find(document, source.issuer()),
            times.expressions());
    Context context =
        new Context(source.issuer(), times.published().flatMap(PublicationDate::date));
    Linked linked = Linker.link(document, found, context, regions);
    return Assembly.of(document, times, linked);
  }

  /**
   * Tells how a release is read: which rule, or the model, took which words and why, and which
   * candidates fell. The facts are those of {@link #read(Source)}.
   *
   * @throws NullPointerException if {@code source} is null
   */
  public List<Step> explain(Source source) {
    return Explanation.of(read(source), rules());
  }

  private static List<Rule> rules() {
    return Stream.of(
            List.of(Rule.USER_WORD),
            NameFinder.rules(),
            QuoteFinder.rules(),
            MoneyFinder.rules(),
            TimeFinder.rules())
        .flatMap(List::stream)
        .toList();
  }

  /** Takes what a Bodo shall use beside or in place of the data in the jar. For one thread. */
  public static final class Builder {
    private UserWords words = UserWords.none();
    private Path model;

    private Builder() {}

    /**
     * Adds names of the user's own from a table that is read at once: UTF-8, columns between tabs,
     * a header line {@code name kind id}, lines that begin with {@code #} left out. The kind is
     * {@code PERSON}, {@code ORGANIZATION}, {@code PLACE} or {@code INITIATIVE}; the id may be
     * empty and becomes the {@code reference} of mentions. The longest name that fits stands,
     * before all that Bodo finds by itself but speech. Of a name added twice the first stands.
     *
     * @throws NullPointerException if {@code file} is null
     * @throws io.github.bodonlp.fact.DataFileException if it is no such table; the message names
     *     file and line
     * @throws UncheckedIOException if it cannot be read
     */
    public Builder words(Path file) {
      Objects.requireNonNull(file, "words file must not be null");
      try (InputStream stream = Files.newInputStream(file)) {
        return words(stream, file.toString());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read words from " + file, e);
      }
    }

    /**
     * Adds names of the user's own from a stream, as {@link #words(Path)} does from a file; it is
     * read at once and left open.
     *
     * @param name how errors call it
     * @throws NullPointerException if an argument is null
     * @throws io.github.bodonlp.fact.DataFileException if it is no such table
     * @throws UncheckedIOException if it cannot be read
     */
    public Builder words(InputStream stream, String name) {
      Objects.requireNonNull(stream, "words stream must not be null");
      Objects.requireNonNull(name, "name of the words must not be null");
      try {
        words = words.and(name, stream);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read words from " + name, e);
      }
      return this;
    }

    /**
     * Uses the name model in {@code file}, as the command {@code train} writes it, in place of the
     * one in the jar. It is read by {@link #build()}.
     *
     * @throws NullPointerException if {@code file} is null
     */
    public Builder model(Path file) {
      model = Objects.requireNonNull(file, "model file must not be null");
      return this;
    }

    /**
     * Loads the data in the jar; takes well under a second.
     *
     * @throws io.github.bodonlp.fact.DataFileException if the file of the model is none, or one of
     *     another version; the message names it
     * @throws UncheckedIOException if it cannot be read
     */
    public Bodo build() {
      RegionTable regions = RegionTable.load();
      Gazetteer tables = Gazetteer.load(regions);
      NameFinder names = model == null ? new NameFinder(tables) : NameFinder.of(tables, model);
      return new Bodo(regions, names, words);
    }
  }
}
