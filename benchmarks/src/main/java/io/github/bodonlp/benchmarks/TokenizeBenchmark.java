package io.github.bodonlp.benchmarks;

import io.github.bodonlp.internal.text.Document;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
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
 * What sections, sentences and flat tokens cost above stock Nori, which is the floor: it runs over
 * the same texts and does nothing but step from token to token.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar TokenizeBenchmark -prof gc}
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class TokenizeBenchmark {
  private final KoreanTokenizer nori =
      new KoreanTokenizer(
          KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false);

  /** Stock Nori over the whole text at once. */
  @Benchmark
  public int nori(Releases releases, Characters read) throws IOException {
    String text = releases.next();
    read.characters += text.length();
    nori.setReader(new StringReader(text));
    nori.reset();
    int tokens = 0;
    while (nori.incrementToken()) {
      tokens++;
    }
    nori.end();
    nori.close();
    return tokens;
  }

  /** Everything that is done before the finders. */
  @Benchmark
  public Document document(Releases releases, Characters read) {
    String text = releases.next();
    read.characters += text.length();
    return Document.of(text);
  }
}
