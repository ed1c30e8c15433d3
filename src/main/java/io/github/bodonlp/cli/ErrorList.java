package io.github.bodonlp.cli;

import io.github.bodonlp.internal.measure.Fault;
import io.github.bodonlp.internal.measure.Judgement;
import io.github.bodonlp.internal.measure.PeerCase;
import java.io.PrintWriter;
import java.util.List;

/** Errors, one a paragraph: kind, what gold has, what was found, and the sentence. */
final class ErrorList {
  private final PrintWriter out;

  ErrorList(PrintWriter out) {
    this.out = out;
  }

  void print(List<Judgement> judgements, List<PeerCase> missed) {
    for (Judgement judgement : judgements) {
      for (Fault fault : judgement.faults()) {
        out.println();
        judgement.lines(fault).forEach(out::println);
      }
    }
    for (PeerCase peer : missed) {
      out.println();
      out.println(peer.id() + " " + peer.kind() + " read on " + peer.reference().orElse(null));
      peer.expected()
          .forEach(e -> out.println("  gold  " + e.span().of(peer.text()) + " " + e.values()));
      out.println("  in    " + peer.text());
    }
  }
}
