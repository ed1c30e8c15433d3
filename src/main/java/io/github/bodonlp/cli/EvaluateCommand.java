package io.github.bodonlp.cli;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.internal.measure.Evaluation;
import io.github.bodonlp.internal.measure.GoldText;
import io.github.bodonlp.internal.measure.Judgement;
import io.github.bodonlp.internal.measure.PeerCase;
import io.github.bodonlp.internal.measure.PeerScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bodo evaluate}: accuracy against annotated files. */
@Command(
    name = "evaluate",
    description = "Reads annotated files without their marks and says how many are found.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description =
          "Files or folders: .ann, .tsv as KLUE-NER, .jsonl with cases of other recognizers.")
  private List<Path> gold;

  @Option(names = "--json", description = "Print one JSON object for machines.")
  private boolean json;

  @Option(names = "--errors", description = "List every error with its sentence.")
  private boolean errors;

  @Option(
      names = "--withhold-published",
      description = "Do not tell the publication dates of the headers, but judge those found.")
  private boolean withhold;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Bodo bodo = Bodo.load();
    Evaluation evaluation = new Evaluation(bodo, withhold);
    PeerScore peers = new PeerScore(bodo);
    List<Judgement> judgements = new ArrayList<>();
    List<PeerCase> missed = new ArrayList<>();
    boolean failed = false;
    for (Path file : GoldFiles.list(gold)) {
      try {
        for (GoldText text : GoldFiles.texts(file)) {
          judgements.add(evaluation.judge(text));
        }
        for (PeerCase peer : GoldFiles.peers(file)) {
          if (!peers.judge(peer)) {
            missed.add(peer);
          }
        }
      } catch (DataFileException | IOException e) {
        terminal.say(e instanceof IOException ? file + ": cannot be read: " + e : e.getMessage());
        failed = true;
      }
    }
    PrintWriter out = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
    ErrorList list =
        errors ? new ErrorList(judgements, missed) : new ErrorList(List.of(), List.of());
    if (json) {
      new EvaluationJson(evaluation, peers).print(out, list);
    } else {
      new EvaluationTable(evaluation, peers).print(out);
      list.paragraphs().forEach(lines -> out.println("\n" + String.join("\n", lines)));
    }
    out.flush();
    return failed ? Status.SOME_FAILED : Status.DONE;
  }
}
