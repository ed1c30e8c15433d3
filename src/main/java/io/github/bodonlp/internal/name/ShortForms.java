package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short forms that a document uses without saying so: 융합회 for 중소기업융합전북연합회. Made of the long name's
 * syllables in their order, with the same last one, and used more than once.
 */
final class ShortForms {
  static final Rule MADE =
      new Rule("short-form-of-body", "syllables of a long name, with its last, used repeatedly");

  private static final String LAST = "회단원사청처협련맹합";
  private static final int LONG_NAME = 7;
  private static final int MOST_NAMES = 60;

  private final Scene scene;
  private final Words words;
  private final Map<Character, Set<String>> names = new HashMap<>();

  ShortForms(Scene scene) {
    this.scene = scene;
    words = scene.words;
  }

  void find() {
    collect();
    if (names.isEmpty()) {
      return;
    }
    Map<String, List<Integer>> candidates = new HashMap<>();
    for (int w = 0; w < words.size(); w++) {
      int length = words.stem(w) - words.begin(w);
      if ((length == 3 || length == 4) && isShortForm(w)) {
        candidates.computeIfAbsent(words.stemText(w), unused -> new ArrayList<>()).add(w);
      }
    }
    for (List<Integer> places : candidates.values()) {
      if (places.size() > 1) {
        for (int w : places) {
          scene.add(EntityKind.ORGANIZATION, words.begin(w), words.stem(w), MADE, Certainty.LIKELY);
        }
      }
    }
  }

  private void collect() {
    int count = 0;
    for (Mention mention : scene.found()) {
      String text = mention.text().replace(" ", "");
      if (mention.kind() == EntityKind.ORGANIZATION
          && !mention.government()
          && text.length() >= LONG_NAME
          && count < MOST_NAMES) {
        char last = text.charAt(text.length() - 1);
        count += names.computeIfAbsent(last, unused -> new LinkedHashSet<>()).add(text) ? 1 : 0;
      }
    }
  }

  private boolean isShortForm(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    if (LAST.indexOf(scene.charAt(stem - 1)) < 0) {
      return false;
    }
    Set<String> longer = names.getOrDefault(scene.charAt(stem - 1), Set.of());
    return !longer.isEmpty()
        && !words.isOne(w, Tag.NNG)
        && scene.tables.generic().exactly(scene.text, begin, stem) < 0
        && scene.tables.titles().exactly(scene.text, begin, stem) < 0
        && longer.stream().anyMatch(name -> isMadeOf(begin, stem, name));
  }

  /** Whether the syllables stand in {@code name} in their order, the first two side by side. */
  private boolean isMadeOf(int begin, int stem, String name) {
    int opens = name.indexOf(scene.text.substring(begin, begin + 2));
    if (opens < 0 || name.contains(scene.text.substring(begin, stem))) {
      return false;
    }
    int at = begin + 2;
    for (int i = opens + 2; i < name.length() && at < stem; i++) {
      if (name.charAt(i) == scene.charAt(at)) {
        at++;
      }
    }
    return at == stem;
  }
}
