package io.github.bodonlp.internal.markup;

import java.util.Optional;

/** What a mark marks. The order is that of nesting where spans are equal: the outer one first. */
public enum MarkKind {
  /** Direct speech. */
  QU,
  /** Indirect speech. */
  IQ,
  /** A named event, programme, project, policy, law or award. */
  EV,
  /** An organization. */
  OG,
  /** A place. */
  LC,
  /** A person. */
  PS,
  /** A date, calendar period or length of days. */
  DT,
  /** A clock time, or a length of hours and minutes. */
  TI,
  /** An amount of money. */
  MN;

  /** The kind written as {@code name}, which is two capital letters. */
  public static Optional<MarkKind> named(String name) {
    for (MarkKind kind : values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
