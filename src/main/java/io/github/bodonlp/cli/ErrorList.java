package io.github.bodonlp.cli;

import io.github.bodonlp.internal.markup.Mark;
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
        print(judgement, fault);
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

  private void print(Judgement judgement, Fault fault) {
    String text = judgement.gold().annotated().text();
    Mark mark = fault.gold() == null ? fault.found() : fault.gold();
    out.println();
    out.println(judgement.gold().name() + " " + fault.kind() + " " + mark.kind());
    print("gold", fault.gold(), text);
    print("found", fault.found(), text);
    out.println("  in    " + oneLine(judgement.sentence(fault)));
  }

  private void print(String what, Mark mark, String text) {
    if (mark != null) {
      String words = oneLine(mark.span().of(text));
      out.printf("  %-5s %s %s %s%n", what, words, mark.kind(), mark.attributes());
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
