package io.github.bodonlp.internal.name;

/** Tells which words can be part of the name of a body. */
final class BodyWords {
  private final Scene scene;
  private final Words words;

  BodyWords(Scene scene) {
    this.scene = scene;
    words = scene.words;
  }

  /** Whether word {@code w} names a district, a body, a department, or ends like one. */
  boolean likely(int w) {
    return likely(words.begin(w), words.stem(w));
  }

  /** Whether {@code [begin, end)} names a district, a body, a department, or ends like one. */
  boolean likely(int begin, int end) {
    Gazetteer tables = scene.tables;
    if (end <= begin) {
      return false;
    }
    char only = scene.charAt(begin);
    if (only == '㈜' || only == '(' || scene.charAt(end - 1) == '㈜' || scene.charAt(end - 1) == ')') {
      return true;
    }
    if (end - begin == 1) {
      return only == '시' || only == '도' || only == '군' || only == '구';
    }
    return tables.regions().forms().find(scene.text, begin, end) >= 0
        || tables.bodies().exactly(scene.text, begin, end) >= 0
        || tables.generic().exactly(scene.text, begin, end) >= 0
        || tables.departments().exactly(scene.text, begin, end) >= 0
        || hasEnding(begin, end);
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
    return department >= 0 && end - begin > 2 && end - begin > scene.tables.departments().length(department);
  }
}
