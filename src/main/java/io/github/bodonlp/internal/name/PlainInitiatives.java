package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/** Initiatives without quotation marks: with an edition or a year, laws, and those named again. */
final class PlainInitiatives {
  static final Rule EDITION =
      new Rule("initiative-with-edition", "제3회 opens and 축제, 대회 … close it");
  static final Rule YEAR = new Rule("initiative-with-year", "a year opens and 평가, 대회 … close it");
  static final Rule LAW = new Rule("law-by-ending", "특별법, 기본법, 조례 end the word");
  static final Rule KNOWN = new Rule("listed-initiative", "the table of initiatives has it");
  static final Rule AGAIN =
      new Rule("initiative-again", "the same words stand in quotation marks elsewhere");

  private static final int MOST_WORDS = 9;

  private final Scene scene;
  private final Words words;
  private final Gazetteer.Endings endings;

  PlainInitiatives(Scene scene) {
    this.scene = scene;
    words = scene.words;
    endings = scene.tables.initiatives();
  }

  void find() {
    for (int w = 0; w < words.size(); w++) {
      if (isEdition(w)) {
        until(w, EDITION, 1);
      } else if (isYear(w)) {
        until(w, YEAR, 2);
      } else {
        known(w);
        law(w);
      }
    }
    again();
  }

  private boolean isEdition(int w) {
    int begin = words.begin(w);
    return scene.charAt(begin) == '제'
        && Character.isDigit(scene.charAt(begin + 1))
        && words.bare(w)
        && scene.charAt(words.end(w) - 1) == '회';
  }

  private boolean isYear(int w) {
    int begin = words.begin(w);
    int length = words.end(w) - begin;
    boolean digits = scene.text.startsWith("20", begin) && length >= 4 && length <= 6;
    for (int i = 0; digits && i < 4; i++) {
      digits = Character.isDigit(scene.charAt(begin + i));
    }
    String rest = digits ? scene.text.substring(begin + 4, words.end(w)) : "";
    return digits && (rest.isEmpty() || rest.equals("년") || rest.equals("년도"));
  }

  /**
   * From word {@code w} to the next word that ends an initiative, if only bare words lie between.
   */
  private void until(int w, Rule rule, int least) {
    for (int at = w + 1; at < words.size() && at - w <= MOST_WORDS; at++) {
      if (words.gap(at) != Gap.SPACE && words.gap(at) != Gap.DOT) {
        return;
      }
      int stem = words.stem(at);
      int ending = endings.before(scene.text, stem, words.begin(at));
      boolean named =
          at - w >= least || stem - words.begin(at) > endings.length(Math.max(0, ending)) + 1;
      boolean award = rule == YEAR && ending >= 0 && endings.word(ending).endsWith("상");
      boolean body =
          at == w + 1 && scene.tables.bodies().exactly(scene.text, words.begin(at), stem) >= 0;
      if (award || body) {
        return;
      }
      if (ending >= 0 && named && isEvent(ending, at - w) && !goesOn(at)) {
        scene.add(EntityKind.INITIATIVE, words.begin(w), stem, rule, Certainty.LIKELY);
        return;
      }
      if (!words.bare(at)) {
        return;
      }
    }
  }

  private boolean isEvent(int ending, int words) {
    return endings.says(ending, 0, "SURE") || (words >= 2 && endings.word(ending).equals("평가"));
  }

  /** Whether the next word ends an initiative as well: 축제 개막식. */
  private boolean goesOn(int w) {
    int next = w + 1;
    return words.bare(w)
        && next < words.size()
        && words.gap(next) == Gap.SPACE
        && endings.before(scene.text, words.stem(next), words.begin(next)) >= 0;
  }

  private void known(int w) {
    int begin = words.begin(w);
    Gazetteer.Listing known = scene.tables.knownInitiatives();
    if (known.at(scene.text, begin, scene.text.length()) < 0) {
      return; // nearly all words: told before the end of the sentence is searched
    }
    int sentence = scene.document.sentences().at(begin);
    int name = known.at(scene.text, begin, scene.document.sentences().end(sentence));
    if (name < 0) {
      return;
    }
    int end = begin + known.length(name);
    if (endsWord(end)) {
      scene.add(EntityKind.INITIATIVE, begin, end, KNOWN, Certainty.SURE);
    }
  }

  private void law(int w) {
    int begin = words.begin(w);
    int stem = words.stem(w);
    int ending = endings.before(scene.text, stem, begin);
    if (ending < 0 || stem - begin < endings.length(ending) + 2) {
      return;
    }
    String word = endings.word(ending);
    boolean law = word.endsWith("법") || word.equals("조례");
    boolean feast = word.endsWith("축제") || word.endsWith("문화제") || word.endsWith("영화제");
    if (law || (feast && scene.tables.regions().forms().match(scene.text, begin, stem) >= 0)) {
      scene.add(EntityKind.INITIATIVE, begin, stem, LAW, Certainty.LIKELY);
    }
  }

  private void again() {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : scene.found()) {
      if (mention.kind() == EntityKind.INITIATIVE && mention.text().length() >= 4) {
        names.add(mention.text());
        addUndated(mention.text(), names);
      }
    }
    Lexicon again = Lexicon.of(names);
    for (int w = 0; w < words.size(); w++) {
      int begin = words.begin(w);
      int end = again.matchEnd(scene.text, begin, scene.text.length());
      if (end > 0 && endsWord(end)) {
        scene.add(EntityKind.INITIATIVE, begin, end, AGAIN, Certainty.LIKELY);
      }
    }
  }

  /** The name without the year or edition that opens it, which later mentions leave out. */
  private static void addUndated(String name, Set<String> names) {
    int space = name.indexOf(' ');
    boolean dated =
        space > 0
            && (Character.isDigit(name.charAt(0))
                || (name.charAt(0) == '제' && Character.isDigit(name.charAt(1))));
    if (dated && name.length() - space > 6) {
      names.add(name.substring(space + 1));
    }
  }

  private boolean endsWord(int end) {
    int last = words.at(end) - 1;
    return last >= 0
        && (end == words.stem(last)
            || end >= words.end(last)
            || PersonNames.isTail(scene.text, end, words.end(last)));
  }
}
