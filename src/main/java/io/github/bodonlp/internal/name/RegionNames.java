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
      new Rule("region-near-issuer", "an ordinary word that names a district of this text or list");
  static final Rule ADDRESS = new Rule("region-address", "a village, road or number in a district");
  static final Rule NUMBERED = new Rule("numbered-neighbourhood", "a neighbourhood with a number");

  private static final int SHORTEST_SAFE = 3;
  private static final String AREA = "지역";

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
    Reach[] reaches = new Reach[words.size()];
    for (int w = 0; w < words.size(); w++) {
      Reach reach = chain(w);
      reaches[w] = reach;
      if (reach != null && !isShortNoun(w, reach)) {
        sense.learn(reach.chain());
      }
    }
    for (int w = 0; w < words.size(); ) {
      Reach reach = reaches[w];
      if (reach == null) {
        numbered(w);
        area(w++);
      } else {
        accept(w, reach);
        w = reach.last() + 1;
      }
    }
  }

  /** A short form that the dictionary has as a common noun: 강진 is an earthquake as well. */
  private boolean isShortNoun(int w, Reach reach) {
    return reach.chain().end() - words.begin(w) == 2 && words.isOne(w, Tag.NNG);
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
    int addressEnd = addressEnd(last, table.level(chain.last()));
    if (addressEnd > 0) {
      scene.add(EntityKind.PLACE, words.begin(w), addressEnd, ADDRESS, Certainty.SURE);
      return;
    }
    Rule acts =
        government.rule(w, last, Government.isOffice(scene, words.begin(last), words.stem(last)));
    Span span = new Span(words.begin(w), words.stem(last));
    EntityKind kind = acts == null ? EntityKind.PLACE : EntityKind.ORGANIZATION;
    Mention.Builder mention = Mention.of(kind, span, span.of(scene.text)).government(acts != null);
    scene.add(
        mention, acts == null ? rule : acts, rule == NEAR ? Certainty.LIKELY : Certainty.SURE);
  }

  /** By which rule a chain names a district, or null if it may be an ordinary word. */
  private Rule rule(int w, RegionChain chain) {
    if (chain.names() > 1) {
      return CHAIN;
    }
    int length = chain.end() - words.begin(w);
    boolean near = sense.isNear(chain);
    if (table.level(chain.last()) != Level.EUPMYEONDONG) {
      boolean full = table.isFullName(chain.last());
      if (table.isWord(chain.last()) || (length == 2 && !full && words.isOne(w, Tag.NNG))) {
        boolean vouched = sense.isOwn(chain) || isListed(w);
        return vouched && words.hasParticle(w) ? NEAR : null;
      }
      return full ? FULL : SHORT;
    }
    char ends = scene.charAt(chain.end() - 1);
    boolean safe = length >= SHORTEST_SAFE && (ends == '읍' || ends == '면');
    boolean noun = words.isOne(w, Tag.NNG);
    boolean sound = length >= SHORTEST_SAFE || words.isOne(w, Tag.NNP);
    return safe && (!noun || near)
        ? FULL
        : near && !noun && sound && words.hasParticle(w) ? NEAR : null;
  }

  /** 인천·경기·강원: other districts stand beside it in a list. */
  private boolean isListed(int w) {
    return words.gap(w) == Gap.DOT && isDistrict(w - 1)
        || words.gap(w + 1) == Gap.DOT && isDistrict(w + 1);
  }

  private boolean isDistrict(int w) {
    Reach reach = w >= 0 && w < words.size() ? chain(w) : null;
    return reach != null && table.level(reach.chain().last()) != Level.EUPMYEONDONG;
  }

  /** Where a village, road and number behind word {@code w} end, or -1. */
  private int addressEnd(int w, Level level) {
    int next = w + 1;
    if (!words.bare(w) || next >= words.size() || words.gap(next) != Gap.SPACE) {
      return -1;
    }
    int stem = words.stem(next);
    int length = stem - words.begin(next);
    char ends = scene.charAt(stem - 1);
    boolean town = level == Level.EUPMYEONDONG;
    boolean within = ends == '리' ? town : ends == '동';
    boolean village =
        length >= 2
            && length <= 4
            && within
            && (!words.isOne(next, Tag.NNG) || ends == '리' && !isCommon(next))
            && words.hasParticle(next);
    boolean hamlet =
        length >= 4
            && level != Level.SIDO
            && scene.text.startsWith("마을", stem - 2)
            && (town || words.holds(next, Tag.NNP))
            && scene.tables.generic().exactly(scene.text, words.begin(next), stem) < 0;
    if (village || hamlet) {
      return words.bare(next) && village ? Math.max(stem, furtherEnd(next + 1)) : stem;
    }
    int road = roadEnd(next);
    int number = road == words.end(next) ? numberEnd(next + 1) : -1;
    return number > 0 ? number : road > 0 ? road : numberEnd(next);
  }

  private boolean isCommon(int w) {
    return scene.tables.generic().exactly(scene.text, words.begin(w), words.stem(w)) >= 0;
  }

  /** Where road and number behind a village end, or its number alone; -1 if there is none. */
  private int furtherEnd(int w) {
    int road = w < words.size() && words.gap(w) == Gap.SPACE ? roadEnd(w) : -1;
    int number = road > 0 && road == words.end(w) ? numberEnd(w + 1) : -1;
    return number > 0 ? number : numberEnd(w);
  }

  /**
   * Where a road that is word {@code w} ends, or -1. 로 is a particle as well, so it must be bare
   * before a number or a sign, or have a particle that never follows the particle 로.
   */
  private int roadEnd(int w) {
    int end = words.end(w);
    char last = scene.charAt(end - 1);
    boolean sign = words.gap(w + 1) != Gap.SPACE || startsWithDigit(w + 1);
    if (end - words.begin(w) >= 3 && (last == '로' || last == '길') && sign) {
      return end;
    }
    int form = scene.last('로', end - 1, words.begin(w));
    boolean particle = form > words.begin(w) + 1 && end - form <= 3;
    String tail = particle ? scene.text.substring(form + 1, end) : "";
    return tail.equals("와") || tail.equals("에") || tail.equals("에서") || tail.equals("를")
        ? form + 1
        : -1;
  }

  private boolean startsWithDigit(int w) {
    return w < words.size() && Character.isDigit(scene.charAt(words.begin(w)));
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
    boolean road = "로길".indexOf(scene.charAt(words.end(w - 1) - 1)) >= 0;
    return lot ? i + 2 : road && PersonNames.isTail(scene.text, i, words.end(w)) ? i : -1;
  }

  /** 전남지역: the district, without the word for an area that is glued to it. */
  private void area(int w) {
    int stem = words.stem(w);
    int end = stem - AREA.length();
    if (end <= words.begin(w) + 1 || !scene.text.startsWith(AREA, end)) {
      return;
    }
    RegionChain chain = RegionChain.at(table, scene.text, words.begin(w), end);
    if (chain != null && chain.end() == end) {
      scene.add(EntityKind.PLACE, words.begin(w), end, SHORT, Certainty.LIKELY);
    }
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
