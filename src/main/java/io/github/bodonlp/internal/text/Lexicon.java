package io.github.bodonlp.internal.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A list of words that is asked, at a place of a text, for the longest word that begins there.
 *
 * <p>A trie whose edges lie in one open-addressed hash table of primitives: a look-up touches one
 * slot a character and allocates nothing. Most look-ups fail, and most of those at the second
 * character, so a small set of bits for the first two characters of all words is asked before the
 * big table: it keeps to the processor's nearest cache. Words then begin at their second character,
 * as the first is the number of the node above it. Immutable.
 */
public final class Lexicon {
  private static final int NONE = -1;

  /** The node above words of one character. */
  private static final int ROOT = 0;

  /** With a character the node above all longer words that begin with it. */
  private static final int OPENING = 1 << 23;

  private static final int NODE_SHIFT = 40;
  private static final int KEY_SHIFT = 24;
  private static final int BELOW_MASK = (1 << KEY_SHIFT) - 1;
  private static final int MOST_NODES = OPENING - 1;

  /**
   * Edges: 24 bits of the node above, 16 of the character, 23 of the node below, and one that tells
   * whether a word ends there; 0 if free.
   */
  private final long[] edges;

  /** A bit for each pair of characters that opens a word. */
  private final long[] openings;

  /** A bit for the last six bits of each word of one character: most lexicons have few. */
  private final long alone;

  private final int[] wordAt;
  private final List<String> words;
  private final int longest;

  private Lexicon(List<String> keys, List<String> words) {
    Builder builder = new Builder();
    openings = new long[Integer.highestOneBit(keys.size() / 4 + 1)];
    int number = 0;
    long ones = 0;
    for (String key : keys) {
      builder.add(key, number++);
      if (key.length() == 1) {
        ones |= 1L << key.charAt(0);
      } else {
        int bit = bit(key.charAt(0), key.charAt(1));
        openings[bit >>> 6 & openings.length - 1] |= 1L << bit;
      }
    }
    alone = ones;
    edges = builder.edges;
    wordAt = Arrays.copyOf(builder.wordAt, builder.nodes);
    this.words = words;
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * A lexicon of {@code words}; a word's number is its place in the collection, and of a word
   * listed twice the first place counts.
   *
   * @throws IllegalArgumentException if a word is empty
   */
  public static Lexicon of(Collection<String> words) {
    List<String> listed = List.copyOf(words);
    return new Lexicon(listed, listed);
  }

  /** The same for words that are looked for by their ends, with {@link #matchBack} alone. */
  public static Lexicon backward(Collection<String> words) {
    List<String> keys = words.stream().map(w -> new StringBuilder(w).reverse().toString()).toList();
    return new Lexicon(keys, List.copyOf(words));
  }

  /** The number of words. */
  public int size() {
    return words.size();
  }

  /** The word numbered {@code word}. */
  public String word(int word) {
    return words.get(word);
  }

  /** The length of the longest word. */
  public int longest() {
    return longest;
  }

  /**
   * The number of the longest word that begins at {@code begin} and ends at or before {@code
   * limit}, or -1.
   */
  public int match(CharSequence text, int begin, int limit) {
    return longest(text, begin, 1, limit - begin);
  }

  /**
   * The number of the longest word that ends at {@code end} and begins at or after {@code limit},
   * or -1; of a {@link #backward} lexicon.
   */
  public int matchBack(CharSequence text, int end, int limit) {
    return longest(text, end - 1, -1, end - limit);
  }

  /** The longest word among the {@code count} characters from {@code from} on, step by step. */
  private int longest(CharSequence text, int from, int step, int count) {
    if (count < 1) {
      return NONE;
    }
    char first = text.charAt(from);
    int found = alone(first);
    if (count == 1 || !isOpening(first, text.charAt(from + step))) {
      return found;
    }
    int node = OPENING | first;
    for (int i = from + step; i != from + step * count; i += step) {
      int below = below(node, text.charAt(i));
      if (below == 0) {
        break;
      }
      node = below >> 1;
      if (isWord(below)) {
        found = wordAt[node];
      }
    }
    return found;
  }

  /** Where the longest word that begins at {@code begin} ends, or -1. */
  public int matchEnd(CharSequence text, int begin, int limit) {
    int word = match(text, begin, limit);
    return word == NONE ? NONE : begin + words.get(word).length();
  }

  /**
   * The number of the longest word that ends at {@code end} and begins at or after {@code limit},
   * or -1. The cost is quadratic in the length of the longest word, so this is for short words.
   */
  public int matchBefore(CharSequence text, int end, int limit) {
    for (int begin = Math.max(limit, end - longest); begin < end; begin++) {
      int word = find(text, begin, end);
      if (word != NONE) {
        return word;
      }
    }
    return NONE;
  }

  /** The number of the word that is exactly {@code [begin, end)}, or -1. */
  public int find(CharSequence text, int begin, int end) {
    int length = end - begin;
    if (length < 1 || length > longest) {
      return NONE;
    }
    char first = text.charAt(begin);
    if (length == 1) {
      return alone(first);
    }
    if (!isOpening(first, text.charAt(begin + 1))) {
      return NONE;
    }
    int below = (OPENING | first) << 1;
    for (int i = begin + 1; i < end && below != 0; i++) {
      below = below(below >> 1, text.charAt(i));
    }
    return isWord(below) ? wordAt[below >> 1] : NONE;
  }

  /** Whether the word is listed. */
  public boolean contains(CharSequence word) {
    return find(word, 0, word.length()) != NONE;
  }

  /** The word of one character that is {@code c}, or -1. */
  private int alone(char c) {
    int below = (alone & 1L << c) == 0 ? 0 : below(ROOT, c);
    return below == 0 ? NONE : wordAt[below >> 1];
  }

  /** Whether a word may begin with these two characters; seldom wrong. */
  private boolean isOpening(char first, char second) {
    int bit = bit(first, second);
    return (openings[bit >>> 6 & openings.length - 1] & 1L << bit) != 0;
  }

  private static int bit(char first, char second) {
    int h = (first * 0x9E3779B9 + second) * 0x85EBCA6B;
    return h ^ h >>> 15;
  }

  /** The lower bits of the edge from {@code node} by {@code c}, or 0 if there is none. */
  private int below(int node, char c) {
    int mask = edges.length - 1;
    long key = key(node, c);
    int slot = hash(node, c) & mask;
    for (long edge = edges[slot]; edge != 0; edge = edges[slot]) {
      if (edge >>> KEY_SHIFT == key) {
        return (int) edge & BELOW_MASK;
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private static boolean isWord(int below) {
    return (below & 1) != 0;
  }

  private static long key(int node, char c) {
    return (long) node << (NODE_SHIFT - KEY_SHIFT) | c;
  }

  private static int hash(int node, char c) {
    int h = node * 0x9E3779B9 + c * 0x85EBCA6B;
    return h ^ (h >>> 15);
  }

  /** Grows the table. */
  private static final class Builder {
    private long[] edges = new long[64];
    private int[] wordAt = {NONE};
    private int nodes = 1;

    void add(String word, int number) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("word " + number + " of the lexicon is empty");
      }
      int last = word.length() - 1;
      int node = last == 0 ? ROOT : OPENING | word.charAt(0);
      for (int i = Math.min(1, last); i < last; i++) {
        node = below(edge(node, word.charAt(i)));
      }
      int slot = edge(node, word.charAt(last));
      int below = below(slot);
      edges[slot] |= 1;
      if (wordAt[below] == NONE) {
        wordAt[below] = number;
      }
    }

    private int below(int slot) {
      return (int) edges[slot] >> 1 & MOST_NODES;
    }

    /** The slot of the edge from {@code node} by {@code c}, which is made if there is none. */
    private int edge(int node, char c) {
      int slot = slotOf(node, c);
      if (edges[slot] != 0) {
        return slot;
      }
      if (nodes == MOST_NODES) {
        throw new IllegalArgumentException("the lexicon has more letters than it can hold");
      }
      if (nodes == wordAt.length) {
        wordAt = Arrays.copyOf(wordAt, nodes * 2);
      }
      wordAt[nodes] = NONE;
      edges[slot] = key(node, c) << KEY_SHIFT | (long) nodes << 1;
      nodes++;
      if (nodes * 2 > edges.length) {
        grow();
      }
      return slotOf(node, c);
    }

    private int slotOf(int node, char c) {
      int mask = edges.length - 1;
      int slot = hash(node, c) & mask;
      while (edges[slot] != 0 && edges[slot] >>> KEY_SHIFT != key(node, c)) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void grow() {
      long[] before = edges;
      edges = new long[before.length * 2];
      for (long edge : before) {
        if (edge != 0) {
          int node = (int) (edge >>> NODE_SHIFT);
          edges[slotOf(node, (char) (edge >>> KEY_SHIFT))] = edge;
        }
      }
    }
  }
}
