package io.github.bodonlp.benchmarks;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.internal.money.MoneyFinder;
import io.github.bodonlp.internal.text.Document;
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
 * What numerals and amounts of money cost; the bound is a fifth of stock Nori's time over the same
 * texts, which {@link TokenizeBenchmark#nori} measures.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'MoneyBenchmark|TokenizeBenchmark.nori' -p
 * mix=LONG}
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class MoneyBenchmark {
  private String read;
  private Document document;

  /** All amounts of a text that is already made ready; with one text a mix only. */
  @Benchmark
  public List<Amount> amounts(Releases releases, Characters characters) {
    String text = releases.next();
    characters.characters += text.length();
    if (!text.equals(read)) {
      read = text;
      document = Document.of(text);
    }
    return MoneyFinder.find(document, Optional.empty());
  }
}
