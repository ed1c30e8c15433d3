package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.time.TimeWords.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes over the text once and takes down all that can be a time, in order and without overlap. Only
 * numbers and the beginnings of words are looked at closely, and no reader looks further than a few
 * words, so the time is linear.
 */
final class Scanner {
  private final Chars chars;
  private final RangeReader ranges;
  private final ClockReader clocks;
  private final LengthReader lengths;
  private final RecurrenceReader recurrences;
  private final AwayReader away;
  private final NumericDates numeric;
  private final WordNumber numbers;
  private final TimeWords words = TimeWords.listed();
  private final Holidays holidays = Holidays.listed();
  private final List<Candidate> found = new ArrayList<>();

  private Scanner(Chars chars) {
    this.chars = chars;
    ranges = new RangeReader(chars);
    clocks = new ClockReader(chars);
    lengths = new LengthReader(chars);
    recurrences = new RecurrenceReader(chars);
    away = new AwayReader(chars);
    numeric = new NumericDates(chars);
    numbers = new WordNumber(chars);
  }

  static List<Candidate> scan(Document document) {
    Scanner scanner = new Scanner(new Chars(document.text()));
    scanner.scan();
    return scanner.found;
  }

  private void scan() {
    for (int i = 0; i < chars.length(); ) {
      if (chars.isDigit(i)) {
        i = isNumber(i) ? number(i) : chars.digitsEnd(i);
      } else if (chars.isHangul(i)) {
        i = beginsWord(i) ? word(i) : i + 1;
      } else if (numeric.isApostrophe(i)) {
        i = date(i, i + 1);
      } else {
        i++;
      }
    }
  }

  private boolean beginsWord(int i) {
    return !chars.isHangul(i - 1) && !chars.isDigit(i - 1) && !chars.isLatin(i - 1);
  }

  /** Whether the digits at {@code i} are a number of their own: no decimals, no part of a name. */
  private boolean isNumber(int i) {
    if (chars.isDigit(i - 1)) {
      return false;
    }
    char before = chars.at(i - 1);
    if (before == '제' || chars.isLatin(i - 1) || before == '+' || before == '#' || before == '_') {
      return before == '_' && chars.digitsEnd(i) - i == 8;
    }
    boolean mark =
        before == '.' || before == ',' || before == ':' || before == '/' || before == '-';
    return !mark || !chars.isDigit(i - 2);
  }

  private int number(int i) {
    int digitsEnd = chars.digitsEnd(i);
    if (chars.is(digitsEnd, ':')) {
      return clock(i, digitsEnd);
    }
    int end = continuesLength(i) ? i : date(i, i);
    if (end == i) {
      end = clock(i, i);
    }
    if (end == i) {
      end = length(i, i);
    }
    return end > i ? end : Math.max(digitsEnd, i + 1);
  }

  /** 14일에서 28일로: what follows a length is one too. */
  private boolean continuesLength(int i) {
    Candidate last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null
        && last.type() == TimeType.DURATION
        && last.end() + 3 == i
        && chars.starts(last.end(), "에서 ");
  }

  private int date(int i, int otherwise) {
    Candidate date = ranges.read(i);
    if (date == null) {
      return otherwise;
    }
    found.add(date);
    return date.end();
  }

  private int clock(int i, int otherwise) {
    Candidate clock = clocks.read(i);
    if (clock == null) {
      return otherwise;
    }
    Candidate last = found.isEmpty() ? null : found.get(found.size() - 1);
    found.add(ClockReader.inList(chars, last, clock));
    return clock.end();
  }

  private int length(int i, int otherwise) {
    Candidate length = lengths.read(i);
    if (length == null) {
      return otherwise;
    }
    Candidate recurrence = recurrences.interval(length);
    Candidate day = recurrence == null ? away.read(length) : recurrence;
    Candidate best = day == null ? length : day;
    found.add(best);
    return best.end();
  }

  private int word(int i) {
    int end = i;
    int word = words.match(chars, i);
    if (word >= 0) {
      end = word(i, word);
    }
    if (end == i && (word >= 0 || holidays.match(chars, i) >= 0 || numbers.beginsDate(i))) {
      end = date(i, i);
    }
    if (end == i) {
      end = clock(i, i);
    }
    if (end == i) {
      end = length(i, i);
    }
    return end > i ? end : i + 1;
  }

  private int word(int i, int word) {
    Kind kind = words.kind(word);
    if (kind == Kind.ORDINAL && !chars.isDigit(i) && !leadsToWeek(i, word)) {
      return i;
    }
    Candidate recurrence = recurrences.read(i, word);
    if (recurrence == null) {
      return i;
    }
    found.add(recurrence);
    return recurrence.end();
  }

  private boolean leadsToWeek(int i, int word) {
    int next = chars.skipBlanks(words.end(word, i));
    return chars.is(next, '주') || words.match(chars, next, Kind.WEEKDAY) >= 0;
  }
}
