package io.github.bodonlp.internal.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A list of words that is asked, at a place of a text, for the longest word that begins there.
 *
 * <p>A trie whose edges lie in one open-addressed hash table of primitives: a look-up touches one
 * slot a character and allocates nothing. Immutable.
 */
public final class Lexicon {
  private static final int NONE = -1;

  private final int[] keyNode;
  private final char[] keyChar;
  private final int[] child;
  private final int[] wordAt;
  private final List<String> words;
  private final int longest;

  private Lexicon(Builder from, List<String> words) {
    keyNode = from.keyNode;
    keyChar = from.keyChar;
    child = from.child;
    wordAt = Arrays.copyOf(from.wordAt, from.nodes);
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
    Builder builder = new Builder();
    int number = 0;
    for (String word : words) {
      builder.add(word, number++);
    }
    return new Lexicon(builder, List.copyOf(words));
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
    int node = 0;
    int found = NONE;
    for (int i = begin; i < limit; i++) {
      node = step(node, text.charAt(i));
      if (node == NONE) {
        break;
      }
      if (wordAt[node] != NONE) {
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
    int node = 0;
    for (int i = begin; i < end && node != NONE; i++) {
      node = step(node, text.charAt(i));
    }
    return node == NONE || begin >= end ? NONE : wordAt[node];
  }

  /** Whether the word is listed. */
  public boolean contains(CharSequence word) {
    return find(word, 0, word.length()) != NONE;
  }

  private int step(int node, char c) {
    int mask = keyChar.length - 1;
    for (int slot = hash(node, c) & mask; child[slot] != 0; slot = (slot + 1) & mask) {
      if (keyNode[slot] == node && keyChar[slot] == c) {
        return child[slot];
      }
    }
    return NONE;
  }

  private static int hash(int node, char c) {
    int h = node * 0x9E3779B9 + c * 0x85EBCA6B;
    return h ^ (h >>> 15);
  }

  /** Grows the table; a child is never the root, so 0 marks a free slot. */
  private static final class Builder {
    private int[] keyNode = new int[64];
    private char[] keyChar = new char[64];
    private int[] child = new int[64];
    private int[] wordAt = {NONE};
    private int nodes = 1;

    void add(String word, int number) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("word " + number + " of the lexicon is empty");
      }
      int node = 0;
      for (int i = 0; i < word.length(); i++) {
        node = childOf(node, word.charAt(i));
      }
      if (wordAt[node] == NONE) {
        wordAt[node] = number;
      }
    }

    private int childOf(int node, char c) {
      int slot = slotOf(node, c);
      if (child[slot] == 0) {
        if (nodes == wordAt.length) {
          wordAt = Arrays.copyOf(wordAt, nodes * 2);
        }
        wordAt[nodes] = NONE;
        put(slot, node, c, nodes++);
        if (nodes * 2 > child.length) {
          grow();
        }
        return nodes - 1;
      }
      return child[slot];
    }

    private int slotOf(int node, char c) {
      int mask = child.length - 1;
      int slot = hash(node, c) & mask;
      while (child[slot] != 0 && (keyNode[slot] != node || keyChar[slot] != c)) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void put(int slot, int node, char c, int to) {
      keyNode[slot] = node;
      keyChar[slot] = c;
      child[slot] = to;
    }

    private void grow() {
      int[] nodesBefore = keyNode;
      char[] charsBefore = keyChar;
      int[] childBefore = child;
      keyNode = new int[nodesBefore.length * 2];
      keyChar = new char[nodesBefore.length * 2];
      child = new int[nodesBefore.length * 2];
      for (int i = 0; i < childBefore.length; i++) {
        if (childBefore[i] != 0) {
          put(
              slotOf(nodesBefore[i], charsBefore[i]),
              nodesBefore[i],
              charsBefore[i],
              childBefore[i]);
        }
      }
    }
  }
}
