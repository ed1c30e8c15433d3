package io.github.bodonlp.internal.money;

import io.github.bodonlp.internal.text.Rule;
import java.util.List;

/** The rules of this room, by name. */
final class Rules {
  static final Rule WON = new Rule("money-won", "a number before 원");
  static final Rule FOREIGN = new Rule("money-foreign", "a number before a foreign currency");
  static final Rule SIGN = new Rule("money-sign", "a number behind a currency sign or code");
  static final Rule RANGE = new Rule("money-range", "two figures, from and to, with one currency");
  static final Rule EOK = new Rule("money-eok", "억 or 조 without 원, where nothing is counted");
  static final Rule NOUN =
      new Rule("money-noun", "a number in 만 without 원, beside a word that is about money");
  static final Rule PAIR =
      new Rule("money-pair", "a number in 만 that shares the 원 of the figure after it");
  static final Rule SHARED =
      new Rule("money-shared-unit", "a part of a breakdown in the unit of its total");
  static final Rule LAST =
      new Rule("money-shared-last", "a part of a list whose last figure bears the unit");
  static final Rule ARROW =
      new Rule("money-arrow", "a figure behind an arrow, in the unit of the one before it");
  static final Rule EXACT =
      new Rule("money-exact", "the exact figure in brackets behind a rounded one");
  static final Rule TABLE =
      new Rule("money-table", "a figure of a table whose header gives the unit");

  static final List<Rule> ALL =
      List.of(WON, FOREIGN, SIGN, RANGE, EOK, NOUN, PAIR, SHARED, LAST, ARROW, EXACT, TABLE);

  private Rules() {}
}
