package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.region.RegionChain;
import io.github.bodonlp.internal.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what the model finds with what the rules found. The model has seen the rules' finds and
 * weighed them, so a likely one that it does not take up falls; a sure one stands, unless it takes
 * for an area what the model takes for the government.
 */
final class ModelNames {
  /** What stands in {@code by} of names the model finds. */
  static final String MODEL = "model";

  private static final String[] PLACING = {"에서", "에 ", "으로", "로 ", "까지", "부터"};

  private final Scene scene;
  private final Words words;
  private final Titles titles;
  private final BodyWords bodies;

  ModelNames(Scene scene) {
    this.scene = scene;
    words = scene.words;
    titles = scene.titles;
    bodies = scene.bodies;
  }

  List<Mention> join(List<Mention> rules, List<ModelText.Name> names) {
    Map<ModelText.Name, Mention> agreed = new HashMap<>();
    for (Mention rule : rules) {
      agreed.putIfAbsent(new ModelText.Name(rule.kind(), rule.span()), rule);
    }
    List<Mention> joined = new ArrayList<>();
    Set<Span> made = new HashSet<>();
    rules.stream().filter(ModelNames::isMade).forEach(rule -> made.add(rule.span()));
    Set<Span> bodies = new HashSet<>();
    BitSet taken = new BitSet();
    for (ModelText.Name found : names) {
      ModelText.Name name = new ModelText.Name(found.kind(), edged(clipped(found.span())));
      Mention rule = agreed.remove(name);
      if (rule == null && (isNone(name) || made.contains(name.span()))) {
        continue;
      }
      joined.add(rule != null ? rule : mention(name));
      taken.set(name.span().begin(), name.span().end());
      if (name.kind() == EntityKind.ORGANIZATION && !isPlaced(name.span())) {
        bodies.add(name.span());
      }
    }
    for (Mention rule : agreed.values()) {
      boolean area = rule.kind() == EntityKind.PLACE && bodies.contains(rule.span());
      boolean stands = rule.certainty() == Certainty.SURE || isMade(rule) || isGlued(rule, taken);
      if (stands && !area) {
        joined.add(rule);
      }
    }
    return joined;
  }

  /** Whether the document itself tells what a short form means, which the model cannot see. */
  private static boolean isMade(Mention rule) {
    return rule.by().equals(ShortForms.MADE.name());
  }

  /** Whether a body is glued to a title or another noun: gold leaves that open, the model too. */
  private boolean isGlued(Mention rule, BitSet taken) {
    return rule.kind() == EntityKind.ORGANIZATION
        && taken.get(rule.span().begin(), rule.span().end()).isEmpty()
        && goesOn(rule.span().end());
  }

  /** Whether the particle behind it says that something is there, comes from there, goes there. */
  private boolean isPlaced(Span span) {
    for (String particle : PLACING) {
      if (scene.text.startsWith(particle, span.end())) {
        return true;
      }
    }
    return false;
  }

  /** What the tables know better: common words, titles, districts that are words as well. */
  private boolean isNone(ModelText.Name name) {
    int begin = name.span().begin();
    int end = name.span().end();
    if (name.kind() == EntityKind.INITIATIVE) {
      return false;
    }
    boolean common =
        scene.tables.generic().exactly(scene.text, begin, end) >= 0
            || scene.tables.nameShape().isWord(scene.text, begin, end);
    if (common || goesOn(end)) {
      return true;
    }
    int form = scene.tables.regions().forms().find(scene.text, begin, end);
    if (form >= 0) {
      return scene.tables.regions().isWord(form);
    }
    int w = words.at(begin);
    boolean word = w < words.size() && words.begin(w) == begin && words.stem(w) == end;
    return name.kind() == EntityKind.ORGANIZATION
        && word
        && titles.at(w) != Titles.Reading.NONE
        && scene.tables.bodies().exactly(scene.text, begin, end) < 0;
  }

  /** Whether the word goes on with another noun: what is found is a part of a longer word. */
  private boolean goesOn(int end) {
    Tokens tokens = scene.document.tokens();
    int w = words.at(end + 1) - 1;
    if (w < 0 || words.end(w) <= end || PersonNames.isTail(scene.text, end, words.end(w))) {
      return false;
    }
    int token = tokens.at(end);
    while (token < tokens.size() && tokens.end(token) <= words.end(w)) {
      if (tokens.tag(token++).isNominal()) {
        return true;
      }
    }
    return false;
  }

  /** Without a bracket at the edge whose partner lies outside. */
  private Span edged(Span span) {
    int end = span.end();
    char last = scene.text.charAt(end - 1);
    boolean closes = last == ')' && scene.text.lastIndexOf('(', end - 1) < span.begin();
    return closes && end - 1 > span.begin() ? new Span(span.begin(), end - 1) : span;
  }

  /** Nori takes a particle for a part of the last word now and then: 농림축산식품 + 부가. */
  private Span clipped(Span span) {
    int w = words.at(span.end()) - 1;
    boolean inside = w >= 0 && words.end(w) >= span.end() && words.stem(w) < span.end();
    boolean cut = inside && words.stem(w) > span.begin() && !endsToken(words.stem(w));
    return cut ? new Span(span.begin(), words.stem(w)) : span;
  }

  private boolean endsToken(int offset) {
    return scene.document.tokens().endingAt(offset) >= 0;
  }

  private Mention mention(ModelText.Name name) {
    Span span = name.span();
    Mention.Builder mention = Mention.of(name.kind(), span, span.of(scene.text));
    if (name.kind() == EntityKind.PERSON) {
      mention.title(title(span));
    }
    if (name.kind() == EntityKind.ORGANIZATION) {
      RegionChain chain =
          RegionChain.at(scene.tables.regions(), scene.text, span.begin(), span.end());
      mention.government(chain != null && chain.end() == span.end());
    }
    return mention.by(MODEL).certainty(Certainty.LIKELY).build();
  }

  /** The title beside a name: behind it, behind the body it belongs to, or before it. */
  private String title(Span span) {
    int w = words.at(span.begin());
    if (w >= words.size() || words.begin(w) != span.begin()) {
      return null;
    }
    int last = words.at(span.end()) - 1;
    if (words.end(last) == span.end() && words.gap(last + 1) == Gap.SPACE) {
      String behind = titleAt(last + 1);
      if (behind != null) {
        return behind;
      }
    }
    boolean before = w > 0 && words.bare(w - 1) && (words.gap(w) == Gap.SPACE || inCells(w));
    return before && titles.at(w - 1) != Titles.Reading.NONE ? titles.textAt(w - 1) : null;
  }

  /** The title in word {@code w}, or in the next if this one is the body it belongs to. */
  private String titleAt(int w) {
    if (w >= words.size() || titles.at(w) != Titles.Reading.NONE) {
      return w < words.size() ? titles.textAt(w) : null;
    }
    if (!words.bare(w) || w + 1 >= words.size() || words.gap(w + 1) != Gap.SPACE) {
      return null;
    }
    Titles.Reading next = titles.at(w + 1);
    boolean title = next == Titles.Reading.BARE || next != Titles.Reading.NONE && bodies.likely(w);
    return title ? titles.textAt(w + 1) : null;
  }

  /** Whether word {@code w} and the one before it are neighbouring cells: 과장 | 공도윤. */
  private boolean inCells(int w) {
    String between = scene.text.substring(words.end(w - 1), words.begin(w)).strip();
    return between.equals("|") || between.equals(":");
  }
}
