package io.github.bodonlp.internal.text;

import java.util.Objects;

/**
 * The name of a rule, as facts carry it in {@code by}, and why it holds.
 *
 * @param name lower case with hyphens, unique in the house
 * @param reason one line for {@code explain}
 */
public record Rule(String name, String reason) {
  /** The one rule that beats others, whatever they found: names from a list of the user's own. */
  public static final Rule USER_WORD = new Rule("user-word", "a list of the user's own has it");

  /** Refuses nulls. */
  public Rule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reason, "reason");
  }
}
