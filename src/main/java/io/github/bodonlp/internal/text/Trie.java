package io.github.bodonlp.internal.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The edges of a {@link Lexicon} in the making, and how they are packed: 24 bits of the node above,
 * 16 of the character, 22 of the node below or, on a leaf, of the only word left, one bit that
 * tells a leaf, and one that tells that a word ends at the node. No edge is 0, which is a free
 * slot.
 */
final class Trie {
  /** What {@link #below} gives where no edge leads on. */
  static final int NOWHERE = 0;

  /** The node above words of one character. */
  static final int ROOT = 0;

  private static final int NODE_SHIFT = 40;
  private static final int KEY_SHIFT = 24;
  private static final int NUMBER_SHIFT = 2;
  private static final int LEAF = 2;
  private static final int WORD = 1;
  private static final int BELOW_MASK = (1 << KEY_SHIFT) - 1;

  /** Nodes from here on stand above all longer words that begin with one character. */
  private static final int OPENING = 1 << 23;

  private static final int MOST = 1 << KEY_SHIFT - NUMBER_SHIFT;
  private static final int NONE = -1;

  /** Each key once, in order. */
  private final String[] ordered;

  /** The numbers of the keys in order. */
  private final int[] numbers;

  /** How many different keys there are. */
  private int size;

  private final Deque<Branch> branches = new ArrayDeque<>();
  private long[] made = new long[64];
  private int count;
  private int[] wordAt = {NONE};
  private int nodes = 1;

  /** The keys {@code [from, to)} in order, which share their first {@code depth} characters. */
  private record Branch(int node, int from, int to, int depth) {}

  private Trie(List<String> keys) {
    Integer[] sorted = new Integer[keys.size()];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(sorted, Comparator.comparing(keys::get)); // most tables are in order already
    ordered = new String[sorted.length];
    numbers = new int[sorted.length];
    for (int number : sorted) {
      String key = keys.get(number);
      if (size == 0 || !key.equals(ordered[size - 1])) {
        ordered[size] = key;
        numbers[size++] = number;
      }
    }
  }

  /**
   * The trie of {@code keys}, none of them empty; of equal ones the first counts.
   *
   * @throws IllegalArgumentException if they are too many
   */
  static Trie of(List<String> keys) {
    if (keys.size() >= MOST) {
      throw new IllegalArgumentException("a lexicon holds " + MOST + " words at most");
    }
    Trie trie = new Trie(keys);
    trie.open();
    while (!trie.branches.isEmpty()) {
      trie.grow(trie.branches.pop());
    }
    return trie;
  }

  private void open() {
    for (int from = 0; from < size; ) {
      int to = groupEnd(from, size, 0);
      char first = ordered[from].charAt(0);
      boolean alone = ordered[from].length() == 1;
      if (alone) {
        add(ROOT, first, numbers[from] << NUMBER_SHIFT | LEAF | WORD);
      }
      branches.push(new Branch(opening(first), alone ? from + 1 : from, to, 1));
      from = to;
    }
  }

  private void grow(Branch branch) {
    int depth = branch.depth();
    for (int from = branch.from(); from < branch.to(); ) {
      int to = groupEnd(from, branch.to(), depth);
      char c = ordered[from].charAt(depth);
      if (to == from + 1) {
        add(branch.node(), c, numbers[from] << NUMBER_SHIFT | LEAF);
      } else {
        boolean word = ordered[from].length() == depth + 1;
        int node = node(word ? numbers[from] : NONE);
        add(branch.node(), c, node << NUMBER_SHIFT | (word ? WORD : 0));
        branches.push(new Branch(node, word ? from + 1 : from, to, depth + 1));
      }
      from = to;
    }
  }

  /** Where the keys end that have the same character at {@code depth} as the first. */
  private int groupEnd(int from, int limit, int depth) {
    char c = ordered[from].charAt(depth);
    int to = from + 1;
    while (to < limit && ordered[to].charAt(depth) == c) {
      to++;
    }
    return to;
  }

  private int node(int word) {
    if (nodes == MOST) {
      throw new IllegalArgumentException("the lexicon has more letters than it can hold");
    }
    if (nodes == wordAt.length) {
      wordAt = Arrays.copyOf(wordAt, nodes * 2);
    }
    wordAt[nodes] = word;
    return nodes++;
  }

  private void add(int node, char c, int below) {
    if (count == made.length) {
      made = Arrays.copyOf(made, count * 2);
    }
    made[count++] = key(node, c) << KEY_SHIFT | below;
  }

  /** The edges as a hash table. */
  long[] edges() {
    long[] edges = new long[Integer.highestOneBit(count + count / 2 + 1) * 2];
    for (int i = 0; i < count; i++) {
      long edge = made[i];
      edges[slot(edges, (int) (edge >>> NODE_SHIFT), (char) (edge >>> KEY_SHIFT))] = edge;
    }
    return edges;
  }

  /** By node the number of the word that ends there, or -1. */
  int[] wordAt() {
    return Arrays.copyOf(wordAt, nodes);
  }

  /** The node above all longer words that begin with {@code first}. */
  static int opening(char first) {
    return OPENING | first;
  }

  /** The slot of the edge from {@code node} by {@code c}, or the free one that it would take. */
  static int slot(long[] edges, int node, char c) {
    int mask = edges.length - 1;
    long key = key(node, c);
    int slot = hash(node, c) & mask;
    while (edges[slot] != 0 && edges[slot] >>> KEY_SHIFT != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Where an edge leads: what the next three read. */
  static int below(long edge) {
    return (int) edge & BELOW_MASK;
  }

  /** The node below, or the word on a leaf. */
  static int number(int below) {
    return below >> NUMBER_SHIFT;
  }

  /** Whether only one word is left. */
  static boolean isLeaf(int below) {
    return (below & LEAF) != 0;
  }

  /** Whether a word ends at the node below. */
  static boolean isWord(int below) {
    return (below & WORD) != 0;
  }

  private static long key(int node, char c) {
    return (long) node << (NODE_SHIFT - KEY_SHIFT) | c;
  }

  private static int hash(int node, char c) {
    int h = node * 0x9E3779B9 + c * 0x85EBCA6B;
    return h ^ (h >>> 15);
  }
}
