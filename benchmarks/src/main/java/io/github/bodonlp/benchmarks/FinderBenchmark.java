package io.github.bodonlp.benchmarks;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.internal.money.MoneyFinder;
import io.github.bodonlp.internal.name.Gazetteer;
import io.github.bodonlp.internal.name.NameFinder;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.time.TimeFinder;
import io.github.bodonlp.internal.time.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What finding times, money and names costs on a document that is ready; the floor to hold it
 * against is {@link TokenizeBenchmark#nori} on the same texts.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'FinderBenchmark|TokenizeBenchmark.nori'
 * -prof gc}
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class FinderBenchmark {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 5, 14));

  private final NameFinder names = new NameFinder(Gazetteer.load());

  /** People, organizations, places and initiatives, by rule and by model. */
  @Benchmark
  public List<Mention> names(Documents documents, Characters read) {
    Document document = documents.next();
    read.characters += document.text().length();
    return names.find(document, Optional.empty());
  }

  /** Dates, clock times, lengths and recurrences. */
  @Benchmark
  public Times times(Documents documents, Characters read) {
    Document document = documents.next();
    read.characters += document.text().length();
    return TimeFinder.find(document, PUBLISHED, Optional.empty());
  }

  /** Amounts of money with their sources. */
  @Benchmark
  public List<Amount> money(Documents documents, Characters read) {
    Document document = documents.next();
    read.characters += document.text().length();
    return MoneyFinder.find(document, Optional.empty());
  }
}
