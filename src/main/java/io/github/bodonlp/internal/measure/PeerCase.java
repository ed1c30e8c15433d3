package io.github.bodonlp.internal.measure;

import io.github.bodonlp.fact.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A test case of another recognizer.
 *
 * @param id what it is called
 * @param kind {@code date}, {@code time}, {@code duration}, {@code set} or {@code money}
 * @param text the text
 * @param reference the day it is read on, if it matters
 * @param expected what must be found; nothing at all if empty
 */
public record PeerCase(
    String id, String kind, String text, Optional<LocalDate> reference, List<Expected> expected) {

  /**
   * One expression.
   *
   * @param span where it stands
   * @param values the values that are accepted, the figures of an amount among them; if empty, the
   *     span alone counts
   * @param currency the currency of an amount
   */
  public record Expected(Span span, Set<String> values, String currency) {}

  /** Whether the case is about money; otherwise it is about time. */
  boolean money() {
    return kind.equals("money");
  }
}
