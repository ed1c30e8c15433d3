package io.github.bodonlp.fact;

/** Which side of an amount the words leave open. */
public enum Bound {
  /** At most: 최대, 이하, 이내, 미만, 한도, 까지. */
  MAX,
  /** At least: 최소, 이상, 초과. */
  MIN
}
