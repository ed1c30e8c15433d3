package io.github.bodonlp.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.bodonlp.internal.measure.Evaluation;
import io.github.bodonlp.internal.measure.PeerScore;
import io.github.bodonlp.internal.measure.Share;
import io.github.bodonlp.internal.measure.Tally;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of an evaluation as one JSON object. */
final class EvaluationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Evaluation evaluation;
  private final PeerScore peers;

  EvaluationJson(Evaluation evaluation, PeerScore peers) {
    this.evaluation = evaluation;
    this.peers = peers;
  }

  void print(PrintWriter out, ErrorList errors) {
    ObjectNode root = JSON.createObjectNode();
    root.put("docs", evaluation.texts());
    ObjectNode tags = root.putObject("tags");
    evaluation.tallies().forEach(tally -> tag(tags.putObject(tally.tag()), tally));
    evaluation.publishedRecall().ifPresent(r -> published(root.putObject("published"), r));
    if (!peers.counts().isEmpty()) {
      ObjectNode node = root.putObject("peers");
      for (Map.Entry<String, PeerScore.Counts> entry : peers.counts().entrySet()) {
        ObjectNode kind = node.putObject(entry.getKey());
        share(kind, "value", entry.getValue().value());
        share(kind, "span", entry.getValue().span());
        share(kind, "nothing", entry.getValue().nothing());
      }
      share(node, "all", peers.value());
    }
    List<List<String>> paragraphs = errors.paragraphs();
    if (!paragraphs.isEmpty()) {
      ArrayNode list = root.putArray("errors");
      paragraphs.forEach(lines -> list.add(String.join("\n", lines)));
    }
    out.println(root);
  }

  private static void tag(ObjectNode node, Tally tally) {
    node.put("n", tally.gold());
    node.put("found", (int) tally.precision().cases());
    node.put("right", (int) tally.precision().hits());
    figure(node, "p", tally.precision());
    figure(node, "r", tally.recall());
    figure(node, "f", tally.f());
    if (tally.valued()) {
      figure(node, "value_f", tally.valueF().orElse(new Share(0, 0)));
      figure(node, "value_recall", tally.valueRecall().orElse(new Share(0, 0)));
      node.put("value_n", (int) tally.valueRecall().map(Share::cases).orElse(0.0).doubleValue());
    }
    accuracy(node, "title", tally.titles());
    accuracy(node, "src", tally.sources());
    accuracy(node, "speaker", tally.speakers());
  }

  private static void accuracy(ObjectNode node, String name, Optional<Share> share) {
    share.ifPresent(
        s -> {
          figure(node, name + "_acc", s);
          node.put(name + "_n", (int) s.cases());
        });
  }

  private void published(ObjectNode node, Share recall) {
    share(node, "recall", recall);
    evaluation.publishedPrecision().ifPresent(p -> share(node, "precision", p));
  }

  private static void share(ObjectNode parent, String name, Share share) {
    ObjectNode node = parent.putObject(name);
    node.put("n", (int) share.cases());
    node.put("right", (int) share.hits());
    figure(node, "share", share);
  }

  /** A share and, beside it, its interval. */
  private static void figure(ObjectNode node, String name, Share share) {
    node.put(name, rounded(share.value()));
    node.putArray(name + "_ci")
        .add(rounded(share.interval().low()))
        .add(rounded(share.interval().high()));
  }

  private static double rounded(double share) {
    return Math.round(share * 10000) / 10000.0;
  }
}
