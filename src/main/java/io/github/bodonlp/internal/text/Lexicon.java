package io.github.bodonlp.internal.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A list of words that is asked, at a place of a text, for the longest word that begins there.
 *
 * <p>A trie whose edges lie in one open-addressed hash table of primitives: a look-up touches one
 * slot a character and allocates nothing. Where only one word is left, the edge names it and the
 * rest of it is compared, so that the table stays small. Most look-ups fail, and most of those at
 * the second character, so a small set of bits for the first two characters of all words is asked
 * before: it keeps to the processor's nearest cache. Words then begin at their second character, as
 * the first is the number of the node above it. Immutable.
 */
public final class Lexicon {
  private static final int NONE = -1;

  /** The edges of the trie, as {@link Trie} packs them. */
  private final long[] edges;

  private final int[] wordAt;

  /** A bit for each pair of characters that opens a word. */
  private final long[] openings;

  /** A bit for the last six bits of each word of one character: most lexicons have few. */
  private final long alone;

  private final List<String> words;
  private final int[] lengths;
  private final int longest;

  private Lexicon(List<String> keys, List<String> words) {
    this.words = words;
    lengths = words.stream().mapToInt(String::length).toArray();
    longest = Arrays.stream(lengths).max().orElse(0);
    openings = new long[Integer.highestOneBit(keys.size() / 4 + 1)];
    long ones = 0;
    for (int i = 0; i < lengths.length; i++) {
      String key = keys.get(i);
      if (key.isEmpty()) {
        throw new IllegalArgumentException("word " + i + " of the lexicon is empty");
      }
      if (key.length() == 1) {
        ones |= 1L << key.charAt(0);
      } else {
        int bit = bit(key.charAt(0), key.charAt(1));
        openings[bit >>> 6 & openings.length - 1] |= 1L << bit;
      }
    }
    alone = ones;
    Trie trie = Trie.of(keys);
    edges = trie.edges();
    wordAt = trie.wordAt();
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

  /** The length of the word numbered {@code word}. */
  public int length(int word) {
    return lengths[word];
  }

  /** The length of the longest word. */
  public int longest() {
    return longest;
  }

  /**
   * The number of the longest word that begins at {@code begin} and ends at or before {@code
   * limit}, or -1.
   */
  public int match(String text, int begin, int limit) {
    return longest(text, begin, 1, limit - begin);
  }

  /**
   * The number of the longest word that ends at {@code end} and begins at or after {@code limit},
   * or -1; of a {@link #backward} lexicon.
   */
  public int matchBack(String text, int end, int limit) {
    return longest(text, end - 1, -1, end - limit);
  }

  /** The longest word among the {@code count} characters from {@code from} on, step by step. */
  private int longest(String text, int from, int step, int count) {
    if (count < 1) {
      return NONE;
    }
    char first = text.charAt(from);
    int found = alone(first);
    if (count == 1 || !isOpening(first, text.charAt(from + step))) {
      return found;
    }
    int node = Trie.opening(first);
    for (int i = 1; i < count; i++) {
      int below = below(node, text.charAt(from + i * step));
      if (below == Trie.NOWHERE) {
        return found;
      }
      node = Trie.number(below);
      if (Trie.isLeaf(below)) {
        return goesOn(node, text, from, step, count, i + 1) ? node : found;
      }
      found = Trie.isWord(below) ? wordAt[node] : found;
    }
    return found;
  }

  /** Whether the characters behind the first {@code known} are those of the word as well. */
  private boolean goesOn(int word, String text, int from, int step, int count, int known) {
    int length = lengths[word];
    if (length > count) {
      return false;
    }
    String letters = words.get(word);
    int first = step > 0 ? 0 : length - 1;
    for (int i = known; i < length; i++) {
      if (text.charAt(from + i * step) != letters.charAt(first + i * step)) {
        return false;
      }
    }
    return true;
  }

  /** Where the longest word that begins at {@code begin} ends, or -1. */
  public int matchEnd(String text, int begin, int limit) {
    int word = match(text, begin, limit);
    return word == NONE ? NONE : begin + lengths[word];
  }

  /**
   * The number of the longest word that ends at {@code end} and begins at or after {@code limit},
   * or -1. The cost is quadratic in the length of the longest word, so this is for short words.
   */
  public int matchBefore(String text, int end, int limit) {
    for (int begin = Math.max(limit, end - longest); begin < end; begin++) {
      int word = find(text, begin, end);
      if (word != NONE) {
        return word;
      }
    }
    return NONE;
  }

  /** The number of the word that is exactly {@code [begin, end)}, or -1. */
  public int find(String text, int begin, int end) {
    int word = end - begin > longest ? NONE : match(text, begin, end);
    return word != NONE && lengths[word] == end - begin ? word : NONE;
  }

  /** Whether the word is listed. */
  public boolean contains(String word) {
    return find(word, 0, word.length()) != NONE;
  }

  /** The word of one character that is {@code c}, or -1. */
  private int alone(char c) {
    int below = (alone & 1L << c) == 0 ? Trie.NOWHERE : below(Trie.ROOT, c);
    return below == Trie.NOWHERE ? NONE : Trie.number(below);
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

  /** Where {@code c} leads from {@code node}. */
  private int below(int node, char c) {
    int slot = Trie.slot(edges, node, c);
    return Trie.below(edges[slot]);
  }
}
