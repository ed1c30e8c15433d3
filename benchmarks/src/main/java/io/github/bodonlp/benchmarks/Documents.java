package io.github.bodonlp.benchmarks;

import io.github.bodonlp.internal.text.Document;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Texts made ready for the finders beforehand, five hundred of them, round and round. */
@State(Scope.Thread)
public class Documents {
  private static final int DOCUMENTS = 500;

  private final Document[] documents = new Document[DOCUMENTS];
  private int next;

  /** Makes the next texts ready. */
  @Setup
  public void prepare(Releases releases) {
    for (int i = 0; i < DOCUMENTS; i++) {
      documents[i] = Document.of(releases.next());
    }
  }

  /** The next document. */
  Document next() {
    Document document = documents[next];
    next = next + 1 == DOCUMENTS ? 0 : next + 1;
    return document;
  }
}
