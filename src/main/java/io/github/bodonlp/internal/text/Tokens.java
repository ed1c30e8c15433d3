package io.github.bodonlp.internal.text;

import java.util.Arrays;

/**
 * The tokens of a document in flat arrays: where each begins and ends in the view, and its tags.
 * Spaces are no tokens. Immutable once built.
 *
 * <p>An inflected word (했다) is one token with two tags: what it begins as and what it ends as.
 */
public final class Tokens {
  private static final Tag[] TAGS = Tag.values();

  private final int[] begins;
  private final int[] ends;
  private final byte[] firsts;
  private final byte[] lasts;
  private final int size;

  private Tokens(Builder from) {
    begins = from.begins;
    ends = from.ends;
    firsts = from.firsts;
    lasts = from.lasts;
    size = from.size;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** Where token {@code i} begins in the view. */
  public int begin(int i) {
    return begins[i];
  }

  /** Where token {@code i} ends in the view, exclusive. */
  public int end(int i) {
    return ends[i];
  }

  /** What token {@code i} is, or what it begins as if it is inflected. */
  public Tag tag(int i) {
    return TAGS[firsts[i]];
  }

  /** What token {@code i} ends as; the same as {@link #tag} unless it is inflected. */
  public Tag lastTag(int i) {
    return TAGS[lasts[i]];
  }

  /** Whether nothing stands between token {@code i} and the one before it. */
  public boolean joined(int i) {
    return i > 0 && ends[i - 1] == begins[i];
  }

  /** The first token that ends after {@code offset}; {@link #size()} if there is none. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The token that begins exactly at {@code offset}, or -1. */
  public int beginningAt(int offset) {
    int i = at(offset);
    return i < size && begins[i] == offset ? i : -1;
  }

  /** The token that ends exactly at {@code offset}, or -1. */
  public int endingAt(int offset) {
    int i = offset == 0 ? size : at(offset - 1);
    return i < size && ends[i] == offset ? i : -1;
  }

  /** Collects tokens in order. */
  static final class Builder {
    private int[] begins;
    private int[] ends;
    private byte[] firsts;
    private byte[] lasts;
    private int size;

    Builder(int expected) {
      int capacity = Math.max(16, expected);
      begins = new int[capacity];
      ends = new int[capacity];
      firsts = new byte[capacity];
      lasts = new byte[capacity];
    }

    void add(int begin, int end, Tag first, Tag last) {
      if (size == begins.length) {
        int capacity = size * 2;
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        firsts = Arrays.copyOf(firsts, capacity);
        lasts = Arrays.copyOf(lasts, capacity);
      }
      begins[size] = begin;
      ends[size] = end;
      firsts[size] = (byte) first.ordinal();
      lasts[size] = (byte) last.ordinal();
      size++;
    }

    Tokens build() {
      return new Tokens(this);
    }
  }
}
