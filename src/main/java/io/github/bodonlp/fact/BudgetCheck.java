package io.github.bodonlp.fact;

/** Whether the parts of a breakdown make up its total. */
public enum BudgetCheck {
  /** They do, exactly. */
  SUMS,
  /** They do within the rounding that the writing implies. */
  ROUNDING,
  /** They do not. */
  DIFFERS,
  /** The parts are not stated to be all. */
  OPEN
}
