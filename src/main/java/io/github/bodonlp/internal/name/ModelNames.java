package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.region.RegionChain;
import io.github.bodonlp.internal.text.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what the model finds with what the rules found. The model has seen the rules' finds and
 * weighed them, so a likely one that it does not take up falls; a sure one stands, unless it takes
 * for an area what the model takes for the government, and so does a person by rule, unless the
 * model sees another person there.
 */
final class ModelNames {
  /** What stands in {@code by} of names the model finds. */
  static final String MODEL = "model";

  private static final int USUAL = 4;
  private static final String[] PLACING = {"에서", "에 ", "으로", "로 ", "까지", "부터"};

  private final Scene scene;
  private final Words words;
  private final Titles titles;
  private final NameEdges edges;
  private final Doubts doubts;
  private final List<Mention> rules;
  private final List<Mention> joined = new ArrayList<>();

  /** Rule finds that the model has not found as well, so far. */
  private final Map<ModelText.Name, Mention> left = new LinkedHashMap<>();

  /** Spans of rule finds about which the model has no say. */
  private final Set<Span> settled = new HashSet<>();

  /** By where they begin, people whom a rule is as good as sure of. */
  private final Map<Integer, Span> named = new HashMap<>();

  /** Spans that the model takes for bodies, nothing around them saying that they are places. */
  private final Set<Span> bodies = new HashSet<>();

  /** Spans in which a rule is sure that a district acts as its government. */
  private final Set<Span> acting = new HashSet<>();

  /** Where the model sees an initiative that is none, and so has not looked for other names. */
  private final BitSet refused = new BitSet();

  private final BitSet taken = new BitSet();
  private final BitSet people = new BitSet();

  ModelNames(Scene scene, List<Mention> rules) {
    this.scene = scene;
    this.rules = rules;
    words = scene.words;
    titles = scene.titles;
    edges = new NameEdges(scene);
    doubts = new Doubts(scene, rules);
  }

  List<Mention> join(List<ModelText.Name> names) {
    for (Mention rule : rules) {
      left.putIfAbsent(new ModelText.Name(rule.kind(), rule.span()), rule);
      if (isMade(rule) || isPerson(rule) || rule.by().equals(RegionNames.ADDRESS.name())) {
        settled.add(rule.span());
      }
      if (isPerson(rule)) {
        named.merge(rule.span().begin(), rule.span(), (a, b) -> a.end() > b.end() ? a : b);
      }
      if (rule.government() && rule.certainty() == Certainty.SURE) {
        acting.add(rule.span());
      }
    }
    for (ModelText.Name found : names) {
      edges.fit(found).forEach(name -> take(whole(name)));
    }
    left.values().stream().filter(this::stands).forEach(joined::add);
    return joined;
  }

  /** A person as a rule has them, where the model has no more than the beginning: 마이클 그린. */
  private ModelText.Name whole(ModelText.Name name) {
    Span rule = named.get(name.span().begin());
    boolean part =
        name.kind() == EntityKind.PERSON && rule != null && rule.end() > name.span().end();
    return part ? new ModelText.Name(name.kind(), rule) : name;
  }

  private void take(ModelText.Name name) {
    Mention rule = left.remove(name);
    Span span = name.span();
    if (name.kind() == EntityKind.PLACE && acting.contains(span)) {
      return;
    }
    if (rule == null) {
      Mention made = mention(name);
      boolean none = doubts.isNone(name, made.title());
      if (none && name.kind() == EntityKind.INITIATIVE) {
        refused.set(span.begin(), span.end());
      }
      if (none || settled.contains(span)) {
        return;
      }
      joined.add(made);
    } else {
      joined.add(rule);
    }
    taken.set(span.begin(), span.end());
    if (name.kind() == EntityKind.PERSON) {
      people.set(span.begin(), span.end());
    }
    if (name.kind() == EntityKind.ORGANIZATION && !isPlaced(span)) {
      bodies.add(span);
    }
  }

  /** Whether a rule find stands that the model does not share. */
  private boolean stands(Mention rule) {
    boolean acts = bodies.contains(rule.span()) || acting.contains(rule.span());
    if (rule.kind() == EntityKind.PLACE && acts) {
      return false;
    }
    return rule.certainty() == Certainty.SURE
        || isMade(rule)
        || refused.get(rule.span().begin())
        || (isPerson(rule) && isFree(people, rule.span()))
        || isGlued(rule);
  }

  /** Whether a rule is as good as sure that it has found a person. */
  private static boolean isPerson(Mention rule) {
    return rule.kind() == EntityKind.PERSON && !rule.by().equals(TitledPeople.RARE.name());
  }

  private static boolean isFree(BitSet taken, Span span) {
    int next = taken.nextSetBit(span.begin());
    return next < 0 || next >= span.end();
  }

  /** Whether the document itself tells what a short form means, which the model cannot see. */
  private static boolean isMade(Mention rule) {
    return rule.by().equals(ShortForms.MADE.name())
        || rule.by().equals(Initiatives.SHORT_FORM.name());
  }

  /** Whether a body is glued to a title or another noun: gold leaves that open, the model too. */
  private boolean isGlued(Mention rule) {
    return rule.kind() == EntityKind.ORGANIZATION
        && isFree(taken, rule.span())
        && doubts.goesOn(rule.span().end());
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
    return before && isTitled(w) ? titles.textAt(w - 1) : null;
  }

  /** 주민 | 주도형: before a derived noun that is no usual name, an ordinary word is no title. */
  private boolean isTitled(int w) {
    Titles.Reading title = titles.at(w - 1);
    boolean noun = words.holds(w, Tag.XSN) && scene.names.at(w).score() < USUAL;
    return title != Titles.Reading.NONE && !(noun && title == Titles.Reading.WORD);
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
    boolean title =
        next == Titles.Reading.BARE || next != Titles.Reading.NONE && scene.bodies.likely(w);
    return title ? titles.textAt(w + 1) : null;
  }

  /** Whether word {@code w} and the one before it are neighbouring cells: 과장 | 공도윤. */
  private boolean inCells(int w) {
    String between = scene.text.substring(words.end(w - 1), words.begin(w)).strip();
    return between.equals("|") || between.equals(":");
  }
}
