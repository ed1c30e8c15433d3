package io.github.bodonlp.fact;

/** Whether an amount is said to be added or taken away. */
public enum Change {
  /** 증액, 늘어난, +. */
  INCREASE,
  /** 감액, 줄어든, △. */
  DECREASE
}
