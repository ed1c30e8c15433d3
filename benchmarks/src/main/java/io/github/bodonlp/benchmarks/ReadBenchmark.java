package io.github.bodonlp.benchmarks;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.PressRelease;
import java.time.LocalDate;
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
 * The whole way of a release, from text to facts, with one {@link Bodo} for all threads.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar ReadBenchmark -prof gc}, with {@code -t 2}
 * for two threads; on real releases {@code java -Dreleases=FILE.jsonl -jar
 * benchmarks/target/benchmarks.jar ReadBenchmark -p mix=MIX -prof gc}
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ReadBenchmark {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 14);

  private final Bodo bodo = Bodo.load();

  /** One release, its publication date known. */
  @Benchmark
  public PressRelease read(Releases releases, Characters read) {
    String text = releases.next();
    read.characters += text.length();
    return bodo.read(text, PUBLISHED);
  }
}
