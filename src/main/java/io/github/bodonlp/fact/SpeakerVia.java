package io.github.bodonlp.fact;

/** By which way a speaker was found. */
public enum SpeakerVia {
  /** Named in the sentence of the quotation. */
  ADJACENT,
  /** Carried over from an earlier quotation whose speech goes on. */
  CARRIED,
  /** Named in the headline that quotes: 박형준 시장, “…”. */
  HEADLINE,
  /** The words of another, read out: …의 축사를 대독한 …. */
  READ_OUT
}
