package io.github.bodonlp.internal.measure;

/**
 * A 95 % confidence interval after Wilson (1927), which unlike the textbook one stays inside 0 and
 * 1 and is honest for few cases and for shares near the ends.
 *
 * @param low the lower end, 0 to 1
 * @param high the upper end, 0 to 1
 */
public record Interval(double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * The interval of the share {@code hits / cases}. Cases may be a fraction: F is hits over the
   * mean of what is there and what was found. Of no cases nothing is known: 0 to 1.
   */
  public static Interval of(double hits, double cases) {
    if (cases <= 0) {
      return new Interval(0, 1);
    }
    double share = Math.min(1, hits / cases);
    double square = Z * Z;
    double centre = share + square / (2 * cases);
    double reach = Z * Math.sqrt(share * (1 - share) / cases + square / (4 * cases * cases));
    double scale = 1 + square / cases;
    return new Interval(
        Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale));
  }
}
