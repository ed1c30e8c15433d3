package io.github.bodonlp.cli;

import io.github.bodonlp.internal.measure.Evaluation;
import io.github.bodonlp.internal.measure.Interval;
import io.github.bodonlp.internal.measure.PeerScore;
import io.github.bodonlp.internal.measure.Share;
import io.github.bodonlp.internal.measure.Tally;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures of an evaluation as a table for people. */
final class EvaluationTable {
  private static final Set<String> NAMES = Set.of("PS", "OG", "LC", "EV");

  private final Evaluation evaluation;
  private final PeerScore peers;

  EvaluationTable(Evaluation evaluation, PeerScore peers) {
    this.evaluation = evaluation;
    this.peers = peers;
  }

  void print(PrintWriter out) {
    if (evaluation.texts() > 0) {
      head(out, evaluation);
    }
    evaluation.tallies().forEach(tally -> row(out, tally));
    evaluation
        .publishedPrecision()
        .ifPresent(s -> out.println("published: right of those found " + counted(s)));
    evaluation
        .publishedRecall()
        .ifPresent(s -> out.println("published: right of all " + counted(s)));
    for (Map.Entry<String, PeerScore.Counts> entry : peers.counts().entrySet()) {
      out.printf(
          "%-9s value %s · span only %s · nothing to find %s%n",
          entry.getKey(),
          counted(entry.getValue().value()),
          counted(entry.getValue().span()),
          counted(entry.getValue().nothing()));
    }
    if (!peers.counts().isEmpty()) {
      out.println("all value " + counted(peers.value()));
    }
  }

  /** Prints the figures of names alone. */
  static void names(Evaluation evaluation, PrintWriter out) {
    head(out, evaluation);
    evaluation.tallies().stream()
        .filter(tally -> NAMES.contains(tally.tag()))
        .forEach(tally -> row(out, tally));
  }

  private static void head(PrintWriter out, Evaluation evaluation) {
    out.println("texts " + evaluation.texts() + "   (95 % intervals after Wilson in brackets)");
    out.printf(
        "%-3s %6s %6s %6s  %-22s%-22s%-22s%n",
        "", "gold", "found", "right", "precision", "recall", "F");
  }

  private static void row(PrintWriter out, Tally tally) {
    out.printf(
        "%-3s %6d %6d %6d  %-22s%-22s%-22s",
        tally.tag(),
        tally.gold(),
        (int) tally.precision().cases(),
        (int) tally.precision().hits(),
        figure(tally.precision()),
        figure(tally.recall()),
        figure(tally.f()));
    tally.valueF().ifPresent(share -> out.print("value F " + figure(share) + "  "));
    part(out, "value recall", tally.valueRecall());
    part(out, "title", tally.titles());
    part(out, "source", tally.sources());
    part(out, "speaker", tally.speakers());
    out.println();
  }

  private static void part(PrintWriter out, String name, Optional<Share> share) {
    share.ifPresent(s -> out.print(name + " " + counted(s) + "  "));
  }

  private static String counted(Share share) {
    return "%d/%d %s".formatted((int) share.hits(), (int) share.cases(), figure(share));
  }

  private static String figure(Share share) {
    if (share.cases() == 0) {
      return "-";
    }
    Interval interval = share.interval();
    return String.format(
        Locale.ROOT, "%.4f (%.3f–%.3f)", share.value(), interval.low(), interval.high());
  }
}
