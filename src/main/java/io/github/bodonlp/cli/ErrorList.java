package io.github.bodonlp.cli;

import io.github.bodonlp.internal.measure.Judgement;
import io.github.bodonlp.internal.measure.PeerCase;
import java.util.ArrayList;
import java.util.List;

/** Errors, one a paragraph: kind, what gold has, what was found, and the sentence. */
record ErrorList(List<Judgement> judgements, List<PeerCase> missed) {

  /** The lines of each error. */
  List<List<String>> paragraphs() {
    List<List<String>> paragraphs = new ArrayList<>();
    for (Judgement judgement : judgements) {
      judgement.faults().forEach(fault -> paragraphs.add(judgement.lines(fault)));
    }
    missed.forEach(peer -> paragraphs.add(lines(peer)));
    return paragraphs;
  }

  private static List<String> lines(PeerCase peer) {
    List<String> lines = new ArrayList<>();
    lines.add(
        peer.id() + " " + peer.kind() + peer.reference().map(d -> " read on " + d).orElse(""));
    peer.expected()
        .forEach(e -> lines.add("  gold  " + e.span().of(peer.text()) + " " + e.values()));
    lines.add("  in    " + Terminal.oneLine(peer.text()));
    return lines;
  }
}
