package io.github.bodonlp.internal.text;

/**
 * Nori's part-of-speech tags. All particles come as {@code J} and all endings as {@code E}; the
 * finer Sejong tags are not told apart by its dictionary.
 */
public enum Tag {
  /** Verbal ending. */
  E,
  /** Interjection. */
  IC,
  /** Particle. */
  J,
  /** General adverb. */
  MAG,
  /** Conjunctive adverb. */
  MAJ,
  /** Determiner. */
  MM,
  /** Common noun. */
  NNG,
  /** Proper noun. */
  NNP,
  /** Dependent noun. */
  NNB,
  /** Dependent noun that counts. */
  NNBC,
  /** Pronoun. */
  NP,
  /** Numeral. */
  NR,
  /** Terminal punctuation. */
  SF,
  /** Chinese character. */
  SH,
  /** Foreign letters. */
  SL,
  /** Number. */
  SN,
  /** Space. */
  SP,
  /** Closing bracket. */
  SSC,
  /** Opening bracket. */
  SSO,
  /** Separator: middle dot, slash, colon. */
  SC,
  /** Other symbol. */
  SY,
  /** Ellipsis. */
  SE,
  /** Adjective. */
  VA,
  /** Negative copula. */
  VCN,
  /** Positive copula. */
  VCP,
  /** Verb. */
  VV,
  /** Auxiliary verb. */
  VX,
  /** Prefix. */
  XPN,
  /** Root. */
  XR,
  /** Adjective suffix. */
  XSA,
  /** Noun suffix. */
  XSN,
  /** Verb suffix. */
  XSV,
  /** Unknown. */
  UNKNOWN,
  /** Unknown. */
  UNA,
  /** Unknown. */
  NA,
  /** Unknown. */
  VSV;

  /** Whether a word of this tag can be part of a name: nouns, foreign letters, numbers. */
  public boolean isNominal() {
    return switch (this) {
      case NNG, NNP, NNB, NNBC, NP, NR, SH, SL, SN, XPN, XR, XSN, UNKNOWN, UNA, NA -> true;
      default -> false;
    };
  }

  /** Whether it is a verb, an adjective or a copula. */
  public boolean isVerbal() {
    return switch (this) {
      case VA, VCN, VCP, VV, VX, XSA, XSV, VSV -> true;
      default -> false;
    };
  }
}
