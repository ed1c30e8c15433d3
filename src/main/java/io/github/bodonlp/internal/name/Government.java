package io.github.bodonlp.internal.name;

import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Rule;

/** Whether a region acts in its sentence, and so stands for its government. */
final class Government {
  static final Rule HEADED =
      new Rule("region-with-its-head", "the head of the region follows in brackets");
  static final Rule SUBJECT = new Rule("region-acts", "the region says or does something");
  static final Rule HEADLINE = new Rule("region-in-headline", "a headline opens with the region");
  static final Rule STAFF = new Rule("region-and-its-staff", "people of the office follow");
  static final Rule PARTNER = new Rule("region-makes-a-pact", "it agrees on something with others");

  private static final int SHORT_FORM = 2;
  private static final int LONGEST_LABEL = 12;
  private static final String OFFICES = "시군구도읍면동";

  private final Scene scene;
  private final Words words;
  private final Titles titles;
  private final Gazetteer.Listing acting;

  Government(Scene scene) {
    this.scene = scene;
    words = scene.words;
    titles = scene.titles;
    acting = scene.tables.acting();
  }

  /** Whether a district's name can be that of its office: 고흥군, not 고흥, nor 대구. */
  static boolean isOffice(Scene scene, int begin, int end) {
    RegionTable regions = scene.tables.regions();
    int form = regions.forms().find(scene.text, begin, end);
    boolean full = end - begin > SHORT_FORM || form >= 0 && regions.isFullName(form);
    return full && OFFICES.indexOf(scene.charAt(end - 1)) >= 0;
  }

  /**
   * By which rule the region from word {@code first} to {@code last} acts, or null.
   *
   * @param office whether its name can be that of an office: 고흥군, not 고흥
   */
  Rule rule(int first, int last, boolean office) {
    if (headFollows(last)) {
      return HEADED;
    }
    if (!office) {
      return null;
    }
    if (staffFollows(last)) {
      return STAFF;
    }
    if (opensHeadline(first, last)) {
      return HEADLINE;
    }
    String tail = words.tail(last);
    boolean subject = tail.equals("은") || tail.equals("는") || tail.equals("이") || tail.equals("가");
    if ((subject || tail.equals("에서는") || tail.equals("도")) && sentenceSays(last, "DEED")) {
      return SUBJECT;
    }
    boolean with = tail.equals("과") || tail.equals("와");
    if (isListed(last, with)) {
      return rule(last + 1, last + 1, true) == SUBJECT ? SUBJECT : null;
    }
    return with && sentenceSays(last, "PACT") ? PARTNER : null;
  }

  /** 여수시·순천시가, 수원시와 용인시가: a further region follows in the same part of speech. */
  private boolean isListed(int last, boolean with) {
    int next = last + 1;
    Gap gap = words.gap(next);
    boolean joined = (with && gap == Gap.SPACE) || (words.bare(last) && gap == Gap.DOT);
    return joined
        && next < words.size()
        && scene.tables.regions().forms().find(scene.text, words.begin(next), words.stem(next))
            >= 0;
  }

  /** 고흥군(군수 곽도윤), 고흥군(곽도윤 군수). */
  private boolean headFollows(int last) {
    int next = last + 1;
    boolean bracket =
        next < words.size() && scene.charAt(words.end(last)) == '(' && words.gap(next) == Gap.OPEN;
    boolean after =
        bracket
            && next + 1 < words.size()
            && words.gap(next + 1) == Gap.SPACE
            && scene.names.at(next).raw() > 0
            && isHead(next + 1);
    return after || bracket && isHead(next);
  }

  private boolean isHead(int w) {
    int title = scene.tables.titles().before(scene.text, words.stem(w), words.begin(w));
    return title >= 0
        && scene.tables.titles().says(title, 0, "REGION_HEAD")
        && scene.tables.titles().length(title) == words.stem(w) - words.begin(w);
  }

  private boolean staffFollows(int last) {
    int next = last + 1;
    if (!words.bare(last) || next >= words.size() || words.gap(next) != Gap.SPACE) {
      return false;
    }
    int word = acting.exactly(scene.text, words.begin(next), words.stem(next));
    Titles.Reading title = titles.at(next);
    return (word >= 0 && acting.says(word, 0, "STAFF"))
        || title == Titles.Reading.GLUED
        || title == Titles.Reading.BARE;
  }

  /** 고흥군, 유자 축제 개최; 고흥군-순천대 협약: a line that opens with the region and a sign. */
  private boolean opensHeadline(int first, int last) {
    boolean opens = words.gap(first) == Gap.LINE || first == 0 || lineBefore(first);
    char sign = scene.charAt(words.end(last));
    boolean partner = sign == '-' && Character.isLetter(scene.charAt(words.end(last) + 1));
    return opens && words.bare(last) && (words.gap(last + 1) == Gap.COMMA || partner);
  }

  /** Whether nothing but marks and a label in brackets stands before it in its line: [보도자료]. */
  private boolean lineBefore(int first) {
    int i = words.begin(first) - 1;
    if (i > 0 && scene.charAt(i) == ' ' && scene.charAt(i - 1) == ']') {
      i = Math.max(0, scene.last('[', i, i - LONGEST_LABEL));
    }
    while (i >= 0 && !Character.isLetterOrDigit(scene.charAt(i)) && scene.charAt(i) != '\n') {
      i--;
    }
    return i < 0 || scene.charAt(i) == '\n';
  }

  /** Whether the words behind {@code last} in its sentence include one of that sense. */
  private boolean sentenceSays(int last, String sense) {
    int sentence = scene.document.sentences().at(words.begin(last));
    int end = scene.document.sentences().end(sentence);
    for (int w = last + 1; w < words.size() && words.begin(w) < end; w++) {
      int word = acting.at(scene.text, words.begin(w), words.end(w));
      if (word >= 0 && acting.says(word, 0, sense)) {
        return true;
      }
    }
    return false;
  }
}
