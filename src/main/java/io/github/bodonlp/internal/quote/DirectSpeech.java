package io.github.bodonlp.internal.quote;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.QuotePairs;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Subjects;
import java.util.List;

/**
 * Tells speech between quotation marks from the names, slogans and terms that stand there too: by
 * the words behind the closing mark, else by its form and place.
 */
final class DirectSpeech {
  static final Rule QUOTATIVE =
      new Rule("quote-quotative", "라고, 라며, 고 or their like stand behind the closing mark");
  static final Rule ATTRIBUTIVE =
      new Rule(
          "quote-attributive",
          "라는 and a noun of saying or a new subject stand behind the closing mark");
  static final Rule SENTENCE =
      new Rule("quote-sentence", "whole sentences between double marks end the paragraph");
  static final Rule HEADLINE =
      new Rule("quote-headline", "a headline quotes behind the name of the one who speaks");
  static final List<Rule> RULES = List.of(QUOTATIVE, ATTRIBUTIVE, SENTENCE, HEADLINE);

  private static final int CUE_WINDOW = 60;
  private static final int NEAR_CUE = 24;
  private static final int SHORTEST_HEADLINE = 6;
  private static final int SHORTEST_SENTENCE = 12;
  private static final String DOUBLE = "\u201C\u201D\"";
  private static final String OTHER = "\u2018\u2019'\u300C\u300E";

  private final Document document;
  private final String text;
  private final QuotePairs quotes;

  DirectSpeech(Document document) {
    this.document = document;
    text = document.text();
    quotes = document.quotes();
  }

  /** The speech between the marks of pair {@code pair}, or null if it is none. */
  Quotation read(int pair) {
    int begin = quotes.open(pair) + 1;
    int end = quotes.close(pair);
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    char mark = text.charAt(quotes.open(pair));
    boolean speech = DOUBLE.indexOf(mark) >= 0;
    if (begin == end || !(speech || OTHER.indexOf(mark) >= 0)) {
      return null;
    }
    Rule rule = rule(pair, begin, end, speech);
    if (rule == null) {
      return null;
    }
    boolean sure = rule == QUOTATIVE && speech;
    return Quotation.direct(new Span(begin, end), text.substring(begin, end))
        .cue(cue(pair))
        .by(rule.name())
        .certainty(sure ? Certainty.SURE : Certainty.LIKELY)
        .build();
  }

  private Rule rule(int pair, int begin, int end, boolean speech) {
    int after = afterMark(pair);
    SpeechMark mark = SpeechMark.at(text, after);
    if (mark == SpeechMark.QUOTATIVE && (speech || isSaid(after, begin, end))) {
      return QUOTATIVE;
    }
    if (mark == SpeechMark.ATTRIBUTIVE && speech) {
      int noun = skipSpace(after + SpeechMark.length(text, after));
      int limit = sentenceEnd(noun);
      boolean said = Cues.isSpeechNoun(text, noun, limit) || isSaidBy(noun, limit);
      return said && endsSentence(end) ? ATTRIBUTIVE : null;
    }
    if (!speech || mark != SpeechMark.NONE) {
      return null;
    }
    if (isHeadline(pair) && end - begin >= SHORTEST_HEADLINE && namesSpeaker(quotes.open(pair))) {
      return HEADLINE;
    }
    boolean closes =
        after >= text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r';
    boolean whole = endsSentence(end) && end - begin >= SHORTEST_SENTENCE;
    return closes && whole && !isHeadline(pair) ? SENTENCE : null;
  }

  /**
   * A quotation in marks that mostly hold names needs the form of a sentence, and a word of saying
   * close by or a conjunction of saying.
   */
  private boolean isSaid(int after, int begin, int end) {
    int from = after + SpeechMark.length(text, after);
    int limit = Math.min(sentenceEnd(after), from + NEAR_CUE);
    boolean goesOn = text.charAt(from - 1) == '며' || text.startsWith("면서", after);
    return endsSentence(end)
        && text.substring(begin, end).indexOf(' ') > 0
        && (goesOn || Cues.find(text, Math.min(from, limit), limit) != null);
  }

  /** “…”는 부녀회장은: somebody becomes the subject right behind the words. */
  private boolean isSaidBy(int from, int limit) {
    int to = Math.min(limit, from + NEAR_CUE);
    return to > from && !Subjects.between(document, from, to).isEmpty();
  }

  private boolean endsSentence(int end) {
    int last = end - 1;
    while (last > 0 && ".?!… ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return "다요까죠자라네군걸".indexOf(text.charAt(last)) >= 0;
  }

  private boolean isHeadline(int pair) {
    SectionKind kind = document.sectionAt(quotes.open(pair));
    return kind == SectionKind.TITLE || kind == SectionKind.SUBTITLE;
  }

  /** Whether a word that can close a name and title stands before the mark at {@code open}. */
  private boolean namesSpeaker(int open) {
    int end = open;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
      end--;
    }
    return end > 1 && Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) != '\n';
  }

  private Excerpt cue(int pair) {
    int after = afterMark(pair);
    int from = after + SpeechMark.length(text, after);
    int limit = Math.min(sentenceEnd(after), from + CUE_WINDOW);
    int next = quotes.at(quotes.close(pair) + 1);
    if (next < quotes.size()) {
      limit = Math.min(limit, quotes.open(next));
    }
    return from >= limit ? null : Cues.find(text, from, limit);
  }

  /** Where the words behind the closing mark begin: a stray mark or space may stand between. */
  private int afterMark(int pair) {
    int after = quotes.close(pair) + 1;
    int word = after;
    while (word < text.length() && " \u201D\"".indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    return SpeechMark.at(text, word) == SpeechMark.NONE ? after : word;
  }

  private int sentenceEnd(int offset) {
    int sentence = document.sentences().at(offset);
    return sentence < document.sentences().size()
        ? document.sentences().end(sentence)
        : text.length();
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
