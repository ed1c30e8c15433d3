package io.github.bodonlp.internal.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Runs Nori over the sentences of texts, one text after another, into flat arrays. Used by one
 * thread.
 *
 * <p>Nori's time grows faster than the text on what no sentence looks like: 1 s for a megabyte of
 * one letter, 11 s for one of quotation marks. So it is given pieces of at most {@value
 * #LONGEST_PIECE} characters, and never more than {@value #LONGEST_RUN} equal ones in a row.
 */
final class Tokenizer {
  private static final int LONGEST_PIECE = 4096;
  private static final int LONGEST_RUN = 64;
  private static final int CHARACTERS_PER_TOKEN = 2;
  private static final Tag[] TAGS = tagsByNori();

  private final KoreanTokenizer nori =
      new KoreanTokenizer(
          AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false);
  private final OffsetAttribute offsets = nori.getAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute speech = nori.getAttribute(PartOfSpeechAttribute.class);

  Tokens tokenize(String view, Stretches sentences) {
    Tokens.Builder tokens = new Tokens.Builder(view.length() / CHARACTERS_PER_TOKEN);
    Piece piece = new Piece(view);
    try {
      for (int i = 0; i < sentences.size(); i++) {
        int limit = sentences.end(i);
        for (int begin = sentences.begin(i); begin < limit; ) {
          int end = pieceEnd(view, begin, limit);
          tokenize(view, piece.set(begin, end), begin, tokens);
          begin = end;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a piece of memory cannot fail to be read
    }
    return tokens.build();
  }

  private void tokenize(String view, Reader piece, int begin, Tokens.Builder tokens)
      throws IOException {
    nori.setReader(piece);
    nori.reset();
    while (nori.incrementToken()) {
      Tag first = TAGS[speech.getLeftPOS().ordinal()];
      if (first != Tag.SP) {
        Tag last = TAGS[speech.getRightPOS().ordinal()];
        int to = trimmed(view, begin + offsets.endOffset());
        tokens.add(begin + offsets.startOffset(), to, first, last);
      }
    }
    nori.end();
    nori.close(); // it lets go of the text, and only so takes new input
  }

  /** Where the piece that begins at {@code begin} ends: at a space, if there is one to be had. */
  private static int pieceEnd(String view, int begin, int limit) {
    int end = Math.min(limit, begin + LONGEST_PIECE);
    int run = 1;
    int space = -1;
    for (int i = begin + 1; i < end; i++) {
      char c = view.charAt(i);
      run = c == view.charAt(i - 1) ? run + 1 : 1;
      if (run > LONGEST_RUN) {
        return i;
      }
      if (c == ' ' || c == '\n') {
        space = i;
      }
    }
    if (end == limit || space < 0) {
      boolean splitsPair = end < limit && Character.isLowSurrogate(view.charAt(end));
      return splitsPair ? end - 1 : end;
    }
    return space;
  }

  /** Nori leaves a space behind a mark inside the mark's token. */
  private static int trimmed(String view, int end) {
    int to = end;
    while (view.charAt(to - 1) == ' ') {
      to--;
    }
    return to;
  }

  private static Tag[] tagsByNori() {
    POS.Tag[] theirs = POS.Tag.values();
    Tag[] ours = new Tag[theirs.length];
    for (POS.Tag tag : theirs) {
      ours[tag.ordinal()] = Tag.valueOf(tag.name());
    }
    return ours;
  }

  /** Reads a stretch of the view, again and again without a new object. */
  private static final class Piece extends Reader {
    private final String view;
    private int position;
    private int end;

    Piece(String view) {
      this.view = view;
    }

    Piece set(int begin, int end) {
      this.position = begin;
      this.end = end;
      return this;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      if (position >= end) {
        return -1;
      }
      int count = Math.min(length, end - position);
      view.getChars(position, position + count, buffer, offset);
      position += count;
      return count;
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
