package io.github.bodonlp.cli;

import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.internal.measure.Evaluation;
import io.github.bodonlp.internal.measure.GoldText;
import io.github.bodonlp.internal.measure.NameFolds;
import io.github.bodonlp.internal.measure.NameTraining;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bodo train}: trains the name model, or says by cross-validation how good it is. */
@Command(
    name = "train",
    description = "Trains the name model on annotated files, or cross-validates it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Files or folders: .ann, .tsv as KLUE-NER.")
  private List<Path> gold;

  @Option(
      names = "--with",
      paramLabel = "GOLD",
      description = "With --folds: files or folders that every fold is trained with, unjudged.")
  private List<Path> with = new ArrayList<>();

  @Option(names = "--folds", paramLabel = "N", description = "Cross-validate in N folds.")
  private int folds;

  @Option(
      names = "--by",
      description = "What is never parted: ${COMPLETION-CANDIDATES}. Default ${DEFAULT-VALUE}.",
      defaultValue = "ISSUER")
  private Group by;

  @Option(
      names = "--reference",
      description = "With -o: let OpenNLP's own trainer make the same model, in minutes.")
  private boolean reference;

  @Option(names = "-o", paramLabel = "MODEL", description = "Where to write the model.")
  private Path out;

  /** What goes into one fold as a whole. */
  private enum Group {
    ISSUER,
    TEXT
  }

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (out == null && folds == 0) {
      throw new ParameterException(spec.commandLine(), "Say -o MODEL or --folds N, or both");
    }
    try {
      List<GoldText> texts = read(gold);
      if (folds != 0) {
        validate(texts);
      }
      if (out != null) {
        texts.addAll(read(with));
        write(texts);
      }
      return Status.DONE;
    } catch (DataFileException | IOException e) {
      terminal.say(e.getMessage());
      return Status.SOME_FAILED;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private static List<GoldText> read(List<Path> paths) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    for (Path file : GoldFiles.list(paths)) {
      texts.addAll(GoldFiles.texts(file));
    }
    return texts;
  }

  private void validate(List<GoldText> texts) throws IOException {
    Function<GoldText, String> group = by == Group.ISSUER ? NameFolds::issuer : GoldText::name;
    Evaluation evaluation = NameFolds.of(texts, folds, group).judge(read(with));
    PrintWriter answer = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
    EvaluationTable.names(evaluation, answer);
    answer.flush();
  }

  private void write(List<GoldText> texts) throws IOException {
    terminal.say(NameTraining.load(reference).write(texts, out));
  }
}
