package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the mentions of people: by full name, and surnames with the person they stand for. */
final class SamePerson {
  private SamePerson() {}

  static MentionGroups gather(List<Mention> mentions) {
    MentionGroups groups = new MentionGroups();
    Map<Character, Mention> lastOfSurname = new HashMap<>();
    Map<String, Mention> lastOfTitle = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.text().length() > 1) {
        remember(mention, lastOfSurname, lastOfTitle);
      }
    }
    lastOfSurname.clear();
    for (Mention mention : mentions) {
      String key = SameBody.key(mention);
      boolean surname = key.length() == 1 || isTwoSyllableSurname(mention, lastOfTitle);
      if (!surname) {
        lastOfSurname.put(key.charAt(0), mention);
        groups.add(key, mention);
      } else {
        groups.add(fullName(mention, lastOfSurname, lastOfTitle), mention);
      }
    }
    return groups;
  }

  private static void remember(
      Mention mention, Map<Character, Mention> lastOfSurname, Map<String, Mention> lastOfTitle) {
    lastOfSurname.put(mention.text().charAt(0), mention);
    mention.title().ifPresent(t -> putTitle(mention, t, lastOfTitle));
  }

  /** Under each title that the glued one ends with: 경제부지사 answers to 부지사 and 지사. */
  private static void putTitle(Mention mention, String title, Map<String, Mention> lastOfTitle) {
    String surname = mention.text().substring(0, 1);
    String twoSyllables = mention.text().substring(0, 2);
    for (int i = 0; i + 2 <= title.length(); i++) {
      lastOfTitle.putIfAbsent(surname + title.substring(i), mention);
      if (mention.text().length() > 2) {
        lastOfTitle.putIfAbsent(twoSyllables + title.substring(i), mention);
      }
    }
  }

  /** Whether 선우 stands for the 선우현담 who has the same title. */
  private static boolean isTwoSyllableSurname(Mention mention, Map<String, Mention> lastOfTitle) {
    return mention.text().length() == 2
        && mention.title().map(t -> lastOfTitle.containsKey(mention.text() + t)).orElse(false);
  }

  /** The full name that a surname stands for: by surname and title, else the last so called. */
  private static String fullName(
      Mention mention, Map<Character, Mention> lastOfSurname, Map<String, Mention> lastOfTitle) {
    Mention full = null;
    if (mention.title().isPresent()) {
      full = lastOfTitle.get(mention.text() + mention.title().get());
    }
    if (full == null) {
      full = lastOfSurname.get(mention.text().charAt(0));
    }
    return full == null ? mention.text() : SameBody.key(full);
  }
}
