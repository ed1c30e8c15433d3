package io.github.bodonlp.benchmarks;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.PressRelease;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a fresh JVM takes until Bodo is ready, and until it has read its first release: every
 * measurement is a JVM of its own.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar LoadBenchmark -p mix=SHORT}
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

  /** Dictionaries and model from the jar. */
  @Benchmark
  public Bodo load() {
    return Bodo.load();
  }

  /** The same and one release, which also loads what is loaded when it is first needed. */
  @Benchmark
  public PressRelease loadAndRead(Releases releases) {
    return Bodo.load().read(releases.next());
  }
}
