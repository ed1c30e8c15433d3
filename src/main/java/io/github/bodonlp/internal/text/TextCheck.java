package io.github.bodonlp.internal.text;

import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Warning;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with a text before anything is read from it. */
final class TextCheck {
  private static final int MOST_UNCLOSED = 20;
  private static final int ENOUGH_LETTERS = 20;
  private static final int LEAST_KOREAN_PERCENT = 20;

  private TextCheck() {}

  static List<Warning> check(String text, QuotePairs quotes, boolean cut) {
    List<Warning> warnings = new ArrayList<>();
    if (text.isBlank()) {
      warnings.add(Warning.of(Warning.Kind.EMPTY, "the text is empty"));
    }
    if (cut) {
      warnings.add(
          Warning.of(
              Warning.Kind.TOO_LONG, "only the first " + text.length() + " characters are read"));
    }
    checkLanguage(text, warnings);
    int broken = firstBroken(text);
    if (broken < text.length()) {
      warnings.add(
          Warning.of(
              Warning.Kind.BROKEN_CHARACTERS,
              "the text holds characters that no text should, the first here",
              new Span(broken, broken + 1)));
    }
    for (int i = 0; i < Math.min(MOST_UNCLOSED, quotes.unclosedCount()); i++) {
      int mark = quotes.unclosed(i);
      warnings.add(
          Warning.of(
              Warning.Kind.UNCLOSED_QUOTATION,
              "this quotation mark has no partner",
              new Span(mark, mark + 1)));
    }
    return List.copyOf(warnings);
  }

  private static void checkLanguage(String text, List<Warning> warnings) {
    int korean = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      korean += c >= '가' && c <= '힣' ? 1 : 0;
    }
    if (letters >= ENOUGH_LETTERS && korean * 100 < letters * LEAST_KOREAN_PERCENT) {
      warnings.add(
          Warning.of(Warning.Kind.NOT_KOREAN, korean + " of " + letters + " letters are Korean"));
    }
  }

  /** The first unpaired surrogate, replacement character or control character; else the length. */
  private static int firstBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c) || c == '\uFFFD' || (c < ' ' && !isLayout(c))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isLayout(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}
