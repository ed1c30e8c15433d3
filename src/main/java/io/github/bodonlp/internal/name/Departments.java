package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.internal.text.Rule;

/**
 * Departments: behind their office, in a row, and beside the telephone of who answers questions.
 */
final class Departments {
  static final Rule BEHIND = new Rule("department", "a department behind its office");
  static final Rule CONTACT =
      new Rule("department-in-contact", "a department beside a phone or behind 담당부서");

  private static final String ENDINGS = "과국실팀단";

  private final Scene scene;
  private final Words words;
  private final BodyReach reach;
  private final Titles titles;

  Departments(Scene scene) {
    this.scene = scene;
    words = scene.words;
    reach = new BodyReach(scene);
    titles = scene.titles;
  }

  void find() {
    for (int w = 0; w < words.size(); w++) {
      int end = departmentEnd(w);
      if (end < 0 || titles.at(w) != Titles.Reading.NONE) {
        continue;
      }
      int first = w;
      while (words.gap(first) == Gap.SPACE && departmentEnd(first - 1) == words.end(first - 1)) {
        first--;
      }
      int office = reach.overAll(first);
      if (office < first) {
        add(office, end, BEHIND);
      } else if (end == words.end(w) && (beside(w, end) || behindLabel(first))) {
        add(first, end, CONTACT);
      } else if (first < w && end == words.end(w)) {
        add(first, end, BEHIND);
      }
    }
  }

  /** Where word {@code w} ends as a department, or -1; 과 is a particle as well. */
  private int departmentEnd(int w) {
    if (w < 0) {
      return -1;
    }
    int begin = words.begin(w);
    if (isDepartment(begin, words.stem(w))) {
      return words.stem(w);
    }
    boolean particles = words.end(w) > words.stem(w) + 1 && scene.charAt(words.stem(w)) == '과';
    int end = particles && behindOffice(w) ? words.stem(w) + 1 : words.end(w);
    int listed = scene.tables.departments().before(scene.text, end, begin);
    boolean named = listed >= 0 && scene.tables.departments().length(listed) > 2;
    return (named || behindOffice(w)) && isDepartment(begin, end) ? end : -1;
  }

  /** 해양수산부 지도교섭과: behind a listed office 과 is a department, not a particle. */
  private boolean behindOffice(int w) {
    if (w == 0 || words.gap(w) != Gap.SPACE || !words.bare(w - 1)) {
      return false;
    }
    int body = scene.tables.bodies().exactly(scene.text, words.begin(w - 1), words.end(w - 1));
    return body >= 0
        && (scene.tables.bodies().says(body, 0, "MINISTRY")
            || scene.tables.bodies().says(body, 0, "AGENCY"));
  }

  private boolean isDepartment(int begin, int end) {
    int length = end - begin;
    if (length < 3) {
      return false;
    }
    int ending = scene.tables.departments().before(scene.text, end, begin);
    boolean named = ending >= 0 && scene.tables.departments().length(ending) > 1;
    boolean short1 = ENDINGS.indexOf(scene.charAt(end - 1)) >= 0 && length >= 4;
    boolean listed = named && scene.tables.departments().says(ending, 0, "SURE");
    return (listed || (named && length > 4) || short1)
        && !isPlace(begin, end)
        && scene.tables.generic().exactly(scene.text, begin, end) < 0
        && scene.tables.regions().forms().find(scene.text, begin, end) < 0;
  }

  /** 염색산단, 23개국: places and counts that end alike. */
  private boolean isPlace(int begin, int end) {
    int place = scene.tables.placeEndings().before(scene.text, end, begin);
    return Character.isDigit(scene.charAt(begin))
        || (place >= 0 && scene.tables.placeEndings().length(place) > 1);
  }

  /** A phone follows: (240-8329), ☎061-530-5659. */
  private boolean beside(int w, int end) {
    int i = end;
    while (i < end + 4 && " (☎☏:".indexOf(scene.charAt(i)) >= 0) {
      i++;
    }
    boolean signed = i > end && (scene.charAt(i - 1) == '☎' || scene.charAt(i - 1) == '☏');
    int digits = 0;
    while (digits < 4 && Character.isDigit(scene.charAt(i + digits))) {
      digits++;
    }
    char after = scene.charAt(i + digits);
    return i > end && digits >= 2 && (signed || after == '-' || after == ')');
  }

  /** 담당부서: …, 작 성 과: … */
  private boolean behindLabel(int w) {
    if (w == 0 || words.gap(w) != Gap.OTHER) {
      return false;
    }
    String label = scene.text.substring(Math.max(0, words.begin(w) - 12), words.begin(w));
    int colon = label.lastIndexOf(':');
    if (colon < 0 || !label.substring(colon + 1).isBlank()) {
      return false;
    }
    String name = label.substring(label.lastIndexOf('\n', colon) + 1, colon).replace(" ", "");
    return name.endsWith("부서")
        || name.endsWith("제공")
        || name.endsWith("과")
        || name.endsWith("팀")
        || name.endsWith("실")
        || name.endsWith("문의")
        || name.endsWith("담당");
  }

  private void add(int first, int end, Rule rule) {
    scene.add(EntityKind.ORGANIZATION, words.begin(first), end, rule, Certainty.LIKELY);
  }
}
