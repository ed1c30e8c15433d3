package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Stretches;
import io.github.bodonlp.internal.time.CueWords.Says;

/**
 * Tells by the words around a day whether a release was published on it: {@code …했다고 12일 밝혔다},
 * {@code 8일 고흥군에 따르면}, {@code 고흥군은 5일 “…”}. A day with 지난 before it or a venue behind it is that of
 * the event.
 */
final class ReportClues {
  private static final int FARTHEST_SOURCE = 24;

  private final Document document;
  private final Chars chars;
  private final CueWords words = CueWords.listed();

  ReportClues(Document document, Chars chars) {
    this.document = document;
    this.chars = chars;
  }

  /** How {@code day} speaks for the day of publication; null if it does not. */
  Clue.Strength of(Candidate day) {
    int before = chars.backBlanks(day.begin());
    int next = chars.skipBlanks(day.end());
    if (chars.is(before - 1, '고') && says(next)) {
      return Clue.Strength.SAID;
    }
    if (isAccording(day, next)) {
      return Clue.Strength.ACCORDING;
    }
    boolean topic = chars.isOneOf(before - 1, "은는") && before < day.begin();
    if (!topic || day.from().month != Point.NONE) {
      return null;
    }
    if (chars.isOneOf(next, "“\"") && next > day.end()) {
      return Clue.Strength.QUOTED;
    }
    return next > day.end() && isReport(day) ? Clue.Strength.REPORTED : null;
  }

  private boolean says(int i) {
    int at = chars.starts(i, "이같이 ") ? i + 4 : i;
    return words.end(chars, at, Says.SAID) > 0;
  }

  private boolean isAccording(Candidate day, int next) {
    if (next == day.end() || !beginsSentence(day.begin())) {
      return false;
    }
    for (int i = next; i < next + FARTHEST_SOURCE && !chars.isOneOf(i, "\n,.“"); i++) {
      if (chars.starts(i, "에 따르면") || chars.starts(i, "에 의하면")) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsSentence(int i) {
    Stretches sentences = document.sentences();
    int sentence = sentences.at(i);
    return sentence < sentences.size() && i - sentences.begin(sentence) <= 2;
  }

  /** Whether the sentence ends in …다고 밝혔다 and names no venue before that. */
  private boolean isReport(Candidate day) {
    return reportEnd(day) > 0;
  }

  private int reportEnd(Candidate day) {
    int limit = sentenceEnd(day);
    for (int i = day.end(); i < limit; i++) {
      if (chars.starts(i, "에서 ")) {
        return -1;
      }
      if (chars.starts(i, "다고 ") && words.end(chars, i + 3, Says.SAID) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the sentence of {@code day} ends in …다고 밝혔다, whatever stands between. */
  boolean isReported(Candidate day) {
    int limit = sentenceEnd(day);
    for (int i = day.end(); i < limit; i++) {
      if (chars.starts(i, "다고 ") && words.end(chars, i + 3, Says.SAID) > 0) {
        return true;
      }
    }
    return false;
  }

  private int sentenceEnd(Candidate day) {
    Stretches sentences = document.sentences();
    int sentence = sentences.at(day.begin());
    int end = sentence < sentences.size() ? sentences.end(sentence) : chars.length();
    return Math.min(end, day.end() + 600);
  }

  /** Whether the sentence tells of {@code day} as past, and as a day and not a beginning or end. */
  boolean isPastEvent(Candidate day) {
    boolean bound = chars.starts(day.end(), "부터") || chars.starts(day.end(), "까지");
    int limit = sentenceEnd(day);
    return !bound && new Cues(chars).direction(day.begin(), day.end(), limit).isPast();
  }
}
