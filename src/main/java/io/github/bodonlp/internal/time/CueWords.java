package io.github.bodonlp.internal.time;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of {@code cues.tsv}: what stands beside a date and tells what it is. */
final class CueWords {

  /** What a cue says, and on which side of the date it stands. */
  enum Says {
    PAST_BEFORE,
    FUTURE_BEFORE,
    THIS_BEFORE,
    FUTURE,
    /** A verb before a noun: the thing has happened. */
    PAST_BEFORE_NOUN,
    COUNT_AFTER,
    COUNT_BEFORE,
    COUNT_VERB,
    /** Before a number with a unit: it is an age or the minute of a match. */
    NO_LENGTH_BEFORE,
    /** Behind a number with a unit: it is part of a name. */
    NO_LENGTH_AFTER,
    /** Before or behind 10분: it counts people. */
    PEOPLE,
    FROM_TODAY,
    /** Behind the name of a day: it is the day and not what is made for it. */
    DAY_AFTER,
    /** The sentence tells of opening hours and the like, week by week. */
    HABIT,
    SAID
  }

  private static final CueWords LISTED = new CueWords();

  private final Map<Says, Lexicon> words = new EnumMap<>(Says.class);

  private CueWords() {
    Map<Says, List<String>> listed = new EnumMap<>(Says.class);
    for (DataFile.Row row : DataFile.beside(CueWords.class, "cues.tsv").rows()) {
      Says says = row.constant(1, Says.class);
      listed.computeIfAbsent(says, key -> new ArrayList<>()).add(row.cell(0));
    }
    for (Says says : Says.values()) {
      words.put(says, Lexicon.of(listed.getOrDefault(says, List.of())));
    }
  }

  static CueWords listed() {
    return LISTED;
  }

  /** Where the longest such word at {@code i} ends, or -1. */
  int end(Chars chars, int i, Says says) {
    return words.get(says).matchEnd(chars.text(), i, chars.length());
  }

  /** Whether the word that ends at {@code end}, all of it, is such a cue. */
  boolean endsAt(Chars chars, int end, Says says) {
    int begin = end;
    while (begin > 0 && end - begin < 8 && chars.isHangul(begin - 1)) {
      begin--;
    }
    return words.get(says).find(chars.text(), begin, end) >= 0;
  }
}
