package io.github.bodonlp.internal.text;

import java.util.Objects;

/**
 * The name of a rule, as facts carry it in {@code by}, and why it holds.
 *
 * @param name lower case with hyphens, unique in the house
 * @param reason one line for {@code explain}
 */
public record Rule(String name, String reason) {

  /** Refuses nulls. */
  public Rule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reason, "reason");
  }
}
