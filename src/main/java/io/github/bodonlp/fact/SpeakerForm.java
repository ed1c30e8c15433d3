package io.github.bodonlp.fact;

/** How the words name the one who speaks. */
public enum SpeakerForm {
  /** A full name: 우범기 정무부지사. */
  FULL,
  /** A surname or given name that stands for a person named elsewhere: 김 시장. */
  SHORT,
  /** A role without a name: 군 관계자. */
  ROLE,
  /** A pronoun: 그는. */
  PRONOUN,
  /** A body: 고흥군은. */
  BODY
}
