package io.github.bodonlp.internal.quote;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.QuotePairs;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Tag;
import io.github.bodonlp.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds reported speech: a clause that ends in 다고, 라고, 자고 and is followed by a word of saying. It
 * is given out from the beginning of its sentence up to the particle; where the phrase that names
 * the speaker ends, and so the content begins, is settled when everybody is known.
 */
final class IndirectSpeech {
  static final Rule REPORTED =
      new Rule("indirect-reported", "a clause in 다고 or 라고 is followed by a word of saying");
  private static final int CUE_WINDOW = 30;
  private static final int SHORTEST = 4;
  private static final List<String> PASSIVE =
      List.of("평가받", "평가됐", "평가된", "알려졌", "알려진", "기대됐", "기대된", "전망됐", "전망된", "분석됐");

  private final Document document;
  private final String text;

  IndirectSpeech(Document document) {
    this.document = document;
    text = document.text();
  }

  /**
   * The reported speech of the sentence {@code [from, to)}, in order: one clause ends in 고 before
   * the word of saying, others before it may end in 며: A다며 B다고 말했다.
   */
  List<Quotation> read(int from, int to) {
    Tokens tokens = document.tokens();
    List<Quotation> found = new ArrayList<>();
    Excerpt cue = null;
    int limit = to;
    for (int i = Math.min(tokens.at(to - 1), tokens.size() - 1);
        i >= 0 && tokens.begin(i) > from;
        i--) {
      int particle = particle(i);
      if (particle < 0) {
        continue;
      }
      Excerpt own = cue(tokens.end(i), limit);
      boolean goesOn = text.charAt(tokens.end(i) - 1) != '고';
      if (own == null && !(goesOn && cue != null)) {
        continue;
      }
      cue = own == null ? cue : own;
      close(found, tokens.end(i));
      add(found, from, particle, cue);
      limit = particle;
    }
    Collections.reverse(found);
    return found;
  }

  /** The clause found before (the one behind) begins where this one's particle ends. */
  private void close(List<Quotation> found, int after) {
    if (found.isEmpty()) {
      return;
    }
    Quotation behind = found.remove(found.size() - 1);
    int begin = after;
    while (begin < behind.span().end() && " ,\n".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    add(found, begin, behind.span().end(), behind.cue().orElseThrow());
  }

  /** Where the particle begins if token {@code i} ends reported speech, else -1. */
  private int particle(int i) {
    Tokens tokens = document.tokens();
    int end = tokens.end(i);
    int mark = ending(end);
    if (mark < 2 || !isBoundary(end)) {
      return -1;
    }
    char before = text.charAt(mark - 1);
    if (before == '다' || before == '자' || before == '냐') {
      return mark;
    }
    if (before != '라') {
      return -1;
    }
    boolean copula = mark >= 2 && text.charAt(mark - 2) == '이' && tokens.tag(i) != Tag.VV;
    boolean noun = i > 0 && tokens.joined(i) && tokens.tag(i - 1).isNominal();
    int begin = copula ? mark - 2 : noun && tokens.begin(i) == mark - 1 ? mark - 1 : mark;
    return isQuoted(begin) || isQuoted(mark - 1) ? -1 : begin;
  }

  /** Where 고, 며 or 면서 begins at the end of the word that ends at {@code end}, or -1. */
  private int ending(int end) {
    char last = text.charAt(end - 1);
    if (last == '고' || last == '며') {
      return end - 1;
    }
    return end > 2 && last == '서' && text.charAt(end - 2) == '면' ? end - 2 : -1;
  }

  private boolean isBoundary(int end) {
    return end >= text.length()
        || " \n,".indexOf(text.charAt(end)) >= 0
        || Cues.at(text, end, text.length()) >= 0;
  }

  /** Whether direct speech ends there: “…”고 말했다. */
  private boolean isQuoted(int particle) {
    char before = particle > 0 ? text.charAt(particle - 1) : ' ';
    return "\u201D\"\u2019'\u201C\u300D".indexOf(before) >= 0;
  }

  /** The word of saying behind the particle, past a date or an adverb at most. */
  private Excerpt cue(int from, int to) {
    int limit = Math.min(to, from + CUE_WINDOW);
    Excerpt cue = Cues.find(text, from, limit);
    if (cue == null || PASSIVE.stream().anyMatch(cue.text()::startsWith)) {
      return null;
    }
    Tokens tokens = document.tokens();
    for (int i = tokens.at(from); i < tokens.size() && tokens.begin(i) < cue.span().begin(); i++) {
      if (tokens.lastTag(i) == Tag.E) {
        return null; // another verb stands between: 한다고 해서 … 말했다
      }
    }
    return cue;
  }

  private void add(List<Quotation> found, int from, int to, Excerpt cue) {
    int begin = Openers.skip(text, behindDirectSpeech(from, to), to);
    if (to - begin >= SHORTEST && !isQuoted(to)) {
      found.add(
          Quotation.indirect(new Span(begin, to), text.substring(begin, to))
              .cue(cue)
              .by(REPORTED.name())
              .certainty(Certainty.LIKELY)
              .build());
    }
  }

  /** Where the clause begins that follows direct speech of the same sentence: “…”며 …고 말했다. */
  private int behindDirectSpeech(int from, int to) {
    QuotePairs quotes = document.quotes();
    int begin = from;
    for (int pair = quotes.at(from); pair < quotes.size() && quotes.open(pair) < to; pair++) {
      int after = quotes.close(pair) + 1;
      if (after < to && SpeechMark.at(text, after) == SpeechMark.QUOTATIVE) {
        begin = after + SpeechMark.length(text, after);
      }
    }
    return begin;
  }
}
