package io.github.bodonlp.cli;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.Source;
import io.github.bodonlp.Step;
import io.github.bodonlp.read.Input;
import io.github.bodonlp.read.InputReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bodo explain}: which rule or model took which words, and why. */
@Command(
    name = "explain",
    description = "Says which rule or model took which words, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "INPUT", description = "A file, a folder, or - for standard input.")
  private String input;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The publication date of releases that do not state their own.")
  private LocalDate published;

  private Bodo bodo;
  private boolean failed;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
    bodo = Bodo.load();
    InputReader reader = InputReader.detecting();
    if (input.equals(ExtractCommand.STANDARD)) {
      reader.read(terminal.in(), read -> explain(read, out));
    } else {
      reader.read(Path.of(input), read -> explain(read, out));
    }
    out.flush();
    return failed ? Status.SOME_FAILED : Status.DONE;
  }

  private void explain(Input read, PrintWriter out) {
    if (read instanceof Input.Failure failure) {
      terminal.say(failure);
      failed = true;
    } else if (read instanceof Input.Release release) {
      Source source = release.source();
      boolean dated = published == null || source.published().isPresent();
      out.println(release.id());
      bodo.explain(dated ? source : source.published(published))
          .forEach(step -> out.println(line(step)));
    }
  }

  private static String line(Step step) {
    return "  %d-%d %s  %s %s: %s  (%s)"
        .formatted(
            step.span().begin(),
            step.span().end(),
            Terminal.oneLine(step.text()),
            step.by(),
            step.certainty(),
            step.outcome(),
            step.reason());
  }
}
