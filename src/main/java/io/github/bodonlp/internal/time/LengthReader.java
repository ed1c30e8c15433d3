package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Length;
import io.github.bodonlp.fact.Measure;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.internal.time.CueWords.Says;
import java.math.BigDecimal;

/**
 * Reads lengths of time: {@code 3년}, {@code 1년 6개월}, {@code 3박 4일}, {@code 3~4개월}, {@code 한 달여},
 * {@code 2시간 30분}; not ordinals (3년차), ages (생후 6개월) or people (10분).
 */
final class LengthReader {
  private static final CueWords CUES = CueWords.listed();

  /** How many of a unit make up the next larger: 365일 behind 1년 is no part of it. */
  private static final int[] MOST_OF_LARGER = {0, 12, 53, 32, 24, 60, 60};

  private final Chars chars;
  private final TimeWords words = TimeWords.listed();

  LengthReader(Chars chars) {
    this.chars = chars;
  }

  /** The length at {@code i}, or null. */
  Candidate read(int i) {
    if (!chars.isDigit(i)) {
      return worded(i);
    }
    if (CUES.endsAt(chars, chars.backBlanks(i), Says.NO_LENGTH_BEFORE)) {
      return null;
    }
    Sum sum = new Sum();
    int end = parts(sum, i);
    if (end == i) {
      return range(i);
    }
    return isName(end) ? null : known(i, end, Length.of(sum.measure()));
  }

  /** 5분 자유발언, 15분도시. */
  private boolean isName(int end) {
    return CUES.end(chars, chars.skipBlanks(end), Says.NO_LENGTH_AFTER) > 0;
  }

  private Candidate known(int begin, int end, Length length) {
    int to = chars.is(end, '여') && !chars.starts(end, "여행") ? end + 1 : end;
    return Candidate.known(TimeType.DURATION, TimeRules.LENGTH, begin, to, length);
  }

  private Candidate worded(int i) {
    int word = words.matchLength(chars, i);
    if (word < 0) {
      return null;
    }
    int end = words.lengthEnd(word, i);
    if (chars.is(end, '이') && chars.is(end + 1, '나')) {
      return known(i, end, words.length(word));
    }
    boolean joined = chars.isOneOf(end, "간여반안내동후전만뒤") && !chars.starts(end, "전체");
    boolean day = chars.starts(i, "하루") && end == i + 2;
    boolean year = chars.starts(i, "한 해");
    if ((day && !isOneDay(end)) || (year && !isOneYear(i, end))) {
      return null;
    }
    return chars.endsWord(end) || joined ? known(i, end, words.length(word)) : null;
  }

  /** 한 해 동안, unless the year is named before it. */
  private boolean isOneYear(int i, int end) {
    int before = chars.backBlanks(i);
    boolean named = chars.isOneOf(before - 1, "년해올");
    return !named && chars.starts(chars.skipBlanks(end), "동안");
  }

  /** 하루 동안, 하루 전, not 하루를 보냈다 or 하루 평균. */
  private boolean isOneDay(int end) {
    return CUES.end(chars, chars.skipBlanks(end), Says.COUNT_AFTER) > 0
        || chars.is(chars.at(end) == ' ' ? end + 1 : end, '만');
  }

  /** Adds up the parts that begin at {@code i} in falling order; where they end, or {@code i}. */
  private int parts(Sum sum, int i) {
    int end = i;
    int last = -1;
    for (int at = i; chars.isDigit(at); at = chars.skipBlanks(end)) {
      int size = part(sum, at, last);
      if (size < 0) {
        break;
      }
      last = size;
      end = sum.end;
      int half = chars.skipBlanks(end);
      if (isHalf(half) && (size <= 1 || size == 4)) {
        sum.addHalf(size);
        return half + 1;
      }
    }
    return end;
  }

  private boolean isHalf(int i) {
    return chars.is(i, '반') && chars.endsWord(i + 1);
  }

  /** Adds the part at {@code i}, if it is smaller than {@code last}; its rank, or -1. */
  private int part(Sum sum, int i, int last) {
    int digitsEnd = chars.digitsEnd(i);
    if (chars.is(digitsEnd, '.') && chars.isDigit(digitsEnd + 1)) {
      return decimal(sum, i, chars.digitsEnd(digitsEnd + 1));
    }
    Counted number = chars.is(digitsEnd, '여') ? about(i, digitsEnd) : Counted.read(chars, i);
    if (number == null || number.elided() || number.value() == 0) {
      return -1;
    }
    int rank = rank(number.unit());
    if (last >= 0 && number.value() >= MOST_OF_LARGER[Math.max(0, rank)]) {
      return -1;
    }
    boolean ends = rank == 5 && last == 4 || ends(number, rank);
    if (rank <= last || number.value() > 999 || !ends) {
      return -1;
    }
    sum.add(rank, number.unit() == Unit.NIGHTS ? 0 : number.value());
    sum.end = number.end();
    return rank;
  }

  /** 10여 년. */
  private Counted about(int i, int digitsEnd) {
    int unitAt = chars.skipBlanks(digitsEnd + 1);
    Unit unit = Unit.at(chars, unitAt);
    return unit == null
        ? null
        : new Counted(
            i, digitsEnd - i, chars.number(i, digitsEnd), unit, unitAt + unit.length(), false);
  }

  /** 123.45초: only seconds have decimals. */
  private int decimal(Sum sum, int i, int end) {
    if (!chars.is(end, '초') || !chars.endsWord(end + 1)) {
      return -1;
    }
    sum.seconds = new BigDecimal(chars.text().substring(i, end));
    sum.end = end + 1;
    return 6;
  }

  private static int rank(Unit unit) {
    return switch (unit) {
      case YEAR, YEARS -> 0;
      case MONTHS, MOONS -> 1;
      case WEEK, WEEKS, NIGHTS -> 2;
      case DAY -> 3;
      case HOURS -> 4;
      case MINUTE -> 5;
      case SECOND -> 6;
      default -> -1;
    };
  }

  /** Whether what follows the unit leaves it a length of time. */
  private boolean ends(Counted number, int rank) {
    int end = number.end();
    char next = chars.at(end);
    if (number.unit() == Unit.NIGHTS) {
      Counted days = Counted.read(chars, chars.skipBlanks(end));
      return days != null && days.unit() == Unit.DAY && !days.elided() && days.value() > 0;
    }
    if (rank == 3 && DayCount.isRate(chars, number)) {
      return false;
    }
    if (rank == 6 && chars.isDigit(end)) {
      return false;
    }
    if (!chars.isHangul(end)) {
      return rank != 6 || !chars.isOneOf(end, "()") && !chars.isHangul(number.begin() - 1);
    }
    return switch (rank) {
      case 0 -> "생차째도산제급형대월호식치회물".indexOf(next) < 0 || chars.starts(end, "치료");
      case 1 -> "차령째".indexOf(next) < 0;
      case 2 -> chars.isOneOf(end, "간동만내여반씩전후뒤") || chars.endsWord(end);
      case 3 -> chars.isOneOf(end, "간동안만내여분씩짜치전후뒤") || chars.endsWord(end);
      case 5 -> isMinutes(number.begin(), end);
      case 6 -> chars.isOneOf(end, "간동만내") || chars.endsWord(end);
      default -> "제표차".indexOf(next) < 0;
    };
  }

  /** 30분간, 5분을 지킨다; not 어르신 10분이, 2분의 1. */
  private boolean isMinutes(int begin, int end) {
    if (chars.isOneOf(end, "간동만내가정여씩마쯤거짜으안") || chars.starts(end, "이내")) {
      return true;
    }
    boolean fraction = chars.is(end, '의') && chars.isDigit(chars.skipBlanks(end + 1));
    return chars.endsWord(end) && !fraction && !chars.is(end, '께') && !isOfPeople(begin, end);
  }

  private boolean isOfPeople(int begin, int end) {
    int next = chars.skipBlanks(chars.isOneOf(end, "이을과의도") ? end + 1 : end);
    return CUES.endsAt(chars, chars.backBlanks(begin), Says.PEOPLE)
        || CUES.end(chars, next, Says.PEOPLE) > 0;
  }

  /** 3~4개월. */
  private Candidate range(int i) {
    Counted least = Counted.read(chars, i);
    int mark = least == null ? i : chars.skipBlanks(least.end());
    if (least == null || !least.elided() || !chars.isOneOf(mark, "~-") || least.value() == 0) {
      return null;
    }
    int next = chars.skipBlanks(mark + 1);
    Sum most = new Sum();
    int rank = part(most, next, -1);
    Counted last = Counted.read(chars, next);
    if (rank < 0 || last == null || last.value() < least.value() || last.elided()) {
      return null;
    }
    Sum sum = new Sum();
    sum.add(rank, least.value());
    return known(i, most.end, new Length(sum.measure(), most.measure()));
  }

  /** Parts of a length on their way to a measure. */
  private static final class Sum {
    private final int[] parts = new int[7];
    private BigDecimal seconds = BigDecimal.ZERO;
    private int end;

    void add(int rank, int number) {
      parts[rank] += number;
    }

    void addHalf(int rank) {
      switch (rank) {
        case 0 -> parts[1] += 6;
        case 1 -> parts[3] += 15;
        case 4 -> parts[5] += 30;
        default -> {}
      }
    }

    Measure measure() {
      BigDecimal all = seconds.add(BigDecimal.valueOf(parts[6]));
      return new Measure(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], all);
    }
  }
}
