package io.github.bodonlp;

import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.internal.link.Context;
import io.github.bodonlp.internal.link.Found;
import io.github.bodonlp.internal.link.Linked;
import io.github.bodonlp.internal.link.Linker;
import io.github.bodonlp.internal.money.MoneyFinder;
import io.github.bodonlp.internal.name.Gazetteer;
import io.github.bodonlp.internal.name.NameFinder;
import io.github.bodonlp.internal.quote.QuoteFinder;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.time.TimeFinder;
import io.github.bodonlp.internal.time.Times;
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
  private final RegionTable regions;
  private final NameFinder names;

  private Bodo(RegionTable regions, NameFinder names) {
    this.regions = regions;
    this.names = names;
  }

  /** Loads dictionaries and model from the jar; takes well under a second. */
  public static Bodo load() {
    RegionTable regions = RegionTable.load();
    return new Bodo(regions, new NameFinder(Gazetteer.load(regions)));
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
    Document document = Document.of(source.text());
    Times times = TimeFinder.find(document, source.published(), source.collected());
    Found found =
        new Found(
            names.find(document, source.issuer()),
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
    return Stream.of(NameFinder.rules(), QuoteFinder.rules(), MoneyFinder.rules())
        .flatMap(List::stream)
        .toList();
  }
}
