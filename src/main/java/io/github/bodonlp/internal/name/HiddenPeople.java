package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Rule;

/** People of whom a text tells no more than a surname or a letter, as news does. */
final class HiddenPeople {
  static final Rule HONOURED =
      new Rule("surname-with-honorific", "씨 follows a surname that stands alone: 김씨");
  static final Rule NAMELESS =
      new Rule("surname-with-nameless", "모 stands for the given name: 박 모 씨, 박모 교수");
  static final Rule LETTER =
      new Rule("letter-with-honorific", "씨, 군 or 양 follows a letter that hides a name: A씨");

  private static final int USUAL = 200;
  private static final int KNOWN = 50;
  private static final char NAMELESS_SIGN = '모';

  /** 부모, 노모, 주모: with 모 these are words. */
  private static final String WORDS = "부노주";

  private final Scene scene;
  private final Words words;
  private final Honorifics honorifics;

  HiddenPeople(Scene scene) {
    this.scene = scene;
    words = scene.words;
    honorifics = scene.honorifics;
  }

  void find() {
    for (int w = 0; w < words.size(); w++) {
      int begin = words.begin(w);
      char first = scene.charAt(begin);
      int bearers = scene.tables.nameShape().bearers(first);
      if (first >= 'A' && first <= 'Z') {
        letter(w);
      } else if (bearers > 0 && !nameless(w) && bearers >= KNOWN && isHonoured(w)) {
        add(begin, null, HONOURED, bearers >= USUAL);
      }
    }
  }

  /** 김씨는, 김 씨가. */
  private boolean isHonoured(int w) {
    int after = words.begin(w) + 1;
    boolean apart = after == words.end(w) && words.gap(w + 1) == Gap.SPACE;
    return honorifics.usualAt(apart ? after + 1 : after);
  }

  /** 박 모 씨, 박모씨, 박모(54), 박모 교수, 박모 전 교수. */
  private boolean nameless(int w) {
    int begin = words.begin(w);
    int sign = scene.charAt(begin + 1) == ' ' ? begin + 2 : begin + 1;
    if (scene.charAt(sign) != NAMELESS_SIGN || WORDS.indexOf(scene.charAt(begin)) >= 0) {
      return false;
    }
    int last = words.at(sign + 1) - 1;
    boolean ends = words.end(last) == sign + 1;
    boolean aged = ends && scene.charAt(honorifics.behind(sign + 1) - 1) == ')';
    if (aged || honorifics.usualAt(honorifics.behind(sign + 1))) {
      add(begin, null, NAMELESS, true);
      return true;
    }
    String title = ends && words.gap(last + 1) == Gap.SPACE ? titleAt(last + 1) : null;
    if (title != null) {
      add(begin, title, NAMELESS, false);
    }
    return title != null;
  }

  /** The title in word {@code w}, or in the next if this one is 전; or null. */
  private String titleAt(int w) {
    int at = scene.titles.isFormer(w) && words.gap(w + 1) == Gap.SPACE ? w + 1 : w;
    Titles.Reading title = at < words.size() ? scene.titles.at(at) : Titles.Reading.NONE;
    return title == Titles.Reading.BARE || title == Titles.Reading.WORD
        ? scene.titles.textAt(at)
        : null;
  }

  /** A씨는, A 씨가, A양(17)은, A(43)씨, A(22) 일병. */
  private void letter(int w) {
    int begin = words.begin(w);
    int behind = honorifics.behind(begin + 1);
    if (honorifics.at(behind)) {
      add(begin, null, LETTER, false);
    } else if (words.end(w) == begin + 1 && scene.charAt(begin + 1) == '(') {
      String title = scene.charAt(behind - 1) == ' ' ? titleAt(words.at(behind)) : null;
      if (title != null) {
        add(begin, title, LETTER, false);
      }
    }
  }

  private void add(int begin, String title, Rule rule, boolean sure) {
    Span span = new Span(begin, begin + 1);
    scene.add(
        Mention.of(EntityKind.PERSON, span, span.of(scene.text)).title(title),
        rule,
        sure ? Certainty.SURE : Certainty.LIKELY);
  }
}
