package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of each token, for the model to weigh: the kind of name, how sure, by which
 * rule, and what they say where the same word stands elsewhere. Immutable once made.
 */
final class Hints {
  final int[] own;
  final int[] rule;
  final int[] elsewhere;

  /** 1 if a government acts in the text, as in a release, else 0: in news names stand barer. */
  final int register;

  private Hints(int size, int register) {
    this.register = register;
    own = new int[size];
    rule = new int[size];
    elsewhere = new int[size];
  }

  static Hints of(Signs signs, List<Mention> mentions) {
    boolean acts = mentions.stream().anyMatch(Mention::government);
    Hints hints = new Hints(signs.size, acts ? 1 : 0);
    hints.mark(signs, mentions);
    hints.spread(signs, mentions);
    return hints;
  }

  /** The stronger mention is written last, over the weaker. */
  private void mark(Signs signs, List<Mention> mentions) {
    List<Mention> order = new ArrayList<>(mentions);
    order.sort(
        Comparator.comparing((Mention m) -> m.certainty() == Certainty.SURE)
            .thenComparingInt(m -> m.span().length()));
    for (Mention mention : order) {
      int code = 1 + mention.kind().ordinal() * 2 + (mention.certainty() == Certainty.SURE ? 1 : 0);
      int name = mention.by().hashCode();
      int first = signs.at(mention.span().begin());
      for (int i = first; i < signs.size && signs.begin(i) < mention.span().end(); i++) {
        int part = i == first ? 1 : 2;
        boolean last = signs.end(i) >= mention.span().end();
        own[i] = (code * 3 + part) * 2 + (last ? 1 : 0);
        rule[i] = name * 4 + part;
      }
    }
  }

  /** Carries a name to the other places where its word stands. */
  private void spread(Signs signs, List<Mention> mentions) {
    Map<Integer, Integer> named = new HashMap<>();
    long seen = 0; // a bit for each stem in the map, so that most others need not be looked up
    for (Mention mention : mentions) {
      int first = signs.at(mention.span().begin());
      if (first < signs.size && signs.word[first] >= 0) {
        int w = signs.word[first];
        boolean whole = signs.end(signs.wordStemEnd[w] - 1) == mention.span().end();
        if (whole && signs.wordFirst[w] == first) {
          named.merge(signs.stem[w], 1 << mention.kind().ordinal(), (a, b) -> a | b);
          seen |= 1L << signs.stem[w];
        }
      }
    }
    for (int w = 0; w < signs.words; w++) {
      int stem = signs.stem[w];
      int kinds = (seen & 1L << stem) == 0 ? 0 : named.getOrDefault(stem, 0);
      for (int i = signs.wordFirst[w]; kinds != 0 && i < signs.wordStemEnd[w]; i++) {
        elsewhere[i] = kinds;
      }
    }
  }
}
