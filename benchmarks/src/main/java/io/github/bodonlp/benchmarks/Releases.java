package io.github.bodonlp.benchmarks;

import io.github.bodonlp.read.Input;
import io.github.bodonlp.read.InputReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts that are read: the next one at each call, round and round. */
@State(Scope.Thread)
public class Releases {
  private static final long SEED = 20260728;
  private static final int RELEASES = 10_000;

  /** What kind of texts. */
  public enum Mix {
    /** One release of some 400 characters. */
    SHORT,
    /** One release of some 20,000 characters. */
    LONG,
    /** Ten thousand releases, or those of {@code -Dreleases=FILE.jsonl}. */
    MIX
  }

  /** Which texts are read. */
  @Param public Mix mix;

  private String[] texts;
  private int next;

  /** Makes up or reads the texts. */
  @Setup
  public void prepare() throws IOException {
    ReleaseGenerator generator = new ReleaseGenerator(SEED);
    List<String> all =
        switch (mix) {
          case SHORT -> List.of(generator.release(1));
          case LONG -> List.of(generator.release(180));
          case MIX -> mix(generator);
        };
    texts = all.toArray(String[]::new);
  }

  private static List<String> mix(ReleaseGenerator generator) throws IOException {
    String file = System.getProperty("releases");
    if (file == null) {
      return generator.mix(RELEASES);
    }
    List<String> texts = new ArrayList<>();
    InputReader.detecting()
        .read(
            Path.of(file),
            input -> {
              if (input instanceof Input.Release release) {
                texts.add(release.source().text());
              }
            });
    return texts;
  }

  /** The next text. */
  String next() {
    String text = texts[next];
    next = next + 1 == texts.length ? 0 : next + 1;
    return text;
  }
}
