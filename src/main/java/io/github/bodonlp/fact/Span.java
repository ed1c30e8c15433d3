package io.github.bodonlp.fact;

/**
 * A half-open stretch {@code [begin, end)} of the text as given, in UTF-16 units.
 *
 * <p>Spans are ordered by where they begin; of two that begin together the longer comes first, so
 * that an outer span precedes what it contains.
 *
 * @param begin index of the first unit, at least 0
 * @param end index after the last unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "a span needs 0 <= begin <= end, got begin " + begin + " and end " + end);
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies wholly inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the unit at {@code offset} is inside. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether the two overlap and neither contains the other, which facts of one text never do. */
  public boolean crosses(Span other) {
    return overlaps(other) && !contains(other) && !other.contains(this);
  }

  /**
   * The words this span covers.
   *
   * @throws StringIndexOutOfBoundsException if the span does not lie in {@code text}
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }

  @Override
  public String toString() {
    return "[" + begin + ", " + end + ")";
  }
}
