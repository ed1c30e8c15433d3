package io.github.bodonlp.write;

import java.util.Arrays;

/** Turns UTF-16 offsets into a text into the unit that was asked for. */
final class Offsets {
  private final int[] pairs;

  private Offsets(int[] pairs) {
    this.pairs = pairs;
  }

  /** The offsets of {@code text} in {@code unit}. */
  static Offsets of(String text, OffsetUnit unit) {
    if (unit == OffsetUnit.UTF_16) {
      return new Offsets(new int[0]);
    }
    int[] pairs = new int[16];
    int size = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        pairs = size == pairs.length ? Arrays.copyOf(pairs, size * 2) : pairs;
        pairs[size++] = ++i;
      }
    }
    return new Offsets(Arrays.copyOf(pairs, size));
  }

  /** The offset less the second halves of pairs that stand before it. */
  int of(int utf16) {
    int at = Arrays.binarySearch(pairs, utf16);
    return utf16 - (at >= 0 ? at : -at - 1);
  }
}
