package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.text.Rule;
import java.util.List;

/** The rules of this room, for explain. */
final class NameRules {
  static final List<Rule> ALL =
      List.of(
          BodyNames.LISTED,
          BodyNames.COMPANY,
          BodyNames.ENDING,
          BodyNames.VENUE,
          BodyNames.OF_REGION,
          BodyNames.BRANCH,
          BodyNames.LATIN,
          BodyNames.SCHOOL,
          Departments.BEHIND,
          Departments.CONTACT,
          Government.HEADED,
          Government.SUBJECT,
          Government.HEADLINE,
          Government.STAFF,
          Government.PARTNER,
          Initiatives.ENDING,
          Initiatives.DATED,
          Initiatives.CUE,
          Initiatives.LAW,
          Initiatives.BODY,
          Initiatives.SHORT_FORM,
          OtherPeople.HONOURED,
          OtherPeople.AGED,
          OtherPeople.CONTACT,
          OtherPeople.HEADED,
          OtherPeople.OWNER,
          OtherPeople.AGAIN,
          OtherPeople.SURNAME,
          OtherPeople.ALONE,
          PlaceNames.LISTED,
          PlaceNames.ABROAD,
          PlaceNames.VENUE,
          PlaceNames.HALL,
          PlaceNames.OF_REGION,
          PlaceNames.NATURE,
          PlaceNames.ROAD,
          PlainInitiatives.EDITION,
          PlainInitiatives.YEAR,
          PlainInitiatives.LAW,
          PlainInitiatives.KNOWN,
          PlainInitiatives.AGAIN,
          RegionNames.CHAIN,
          RegionNames.FULL,
          RegionNames.SHORT,
          RegionNames.NEAR,
          RegionNames.ADDRESS,
          RegionNames.NUMBERED,
          TitledPeople.BEFORE,
          TitledPeople.ACROSS,
          TitledPeople.AFTER,
          TitledPeople.IN_BRACKETS,
          TitledPeople.GLUED,
          TitledPeople.LISTED);

  private NameRules() {}
}
