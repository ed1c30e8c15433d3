package io.github.bodonlp.internal.measure;

/**
 * A share with the counts behind it.
 *
 * @param hits how many were right
 * @param cases out of how many; a fraction only for F
 */
public record Share(double hits, double cases) {

  /** The share itself; 0 of no cases. */
  public double value() {
    return cases > 0 ? hits / cases : 0;
  }

  /** How sure one may be of it. */
  public Interval interval() {
    return Interval.of(hits, cases);
  }
}
