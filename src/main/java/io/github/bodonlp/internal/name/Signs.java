package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.QuotePairs;
import io.github.bodonlp.internal.text.Stretches;
import io.github.bodonlp.internal.text.Tag;
import io.github.bodonlp.internal.text.Tokens;
import java.util.List;

/**
 * What the features of the model are made of: a few numbers for each token, each word and each pair
 * of quotation marks of a document, computed in one pass over each. Immutable once made.
 *
 * <p>A word is a run of joined tokens without punctuation. It is split into a stem, and a tail of
 * particles and endings: what decides about a name is mostly how the stem ends, and what follows.
 */
final class Signs {
  /** The hash of what lies outside the text. */
  static final int NOTHING = 0;

  /** How many kinds of tokens there are, by tag and by whether it joins the one before. */
  static final int STEP_KINDS = 128;

  final int size;
  final int[] surface;
  final int[] bits;
  final byte[] tag;
  final byte[] section;
  final byte[] place;
  final boolean[] joined;

  /** Whether it can be part of a name: by its tag, in a word, and not in page furniture. */
  final boolean[] nominal;

  /** For each token its word; -1 for punctuation. */
  final int[] word;

  final int[] before;
  final int[] after;
  final int[] quote;

  int words;
  final int[] wordFirst;
  final int[] wordStemEnd;
  final int[] wordEnd;
  final int[] stem;
  final int[] stemEnd2;
  final int[] stemEnd3;
  final int[] tail;

  /** For each word the tags and lengths of the tokens of its stem, as one hash. */
  final int[] tags;

  int quotes;
  int[] quoteLength;
  int[] quoteLast;
  int[] quoteBehind;
  int[] quoteOpen;
  int[] quoteFirst;
  int[] quoteEnd;

  private final String text;
  private final Tokens tokens;

  private Signs(Document document, Memberships memberships) {
    text = document.text();
    tokens = document.tokens();
    size = tokens.size();
    surface = new int[size];
    bits = new int[size];
    tag = new byte[size];
    section = new byte[size];
    place = new byte[size];
    joined = new boolean[size + 1];
    nominal = new boolean[size];
    word = new int[size];
    before = new int[size];
    after = new int[size];
    quote = new int[size];
    wordFirst = new int[size];
    wordStemEnd = new int[size];
    wordEnd = new int[size];
    stem = new int[size];
    stemEnd2 = new int[size];
    stemEnd3 = new int[size];
    tail = new int[size];
    tags = new int[size];
    tokens(memberships);
    words();
    sections(document.sections());
    sentences(document.sentences());
    quotes(document.quotes());
  }

  static Signs of(Document document, Memberships memberships) {
    return new Signs(document, memberships);
  }

  private void tokens(Memberships memberships) {
    for (int i = 0; i < size; i++) {
      surface[i] = hash(tokens.begin(i), tokens.end(i));
      bits[i] = memberships.bits(i);
      tag[i] = (byte) tokens.tag(i).ordinal();
      joined[i] = tokens.joined(i);
    }
  }

  private void words() {
    for (int i = 0; i < size; ) {
      if (isMark(tokens.tag(i))) {
        word[i++] = -1;
        continue;
      }
      int end = i + 1;
      while (end < size && joined[end] && !isMark(tokens.tag(end))) {
        end++;
      }
      word(i, end);
      i = end;
    }
    int last = -1;
    for (int i = 0; i < size; i++) {
      before[i] = last;
      if (word[i] >= 0 && wordEnd[word[i]] == i + 1) {
        last = word[i];
      }
    }
    int next = -1;
    for (int i = size - 1; i >= 0; i--) {
      after[i] = next;
      if (word[i] >= 0 && wordFirst[word[i]] == i) {
        next = word[i];
      }
    }
  }

  private void word(int first, int end) {
    int stemEnd = end;
    while (stemEnd > first && !tokens.tag(stemEnd - 1).isNominal()) {
      stemEnd--;
    }
    if (stemEnd == first) {
      stemEnd = end;
    }
    int w = words++;
    int sequence = 1;
    for (int i = first; i < end; i++) {
      word[i] = w;
      nominal[i] = tokens.tag(i).isNominal();
      if (i < stemEnd) {
        sequence = sequence * 37 + tag[i] * 4 + Math.min(3, length(i));
      }
    }
    tags[w] = mix(sequence);
    wordFirst[w] = first;
    wordStemEnd[w] = stemEnd;
    wordEnd[w] = end;
    int begin = tokens.begin(first);
    int stop = tokens.end(stemEnd - 1);
    stem[w] = hash(begin, stop);
    stemEnd2[w] = hash(Math.max(begin, stop - 2), stop);
    stemEnd3[w] = hash(Math.max(begin, stop - 3), stop);
    tail[w] = stemEnd == end ? NOTHING : hash(stop, tokens.end(end - 1));
  }

  private void sections(List<Section> sections) {
    int at = 0;
    for (int i = 0; i < size; i++) {
      while (at + 1 < sections.size() && sections.get(at).span().end() <= tokens.begin(i)) {
        at++;
      }
      SectionKind kind = sections.isEmpty() ? SectionKind.BODY : sections.get(at).kind();
      section[i] = (byte) kind.ordinal();
      nominal[i] &= kind != SectionKind.CLUTTER;
    }
  }

  /** Where in its sentence a token stands. */
  private void sentences(Stretches sentences) {
    int at = 0;
    int first = 0;
    for (int i = 0; i < size; i++) {
      while (at < sentences.size() && sentences.end(at) <= tokens.begin(i)) {
        at++;
        first = i;
      }
      place[i] = (byte) Math.min(3, i - first);
    }
  }

  private void quotes(QuotePairs pairs) {
    quotes = pairs.size() + 1;
    quoteLength = new int[quotes];
    quoteLast = new int[quotes];
    quoteBehind = new int[quotes];
    quoteOpen = new int[quotes];
    quoteFirst = new int[quotes];
    quoteEnd = new int[quotes];
    for (int q = 1; q < quotes; q++) {
      int open = pairs.open(q - 1);
      int close = pairs.close(q - 1);
      int from = tokens.at(open + 1);
      int to = tokens.at(close);
      quoteOpen[q] = text.charAt(open);
      quoteLength[q] = Math.min(15, (close - open) / 4);
      quoteFirst[q] = from;
      quoteEnd[q] = to;
      quoteLast[q] = to > from ? to - 1 : -1;
      quoteBehind[q] = to + 1 < size ? to + 1 : -1;
      for (int i = from; i < to; i++) {
        quote[i] = q;
      }
    }
  }

  private static boolean isMark(Tag tag) {
    return switch (tag) {
      case SF, SP, SSC, SSO, SC, SY, SE -> true;
      default -> false;
    };
  }

  /** The hash of some characters, in which all digits are one. */
  private int hash(int begin, int end) {
    int h = end - begin;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      h = h * 31 + (c >= '0' && c <= '9' ? '0' : c);
    }
    return mix(h);
  }

  static int mix(int h) {
    int m = h * 0x9E3779B9;
    m ^= m >>> 16;
    m *= 0x85EBCA6B;
    return m ^ (m >>> 13);
  }

  int length(int i) {
    return tokens.end(i) - tokens.begin(i);
  }

  /** By which kind of token a label leads to another. */
  int stepKind(int i) {
    return tag[i] * 2 + (joined[i] ? 1 : 0);
  }

  /** The first token that ends after {@code offset}. */
  int at(int offset) {
    return tokens.at(offset);
  }

  int begin(int i) {
    return tokens.begin(i);
  }

  int end(int i) {
    return tokens.end(i);
  }
}
