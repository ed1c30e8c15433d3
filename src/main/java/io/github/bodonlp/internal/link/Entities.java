package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Initiative;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import io.github.bodonlp.fact.Region;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Document;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Mentions gathered into entities, numbered by first mention within their kind. */
record Entities(
    List<Person> people,
    List<Organization> organizations,
    List<Place> places,
    List<Initiative> initiatives) {

  static Entities of(
      Document document,
      List<Mention> mentions,
      RegionTable table,
      DocumentRegions regions,
      Optional<String> issuer) {
    List<Organization> organizations =
        organizations(document, only(mentions, EntityKind.ORGANIZATION), table, regions);
    Affiliations affiliations = new Affiliations(document, regions, issuer, organizations);
    return new Entities(
        people(only(mentions, EntityKind.PERSON), affiliations),
        organizations,
        places(only(mentions, EntityKind.PLACE), regions),
        initiatives(only(mentions, EntityKind.INITIATIVE)));
  }

  private static List<Mention> only(List<Mention> mentions, EntityKind kind) {
    return mentions.stream().filter(m -> m.kind() == kind).toList();
  }

  private static List<Person> people(List<Mention> mentions, Affiliations affiliations) {
    List<Person> people = new ArrayList<>();
    for (List<Mention> group : SamePerson.gather(mentions).groups()) {
      String id = "p" + (people.size() + 1);
      String title =
          group.stream()
              .flatMap(m -> m.title().stream())
              .max(Comparator.comparingInt(String::length))
              .orElse(null);
      people.add(new Person(id, fullest(group), title, affiliations.of(group), withIds(group, id)));
    }
    return people;
  }

  private static List<Organization> organizations(
      Document document, List<Mention> mentions, RegionTable table, DocumentRegions regions) {
    MentionGroups groups = new MentionGroups();
    for (Mention mention : mentions) {
      int district = mention.government() ? regions.exactly(mention.text()) : RegionTable.NONE;
      groups.add(district == RegionTable.NONE ? SameBody.key(mention) : "#" + district, mention);
    }
    SameBody.join(document, table, groups, mentions);
    List<Organization> organizations = new ArrayList<>();
    for (List<Mention> group : groups.groups()) {
      String id = "o" + (organizations.size() + 1);
      boolean government = group.stream().anyMatch(Mention::government);
      String name = fullest(group);
      Region region = government ? regions.region(name).orElse(null) : null;
      organizations.add(new Organization(id, name, government, region, withIds(group, id)));
    }
    return organizations;
  }

  private static List<Place> places(List<Mention> mentions, DocumentRegions regions) {
    MentionGroups groups = new MentionGroups();
    for (Mention mention : mentions) {
      int district = regions.exactly(mention.text());
      groups.add(district == RegionTable.NONE ? SameBody.key(mention) : "#" + district, mention);
    }
    List<Place> places = new ArrayList<>();
    for (List<Mention> group : groups.groups()) {
      String id = "l" + (places.size() + 1);
      String name = fullest(group);
      places.add(new Place(id, name, regions.region(name).orElse(null), withIds(group, id)));
    }
    return places;
  }

  private static List<Initiative> initiatives(List<Mention> mentions) {
    MentionGroups groups = new MentionGroups();
    for (Mention mention : mentions) {
      groups.add(SameBody.key(mention), mention);
    }
    for (Mention mention : mentions) {
      groups.join(SameBody.key(mention), SameBody.key(undated(mention)));
    }
    List<Initiative> initiatives = new ArrayList<>();
    for (List<Mention> group : groups.groups()) {
      String id = "i" + (initiatives.size() + 1);
      initiatives.add(new Initiative(id, fullest(group), withIds(group, id)));
    }
    return initiatives;
  }

  /** The name without the year or edition that opens it. */
  private static Mention undated(Mention mention) {
    String text = mention.text();
    int space = text.indexOf(' ');
    boolean dated =
        space > 0
            && (Character.isDigit(text.charAt(0))
                || (text.charAt(0) == '제' && Character.isDigit(text.charAt(1))));
    return dated
        ? mention.toBuilder().at(mention.span(), text.substring(space + 1)).build()
        : mention;
  }

  private static String fullest(List<Mention> group) {
    Mention longest = group.get(0);
    for (Mention mention : group) {
      longest = SameBody.key(mention).length() > SameBody.key(longest).length() ? mention : longest;
    }
    return name(longest);
  }

  private static String name(Mention mention) {
    String words = Normalizer.normalize(mention.text(), Normalizer.Form.NFC);
    return StringUtils.normalizeSpace(words);
  }

  private static List<Mention> withIds(List<Mention> group, String entity) {
    List<Mention> numbered = new ArrayList<>();
    for (Mention mention : group) {
      numbered.add(mention.toBuilder().id(entity + "." + (numbered.size() + 1)).build());
    }
    return numbered;
  }
}
