package io.github.bodonlp.internal.region;

/** The rank of a district, from the widest to the narrowest. */
public enum Level {
  /** Province or metropolitan city: 전라남도, 부산광역시. */
  SIDO,
  /** City, county or autonomous district: 나주시, 고흥군, 해운대구. */
  SIGUNGU,
  /** District of a city that governs none of its own: 전주시 완산구. */
  GU,
  /** Town, township or neighbourhood: 해남읍, 산포면, 효자동. */
  EUPMYEONDONG
}
