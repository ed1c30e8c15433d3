package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.region.Level;
import io.github.bodonlp.internal.region.RegionChain;
import io.github.bodonlp.internal.region.RegionSense;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Tag;

/** Districts, alone or in chains, as places or as the governments that act in their name. */
final class RegionNames {
  static final Rule CHAIN = new Rule("region-chain", "districts, each inside the one before");
  static final Rule FULL = new Rule("region-full-name", "the full name of a district");
  static final Rule SHORT = new Rule("region-short-form", "the short form of a district");
  static final Rule NEAR =
      new Rule("region-near-issuer", "an ordinary word that names a district of this document");
  static final Rule ADDRESS = new Rule("region-address", "a village, road or number in a district");
  static final Rule NUMBERED = new Rule("numbered-neighbourhood", "a neighbourhood with a number");

  private static final int SHORTEST_SAFE = 3;

  private final Scene scene;
  private final Words words;
  private final RegionTable table;
  private final RegionSense sense;
  private final Government government;

  RegionNames(Scene scene, RegionSense sense) {
    this.scene = scene;
    this.sense = sense;
    words = scene.words;
    table = scene.tables.regions();
    government = new Government(scene);
  }

  /** A chain that fills whole words. */
  record Reach(RegionChain chain, int last) {}

  void find() {
    for (int w = 0; w < words.size(); w++) {
      Reach reach = chain(w);
      if (reach != null) {
        sense.learn(reach.chain());
      }
    }
    for (int w = 0; w < words.size(); ) {
      Reach reach = chain(w);
      if (reach == null) {
        numbered(w++);
      } else {
        accept(w, reach);
        w = reach.last() + 1;
      }
    }
  }

  /** The chain of districts that begins with word {@code w}, or null. */
  private Reach chain(int w) {
    RegionChain chain = RegionChain.at(table, scene.text, words.begin(w), words.stem(w));
    if (chain == null || chain.end() != words.stem(w)) {
      return null;
    }
    int last = w;
    while (words.bare(last) && words.gap(last + 1) == Gap.SPACE && last + 1 < words.size()) {
      int stem = words.stem(last + 1);
      RegionChain longer = RegionChain.at(table, scene.text, words.begin(w), stem);
      if (longer == null || longer.end() != stem) {
        break;
      }
      chain = longer;
      last++;
    }
    return new Reach(chain, last);
  }

  private void accept(int w, Reach reach) {
    RegionChain chain = reach.chain();
    Rule rule = rule(w, chain);
    if (rule == null) {
      return;
    }
    int last = reach.last();
    int addressEnd = addressEnd(last);
    if (addressEnd > 0) {
      scene.add(EntityKind.PLACE, words.begin(w), addressEnd, ADDRESS, Certainty.SURE);
      return;
    }
    Rule acts = government.rule(w, last, endsLikeOffice(last));
    Span span = new Span(words.begin(w), words.stem(last));
    EntityKind kind = acts == null ? EntityKind.PLACE : EntityKind.ORGANIZATION;
    Mention.Builder mention =
        Mention.of(kind, span, span.of(scene.text)).government(acts != null);
    scene.add(
        mention,
        acts == null ? rule : acts,
        rule == NEAR ? Certainty.LIKELY : Certainty.SURE);
  }

  /** By which rule a chain names a district, or null if it may be an ordinary word. */
  private Rule rule(int w, RegionChain chain) {
    if (chain.names() > 1) {
      return CHAIN;
    }
    int length = chain.end() - words.begin(w);
    boolean near = sense.isNear(chain);
    if (table.level(chain.last()) != Level.EUPMYEONDONG) {
      boolean full = isFullName(chain);
      if (table.isWord(chain.last()) || (length == 2 && !full && words.isOne(w, Tag.NNG))) {
        return near ? NEAR : null;
      }
      return full ? FULL : SHORT;
    }
    char ends = scene.charAt(chain.end() - 1);
    boolean safe = length >= SHORTEST_SAFE && (ends == '읍' || ends == '면');
    boolean noun = words.isOne(w, Tag.NNG);
    return safe && !noun ? FULL : near && !noun ? NEAR : null;
  }

  private boolean isFullName(RegionChain chain) {
    for (int district : chain.districts()) {
      if (table.name(district).equals(table.forms().word(chain.last()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last word can name an office: 고흥군, 전남도, not 고흥. */
  private boolean endsLikeOffice(int w) {
    return "시군구도읍면동".indexOf(scene.charAt(words.stem(w) - 1)) >= 0;
  }

  /** Where a village, road and number behind word {@code w} end, or -1. */
  private int addressEnd(int w) {
    int next = w + 1;
    if (!words.bare(w) || next >= words.size() || words.gap(next) != Gap.SPACE) {
      return -1;
    }
    int stem = words.stem(next);
    int length = stem - words.begin(next);
    char ends = scene.charAt(stem - 1);
    boolean village = length >= 2 && length <= 4 && ends == '리' && !words.isOne(next, Tag.NNG);
    boolean hamlet = length >= 4 && scene.text.startsWith("마을", stem - 2);
    if (village || (hamlet && scene.tables.generic().exactly(scene.text, words.begin(next), stem) < 0)) {
      int further = words.bare(next) && village ? numberEnd(next + 1) : -1;
      return further > 0 ? further : stem;
    }
    boolean road = length >= 3 && (ends == '로' || ends == '길');
    int number = road && words.bare(next) ? numberEnd(next + 1) : -1;
    return number > 0 ? number : numberEnd(next);
  }

  /** Where a house or lot number that is word {@code w} ends, or -1: 152, 1405-1번지. */
  private int numberEnd(int w) {
    if (w >= words.size() || words.gap(w) != Gap.SPACE) {
      return -1;
    }
    int i = words.begin(w);
    while (Character.isDigit(scene.charAt(i))) {
      i++;
    }
    if (i == words.begin(w)) {
      return -1;
    }
    if (scene.charAt(i) == '-' && Character.isDigit(scene.charAt(i + 1))) {
      i++;
      while (Character.isDigit(scene.charAt(i))) {
        i++;
      }
    }
    boolean lot = scene.text.startsWith("번지", i);
    boolean road = "로길".indexOf(scene.charAt(words.stem(w - 1) - 1)) >= 0;
    return lot ? i + 2 : road && i == words.end(w) ? i : -1;
  }

  /** 왕조1동, 효자4동: offices of a neighbourhood that is no legal district. */
  private void numbered(int w) {
    int stem = words.stem(w);
    boolean dong =
        stem - words.begin(w) >= 4
            && scene.charAt(stem - 1) == '동'
            && Character.isDigit(scene.charAt(stem - 2))
            && Character.isLetter(scene.charAt(stem - 3));
    if (dong) {
      int begin = words.begin(w);
      Reach outer = w > 0 && words.gap(w) == Gap.SPACE && words.bare(w - 1) ? chain(w - 1) : null;
      int from = outer == null ? begin : words.begin(w - 1);
      Rule acts = government.rule(w, w, true);
      Span span = new Span(from, stem);
      EntityKind kind = acts == null ? EntityKind.PLACE : EntityKind.ORGANIZATION;
      scene.add(
          Mention.of(kind, span, span.of(scene.text)).government(acts != null),
          acts == null ? NUMBERED : acts,
          Certainty.SURE);
    }
  }
}
