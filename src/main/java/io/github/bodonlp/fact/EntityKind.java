package io.github.bodonlp.fact;

/** What kind of thing a name names. */
public enum EntityKind {
  /** A real individual. */
  PERSON,
  /** A named body: government, department, company, school, association. */
  ORGANIZATION,
  /** A district, address, natural feature or venue. */
  PLACE,
  /** A named event, programme, project, policy, law or award. */
  INITIATIVE
}
