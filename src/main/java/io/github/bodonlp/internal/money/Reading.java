package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.FundingSource;
import io.github.bodonlp.internal.text.Rule;
import java.math.BigDecimal;

/** An amount as the scanner reads it, before the words around it are looked at. */
final class Reading {
  int begin;
  int end;
  BigDecimal min;
  BigDecimal max;
  String currency = "KRW";
  Rule rule;
  boolean likely;
  boolean approximate;

  /** The power of ten of the last of 만, 억, 조, which figures beside it may share. */
  int unit;

  /** The power of ten by which the last digits are multiplied. */
  int tail;

  /** Where the number begins, behind a sign before it. */
  int number;

  /** The source that a label beside it names, which stands too far for the words around it. */
  FundingSource labelled;

  /** Whether a label of a table or a list has said what there is to say. */
  boolean total;

  /** Whether it is a part of a part. */
  boolean nested;

  /** Whether it is a part whose label is no funding word. */
  boolean unnamed;

  Reading(int begin, int end, BigDecimal value, Rule rule) {
    this.begin = begin;
    this.number = begin;
    this.end = end;
    this.min = value;
    this.max = value;
    this.rule = rule;
  }

  boolean won() {
    return "KRW".equals(currency);
  }

  boolean vague() {
    return min == null;
  }

  boolean range() {
    return min != null && min.compareTo(max) != 0;
  }
}
