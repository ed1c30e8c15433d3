package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.number.Digits;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;

/** A text under the eye of a scanner: what stands at an offset, without a String. */
final class Chars {
  private static final int MOST_BLANKS = 3;
  private static final Lexicon PARTICLES =
      Lexicon.of(
          DataFile.beside(Chars.class, "particles.tsv").rows().stream()
              .map(row -> row.cell(0))
              .toList());

  private final String text;
  private final int length;

  Chars(String text) {
    this.text = text;
    length = text.length();
  }

  String text() {
    return text;
  }

  int length() {
    return length;
  }

  /** The character at {@code i}; a line end before and behind the text. */
  char at(int i) {
    return i >= 0 && i < length ? text.charAt(i) : '\n';
  }

  boolean is(int i, char c) {
    return at(i) == c;
  }

  boolean starts(int i, String words) {
    return text.startsWith(words, i);
  }

  boolean endsBefore(int end, String words) {
    return end >= words.length() && text.startsWith(words, end - words.length());
  }

  boolean isDigit(int i) {
    return Digits.isDigit(at(i));
  }

  boolean isHangul(int i) {
    char c = at(i);
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  boolean isLatin(int i) {
    char c = at(i);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  boolean isOneOf(int i, String chars) {
    return chars.indexOf(at(i)) >= 0;
  }

  int digitsEnd(int i) {
    return i < 0 ? i : Digits.end(text, i, Math.min(length, i + 10));
  }

  /** The digits {@code [begin, end)} as a number, or -1. */
  int number(int begin, int end) {
    return end > begin ? Digits.value(text, begin, end) : -1;
  }

  /** Where the blanks at {@code i} end; no line end, and no more than a few. */
  int skipBlanks(int i) {
    int end = i;
    while (end < i + MOST_BLANKS && is(end, ' ')) {
      end++;
    }
    return end;
  }

  /** Where the blanks before {@code i} begin. */
  int backBlanks(int i) {
    int begin = i;
    while (begin > i - MOST_BLANKS && is(begin - 1, ' ')) {
      begin--;
    }
    return begin;
  }

  /** Whether a word that ends at {@code end} ends there, or only a particle follows. */
  boolean endsWord(int end) {
    if (!isHangul(end)) {
      return true;
    }
    int particle = PARTICLES.matchEnd(text, end, length);
    return particle > end + 1 || (particle == end + 1 && !isHangul(particle));
  }
}
