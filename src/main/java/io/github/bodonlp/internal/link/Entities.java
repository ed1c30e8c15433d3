package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Initiative;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/** Mentions gathered into entities, numbered by first mention within their kind. */
record Entities(
    List<Person> people,
    List<Organization> organizations,
    List<Place> places,
    List<Initiative> initiatives) {

  static Entities of(List<Mention> mentions) {
    List<Person> people = new ArrayList<>();
    List<Organization> organizations = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Initiative> initiatives = new ArrayList<>();
    for (List<Mention> group : groups(mentions, EntityKind.PERSON)) {
      String id = "p" + (people.size() + 1);
      String title = group.stream().flatMap(m -> m.title().stream()).findFirst().orElse(null);
      people.add(new Person(id, name(group), title, null, withIds(group, id)));
    }
    for (List<Mention> group : groups(mentions, EntityKind.ORGANIZATION)) {
      String id = "o" + (organizations.size() + 1);
      boolean government = group.get(0).government();
      organizations.add(new Organization(id, name(group), government, null, withIds(group, id)));
    }
    for (List<Mention> group : groups(mentions, EntityKind.PLACE)) {
      String id = "l" + (places.size() + 1);
      places.add(new Place(id, name(group), null, withIds(group, id)));
    }
    for (List<Mention> group : groups(mentions, EntityKind.INITIATIVE)) {
      String id = "i" + (initiatives.size() + 1);
      initiatives.add(new Initiative(id, name(group), withIds(group, id)));
    }
    return new Entities(people, organizations, places, initiatives);
  }

  private static Iterable<List<Mention>> groups(List<Mention> mentions, EntityKind kind) {
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.kind() == kind) {
        String key = StringUtils.deleteWhitespace(mention.text());
        groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(mention);
      }
    }
    return groups.values();
  }

  private static String name(List<Mention> group) {
    String words = Normalizer.normalize(group.get(0).text(), Normalizer.Form.NFC);
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
