package io.github.bodonlp.internal.name;

import java.util.BitSet;

/** Tells which words can be part of the name of a body. */
final class BodyWords {
  private static final String FORMS = "㈜㈔㈐(";

  private final Scene scene;
  private final Words words;

  /** The words that somebody has asked about, and those of them that are likely. */
  private final BitSet asked = new BitSet();

  private final BitSet likely = new BitSet();

  BodyWords(Scene scene) {
    this.scene = scene;
    words = scene.words;
  }

  /** Whether word {@code w} names a district, a body, a department, or ends like one. */
  boolean likely(int w) {
    if (!asked.get(w)) {
      asked.set(w);
      likely.set(w, likely(words.begin(w), words.stem(w)));
    }
    return likely.get(w);
  }

  /** Whether {@code [begin, end)} names a district, a body, a department, or ends like one. */
  boolean likely(int begin, int end) {
    Gazetteer tables = scene.tables;
    if (end <= begin) {
      return false;
    }
    if (end - begin == 1) {
      return "시도군구".indexOf(scene.charAt(begin)) >= 0;
    }
    return isCompany(begin, end)
        || tables.regions().forms().find(scene.text, begin, end) >= 0
        || tables.bodies().exactly(scene.text, begin, end) >= 0
        || tables.generic().exactly(scene.text, begin, end) >= 0
        || tables.departments().exactly(scene.text, begin, end) >= 0
        || hasEnding(begin, end);
  }

  /** Whether a legal form opens or ends {@code [begin, end)}: ㈜, (사), (주). */
  boolean isCompany(int begin, int end) {
    char last = scene.charAt(end - 1);
    return end - begin > 2
        && (FORMS.indexOf(scene.charAt(begin)) >= 0 || last == '㈜' || last == ')');
  }

  /** Whether {@code [begin, end)} opens with a district or a listed body. */
  boolean startsNamed(int begin, int end) {
    return scene.tables.regions().forms().match(scene.text, begin, end) >= 0
        || scene.tables.bodies().at(scene.text, begin, end) >= 0
        || scene.text.startsWith("한국", begin)
        || scene.text.startsWith("국립", begin)
        || scene.text.startsWith("대한", begin);
  }

  /** Whether {@code [begin, end)} ends like a body, with something before it. */
  boolean hasBodyEnding(int begin, int end) {
    int ending = scene.tables.bodyEndings().before(scene.text, end, begin);
    return ending >= 0
        && (scene.tables.bodyEndings().length(ending) < end - begin || end - begin > 2);
  }

  /** Whether {@code [begin, end)} ends like a body or department, with something before it. */
  boolean hasEnding(int begin, int end) {
    int ending = scene.tables.bodyEndings().before(scene.text, end, begin);
    if (ending >= 0 && scene.tables.bodyEndings().length(ending) < end - begin) {
      return true;
    }
    int department = scene.tables.departments().before(scene.text, end, begin);
    return department >= 0
        && end - begin > Math.max(2, scene.tables.departments().length(department));
  }
}
