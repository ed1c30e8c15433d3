package io.github.bodonlp.internal.time;

import java.time.LocalDate;

/**
 * Something that speaks for a day of publication.
 *
 * @param strength how it speaks
 * @param candidate the words
 * @param day the day; null until the month is known
 */
record Clue(Strength strength, Candidate candidate, LocalDate day) {

  /** How a clue speaks for its day, the strongest first. */
  enum Strength {
    RELEASED("states when the release was given out"),
    POSTED("states when the release was put on the page"),
    FILE("stands in the name of a file of the release"),
    SAID("the day on which the issuer said so"),
    ACCORDING("the day on which the news is told"),
    QUOTED("the day before the words of the issuer"),
    REPORTED("the day of the report, beside its subject"),
    ANCHORED("the day of the report, whose weekday another date confirms"),
    EVENT("an event on the last day possible: published neither before nor after");

    private final String says;

    Strength(String says) {
      this.says = says;
    }

    String says() {
      return says;
    }

    boolean states() {
      return compareTo(FILE) <= 0;
    }
  }

  Clue on(LocalDate day) {
    return new Clue(strength, candidate, day);
  }
}
