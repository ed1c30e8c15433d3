package io.github.bodonlp.internal.name;

/** Honorifics behind names: 씨, and 군, 양, 옹 for the young and the old. */
final class Honorifics {
  private static final char USUAL = '씨';
  private static final String ALL = "씨군양옹";

  /** (43), (30·여), (48·중국 국적): what stands between a hidden name and its honorific. */
  private static final int LONGEST_AGE = 16;

  private final Scene scene;

  Honorifics(Scene scene) {
    this.scene = scene;
  }

  /** Whether 씨, and nothing else but a particle, stands from {@code at} to the end of its word. */
  boolean usualAt(int at) {
    return scene.charAt(at) == USUAL && isTail(at);
  }

  /** Whether any honorific, and nothing else but a particle, stands there. */
  boolean at(int at) {
    return ALL.indexOf(scene.charAt(at)) >= 0 && isTail(at);
  }

  /** Whether an honorific follows a name that ends at {@code end}: 김씨, 김 씨, 김(43)씨. */
  boolean follow(int end) {
    return at(behind(end));
  }

  /** Past an age in brackets and a space behind a name that ends at {@code end}. */
  int behind(int end) {
    int open = past(end);
    int close = scene.charAt(open) == '(' ? scene.first(')', open, open + LONGEST_AGE) : -1;
    return close < 0 ? open : past(close + 1);
  }

  private int past(int at) {
    return scene.charAt(at) == ' ' ? at + 1 : at;
  }

  private boolean isTail(int at) {
    int w = scene.words.at(at + 1) - 1;
    return w >= 0 && PersonNames.isTail(scene.text, at, scene.words.end(w));
  }
}
