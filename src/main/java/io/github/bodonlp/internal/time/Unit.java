package io.github.bodonlp.internal.time;

/** What a number counts or numbers; longer writings come before those they begin with. */
enum Unit {
  DECADE("년대"),
  YEAR("년"),
  YEARS("개년"),
  SCHOOL_YEAR("학년도"),
  MONTHS("개월"),
  MONTH("월"),
  MOONS("달"),
  DAY("일"),
  HOURS("시간"),
  HOUR("시"),
  QUARTER("분기"),
  QUARTER_OF_FOUR("사분기"),
  QUARTER_IN_FOURTHS("/4분기"),
  QUARTER_IN_FOURTHS_SPACED("/4 분기"),
  MINUTE("분"),
  SECOND("초"),
  WEEKS("주일"),
  WEEK("주"),
  NIGHTS("박"),
  CENTURY("세기");

  private static final Unit[] ALL = values();
  private static final String FIRST = "년개학월달일시분사/초주박세";

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  int length() {
    return word.length();
  }

  /** The unit written at {@code i}, or null. */
  static Unit at(Chars chars, int i) {
    if (!chars.isOneOf(i, FIRST)) {
      return null;
    }
    for (Unit unit : ALL) {
      if (chars.starts(i, unit.word)) {
        return unit;
      }
    }
    return null;
  }

  boolean isQuarter() {
    return this == QUARTER
        || this == QUARTER_OF_FOUR
        || this == QUARTER_IN_FOURTHS
        || this == QUARTER_IN_FOURTHS_SPACED;
  }
}
