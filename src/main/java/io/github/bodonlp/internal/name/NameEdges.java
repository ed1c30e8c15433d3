package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Tag;
import io.github.bodonlp.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits what the model finds to the words of the text. The model labels tokens, and Nori's tokens
 * know nothing of names: marks, particles, honorifics and adverbs at the edges go, and two people
 * in one span are parted.
 */
final class NameEdges {
  private static final int FAIR = 4;
  private static final int FULL = 3;
  private static final int LONGEST = 120;
  private static final String FORMS = "㈜㈔㈐";
  private static final String DIVIDERS = "|(/:☎☏\n";

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;

  NameEdges(Scene scene) {
    this.scene = scene;
    words = scene.words;
    tokens = scene.document.tokens();
  }

  /** The names in a find of the model: mostly one, none if nothing is left. */
  List<ModelText.Name> fit(ModelText.Name found) {
    if (found.kind() == EntityKind.INITIATIVE) {
      return isTooLong(found.span()) ? List.of() : List.of(found);
    }
    int begin = begin(found.span());
    int end = begin < 0 ? -1 : end(found.kind(), begin, found.span().end());
    if (end <= begin) {
      return List.of();
    }
    if (found.kind() == EntityKind.PERSON) {
      return people(begin, end);
    }
    return isTooLong(new Span(begin, end)) ? List.of() : withoutPerson(found.kind(), begin, end);
  }

  /** No name goes on and on: only a list that is none, or junk. */
  private static boolean isTooLong(Span span) {
    return span.length() > LONGEST;
  }

  /** 손불면 유도윤: a district and someone from there, or 유도윤 손불면: the other way round. */
  private List<ModelText.Name> withoutPerson(EntityKind kind, int begin, int end) {
    int w = words.at(begin);
    int next = w + 1;
    boolean two =
        next < words.size()
            && words.begin(w) == begin
            && words.gap(next) == Gap.SPACE
            && words.begin(next) < end
            && words.end(next) >= end;
    if (two && isRegion(w) && isPerson(next) && !isRegion(next)) {
      return List.of(
          new ModelText.Name(EntityKind.PLACE, new Span(begin, words.end(w))),
          new ModelText.Name(EntityKind.PERSON, new Span(words.begin(next), end)));
    }
    if (two && isPerson(w) && isRegion(next) && !isRegion(w)) {
      return List.of(
          new ModelText.Name(EntityKind.PERSON, new Span(begin, words.end(w))),
          new ModelText.Name(EntityKind.PLACE, new Span(words.begin(next), end)));
    }
    int stop = kind == EntityKind.PLACE ? numbered(end) : end;
    return List.of(new ModelText.Name(kind, new Span(begin, stop)));
  }

  private boolean isRegion(int w) {
    return scene.tables.regions().forms().find(scene.text, words.begin(w), words.stem(w)) >= 0;
  }

  private boolean isPerson(int w) {
    return isFull(w) && scene.names.at(w).score() > FAIR;
  }

  /** Past the number of a lot or of a building on a road: 범일1동 1405-1번지, 비석길 96. */
  private int numbered(int end) {
    if (scene.charAt(end) != ' ') {
      return end;
    }
    int stop = end + 1;
    while (isDigit(scene.charAt(stop)) || (scene.charAt(stop) == '-' && stop > end + 1)) {
      stop++;
    }
    if (stop == end + 1 || !isDigit(scene.charAt(stop - 1))) {
      return end;
    }
    if (scene.text.startsWith("번지", stop)) {
      return stop + "번지".length();
    }
    boolean road = "로길".indexOf(scene.charAt(end - 1)) >= 0;
    char behind = scene.charAt(stop);
    boolean alone = behind == '\n' || behind == ')' || behind == ',' || behind == ' ';
    return road && alone ? stop : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the first letter stands, or a legal form in brackets; -1 if there is none. */
  private int begin(Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      char c = scene.charAt(i);
      boolean form = c == '(' && scene.charAt(i + 2) == ')';
      if (Character.isLetterOrDigit(c) || FORMS.indexOf(c) >= 0 || form) {
        return i;
      }
    }
    return -1;
  }

  private int end(EntityKind kind, int begin, int limit) {
    int line = scene.first('\n', begin, limit);
    int end = line < 0 ? limit : line;
    while (end > begin && scene.charAt(end - 1) == ' ') {
      end--;
    }
    boolean closes =
        end > begin
            && scene.charAt(end - 1) == ')'
            && scene.last('(', end - 1, begin) < 0
            && end - 1 > begin;
    return closes ? end - 1 : clipped(kind, begin, end);
  }

  /** Nori takes a particle for a part of the last word now and then: 농림축산식품 + 부가. */
  private int clipped(EntityKind kind, int begin, int end) {
    int w = words.at(end) - 1;
    if (w < 0 || words.end(w) < end) {
      return end;
    }
    if (kind == EntityKind.ORGANIZATION && isDepartment(w, end)) {
      return words.end(w);
    }
    boolean cut = words.stem(w) < end && words.stem(w) > begin;
    return cut && tokens.endingAt(words.stem(w)) < 0 ? words.stem(w) : end;
  }

  /** 자연재난대책과 | 과장: no noun follows that a particle could join, so it is no particle. */
  private boolean isDepartment(int w, int end) {
    int last = words.end(w);
    int next = scene.charAt(last) == ' ' ? last + 1 : last;
    boolean alone = DIVIDERS.indexOf(scene.charAt(next)) >= 0 || isDigit(scene.charAt(next));
    return alone
        && last - end <= 1
        && scene.charAt(last - 1) == '과'
        && scene.tables.departments().before(scene.text, last, words.begin(w)) >= 0;
  }

  private List<ModelText.Name> people(int begin, int end) {
    List<ModelText.Name> people = new ArrayList<>();
    int w = Math.max(0, words.at(begin + 1) - 1);
    int from = begin;
    for (; w < words.size() && words.begin(w) < end; w++) {
      boolean last = words.end(w) >= end;
      if (!last && isAdverb(w, from)) {
        from = words.begin(w + 1);
      } else if (!last && (parts(w) || isTwo(w, from))) {
        addPerson(people, from, words.stem(w));
        from = words.begin(w + 1);
      }
    }
    addPerson(people, from, withoutTitle(from, end));
    return people;
  }

  /** 선우 도지사: the title that is the last of several words is no part of the name. */
  private int withoutTitle(int begin, int end) {
    int last = Math.max(0, words.at(end) - 1);
    boolean title =
        words.begin(last) > begin
            && words.gap(last) == Gap.SPACE
            && scene.titles.at(words.begin(last), end) == Titles.Reading.BARE;
    return title ? words.end(last - 1) : end;
  }

  /** 그러나 패터슨은: an adverb before the name. */
  private boolean isAdverb(int w, int from) {
    int token = tokens.beginningAt(words.begin(w));
    boolean whole = token >= 0 && words.begin(w) >= from && tokens.end(token) == words.end(w);
    return whole
        && (tokens.tag(token) == Tag.MAG
            || tokens.tag(token) == Tag.MAJ
            || tokens.tag(token) == Tag.MM);
  }

  /** 장하늘과 구아름: a particle parts two people. */
  private boolean parts(int w) {
    return !words.bare(w) && words.hasParticle(w);
  }

  /** 장하늘 구아름: two full names side by side. */
  private boolean isTwo(int w, int from) {
    return words.begin(w) == from && isFull(w) && isFull(w + 1);
  }

  private boolean isFull(int w) {
    return w < words.size()
        && scene.names.at(w).score() >= FAIR
        && scene.names.at(w).end() - words.begin(w) == FULL;
  }

  /** Without 씨, and of one made nameless (김모 씨) the surname. */
  private void addPerson(List<ModelText.Name> people, int begin, int end) {
    int stop = end;
    if (stop - begin >= 2 && scene.charAt(stop - 1) == '씨') {
      stop--;
    }
    while (stop > begin && scene.charAt(stop - 1) == ' ') {
      stop--;
    }
    if (stop - begin >= 2 && scene.charAt(stop - 1) == '모' && isNameless(begin, stop)) {
      stop = begin + 1;
    }
    if (stop > begin) {
      people.add(new ModelText.Name(EntityKind.PERSON, new Span(begin, stop)));
    }
  }

  private boolean isNameless(int begin, int end) {
    boolean surname = end - begin == 2 || (end - begin == 3 && scene.charAt(begin + 1) == ' ');
    boolean word = words.end(words.at(end) - 1) == end;
    return surname && (word || scene.honorifics.follow(end));
  }
}
