package io.github.bodonlp.internal.text;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes texts ready, one after another, and keeps the tokenizer for the next text: a new one grows
 * its arrays anew, of which a release of usual length needs more than of everything else together.
 * Where several threads read at once, one of them finds the tokenizer and the others make their
 * own, so nobody waits. Share between threads.
 */
public final class DocumentReader {
  private final AtomicReference<Tokenizer> spare = new AtomicReference<>();

  /** Reads {@code text} as {@link Document#of} does. */
  public Document read(String text) {
    Tokenizer kept = spare.getAndSet(null);
    Tokenizer tokenizer = kept == null ? new Tokenizer() : kept;
    Document document = Document.of(text, tokenizer);
    spare.set(tokenizer); // one that failed is not kept
    return document;
  }
}
