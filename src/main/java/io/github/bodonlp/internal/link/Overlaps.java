package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.internal.text.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Settles which candidates stand, so that all spans form a tree: they nest, never cross.
 *
 * <p>One sweep over the candidates in order, with a stack of those that are still open. Of two that
 * cross the stronger stands; of two that nest both may, if the outer kind can hold the inner:
 * quotations hold all but direct speech within direct speech without a cue, initiatives hold names
 * and dates, all other kinds hold nothing.
 */
final class Overlaps {
  /** So many characters of what won are told: of one that holds thousands, no more memory. */
  private static final int LONGEST_WORDS = 60;

  private final List<Dropped> dropped = new ArrayList<>();
  private final Set<Fact> lost = Collections.newSetFromMap(new IdentityHashMap<>());

  private Overlaps() {}

  /** The candidates that stand, in order, with the losers added to {@code dropped}. */
  static List<Fact> settle(Found found, List<Dropped> dropped) {
    List<Fact> candidates = new ArrayList<>(found.quotations());
    candidates.addAll(found.mentions());
    candidates.addAll(found.times());
    candidates.addAll(found.amounts());
    candidates.sort(
        Comparator.comparing(Fact::span)
            .thenComparing(Overlaps::strength, Comparator.reverseOrder()));
    Overlaps overlaps = new Overlaps();
    List<Fact> standing = overlaps.sweep(candidates);
    dropped.addAll(overlaps.dropped);
    return standing;
  }

  private List<Fact> sweep(List<Fact> candidates) {
    Deque<Fact> open = new ArrayDeque<>();
    for (Fact candidate : candidates) {
      while (!open.isEmpty() && open.peek().span().end() <= candidate.span().begin()) {
        open.pop();
      }
      if (stands(candidate, open)) {
        open.push(candidate);
      }
    }
    candidates.removeIf(lost::contains);
    return candidates;
  }

  /**
   * Whether the candidate stands against all that is open. What is weaker falls, but only before a
   * candidate that then stands: a loser throws out nobody.
   */
  private boolean stands(Fact candidate, Deque<Fact> open) {
    int weaker = 0;
    for (Fact outer : open) {
      boolean nests = outer.span().contains(candidate.span());
      if (nests && holds(outer, candidate)) {
        break;
      }
      boolean outerStands =
          nests ? !outweighs(candidate, outer) : strength(outer) >= strength(candidate);
      if (outerStands) {
        drop(candidate, outer);
        return false;
      }
      weaker++;
    }
    for (; weaker > 0; weaker--) {
      drop(open.pop(), candidate);
    }
    return true;
  }

  /**
   * Whether an inner candidate throws out the outer one: the user's own word any but speech, a sure
   * one a doubtful one of another kind.
   */
  private static boolean outweighs(Fact inner, Fact outer) {
    if (isOwn(inner)) {
      return !isOwn(outer) && !(outer instanceof Quotation);
    }
    return !isOwn(outer)
        && inner.certainty() == Certainty.SURE
        && outer.certainty() == Certainty.LIKELY
        && !(inner instanceof Mention && outer instanceof Mention);
  }

  private void drop(Fact loser, Fact winner) {
    lost.add(loser);
    String relation = winner.span().contains(loser.span()) ? "lies inside" : "overlaps";
    dropped.add(
        new Dropped(
            loser,
            relation
                + " "
                + StringUtils.abbreviate(winner.text(), LONGEST_WORDS)
                + " ("
                + winner.by()
                + ")"));
  }

  private static boolean holds(Fact outer, Fact inner) {
    if (outer instanceof Quotation speech) {
      boolean twice = inner instanceof Quotation && inner.span().equals(outer.span());
      return !twice && !(inner instanceof Quotation quoted && speech.direct() && !quoted.direct());
    }
    if (outer instanceof Mention name && name.kind() == EntityKind.INITIATIVE) {
      boolean sameKind = inner instanceof Mention other && other.kind() == EntityKind.INITIATIVE;
      return !sameKind && !(inner instanceof Quotation);
    }
    return false;
  }

  private static boolean isOwn(Fact fact) {
    return fact.by().equals(Rule.USER_WORD.name());
  }

  /** Longer is stronger within a rank; sure beats likely; the user's words do; speech beats all. */
  private static long strength(Fact fact) {
    long rank;
    if (fact instanceof Quotation) {
      rank = 5;
    } else if (isOwn(fact)) {
      rank = 4;
    } else if (fact instanceof Amount || fact instanceof TimeExpression) {
      rank = 2;
    } else {
      rank = fact.certainty() == Certainty.SURE ? 3 : 1;
    }
    return (rank << 32) + fact.span().length();
  }
}
