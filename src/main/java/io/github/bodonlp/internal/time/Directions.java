package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Stretches;

/** Tells of a date in its sentence whether it is past or to come. */
final class Directions {
  private final Stretches sentences;
  private final Chars chars;
  private final Cues cues;
  private final ReportClues reports;

  Directions(Document document, Chars chars) {
    this.sentences = document.sentences();
    this.chars = chars;
    cues = new Cues(chars);
    reports = new ReportClues(document, chars);
  }

  /** The direction of {@code candidate}; a day on which something was said is past. */
  Direction of(Candidate candidate) {
    int sentence = sentences.at(candidate.begin());
    int limit = sentence < sentences.size() ? sentences.end(sentence) : chars.length();
    if (candidate.from() != null && candidate.from().isBareDay()) {
      if (reports.of(candidate) != null) {
        return Direction.SAID_PAST;
      }
      if (chars.starts(candidate.end(), "자로")) {
        return Direction.UNKNOWN;
      }
    }
    return cues.direction(candidate.begin(), candidate.end(), limit);
  }
}
