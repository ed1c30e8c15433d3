package io.github.bodonlp.internal.measure;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.PressRelease;
import io.github.bodonlp.Source;
import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.lang3.math.NumberUtils;

/**
 * How many of the expressions other recognizers find Bodo finds too, with a value they accept. What
 * Bodo finds besides is not counted: their cases mark one kind only.
 */
public final class PeerScore {
  private final Bodo bodo;
  private final Map<String, Counts> counts = new TreeMap<>();

  /** The counts of one kind of case. */
  public static final class Counts {
    private int values;
    private int valuesRight;
    private int spans;
    private int spansRight;
    private int empty;
    private int emptyRight;

    private Counts() {}

    /** Expressions found with an accepted value, of those with values. */
    public Share value() {
      return new Share(valuesRight, values);
    }

    /** Expressions found, of those without values. */
    public Share span() {
      return new Share(spansRight, spans);
    }

    /** Texts where nothing was found, of those with nothing to find. */
    public Share nothing() {
      return new Share(emptyRight, empty);
    }
  }

  /** Scores {@code bodo}. */
  public PeerScore(Bodo bodo) {
    this.bodo = Objects.requireNonNull(bodo, "bodo");
  }

  /**
   * Judges one case and adds its counts.
   *
   * @return whether all that is expected was found
   */
  public boolean judge(PeerCase peer) {
    Source source = Source.of(peer.text());
    PressRelease release =
        bodo.read(peer.reference().isPresent() ? source.published(peer.reference().get()) : source);
    List<? extends Fact> found = peer.money() ? release.amounts() : release.times();
    Counts kind = counts.computeIfAbsent(peer.kind(), unused -> new Counts());
    if (peer.expected().isEmpty()) {
      kind.empty++;
      kind.emptyRight += found.isEmpty() ? 1 : 0;
      return found.isEmpty();
    }
    boolean all = true;
    for (PeerCase.Expected expected : peer.expected()) {
      all &= expression(expected, found, kind);
    }
    return all;
  }

  private static boolean expression(
      PeerCase.Expected expected, List<? extends Fact> found, Counts kind) {
    List<? extends Fact> near =
        found.stream().filter(fact -> fact.span().overlaps(expected.span())).toList();
    if (expected.values().isEmpty()) {
      kind.spans++;
      kind.spansRight += near.isEmpty() ? 0 : 1;
      return !near.isEmpty();
    }
    kind.values++;
    boolean right =
        near.stream().anyMatch(fact -> hasValue(fact, expected)) || joined(near, expected.values());
    kind.valuesRight += right ? 1 : 0;
    return right;
  }

  private static boolean hasValue(Fact fact, PeerCase.Expected expected) {
    if (fact instanceof Amount amount) {
      return amount.currency().equals(expected.currency())
          && expected.values().stream().allMatch(NumberUtils::isParsable)
          && expected.values().stream().anyMatch(value -> isEnd(amount, value));
    }
    return fact instanceof TimeExpression time
        && !Collections.disjoint(values(time), expected.values());
  }

  private static boolean isEnd(Amount amount, String value) {
    if (amount.vague()) {
      return false;
    }
    BigDecimal figure = new BigDecimal(value);
    return amount.min().orElseThrow().compareTo(figure) == 0
        || amount.max().orElseThrow().compareTo(figure) == 0;
  }

  /** The value in each form a recognizer may give it: with its day, and the time of day alone. */
  private static Set<String> values(TimeExpression time) {
    Set<String> values = new HashSet<>();
    String value = notation(time);
    values.add(value);
    values.add(time.at().orElse(value));
    int clock = value.indexOf('T');
    if (clock >= 0 && !value.startsWith("P")) {
      values.add(value.split("/", 2)[0]);
      values.add(value.substring(clock));
    }
    values.remove("");
    return values;
  }

  /** A day and a clock time that stand beside one another, where one expression is expected. */
  private static boolean joined(List<? extends Fact> near, Set<String> accepted) {
    for (Fact day : near) {
      for (Fact clock : near) {
        if (day instanceof TimeExpression d
            && clock instanceof TimeExpression c
            && accepted.contains(notation(d) + "T" + notation(c).replaceFirst("^T+", ""))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String notation(TimeExpression time) {
    return time.value().map(TimeValue::notation).orElse("");
  }

  /** The counts by kind of case. */
  public Map<String, Counts> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** All expressions with values together. */
  public Share value() {
    double right = counts.values().stream().mapToDouble(c -> c.valuesRight).sum();
    return new Share(right, counts.values().stream().mapToDouble(c -> c.values).sum());
  }
}
