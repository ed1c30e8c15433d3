package io.github.bodonlp.fact;

/** Who pays, when the words say so. */
public enum FundingSource {
  /** 국비. */
  NATIONAL,
  /** 도비, and 시비 of a metropolitan city. */
  PROVINCIAL,
  /** 시비, 군비, 구비. */
  MUNICIPAL,
  /** 지방비. */
  LOCAL,
  /** 민자, 자부담. */
  PRIVATE,
  /** 교육비특별회계, 교육청. */
  EDUCATION
}
