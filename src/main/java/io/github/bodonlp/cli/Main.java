package io.github.bodonlp.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code bodo}. */
@Command(
    name = "bodo",
    description = "Reads Korean press releases and says what they state.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all done",
      "1:some inputs failed, each named with its reason; the others are complete",
      "2:wrong usage"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** Runs the program and ends the JVM with its exit status. */
  public static void main(String[] args) {
    // JDK 22 to 24 take any console for a terminal unless told otherwise.
    System.setProperty("jdk.console", "java.base");
    boolean interactive = System.console() != null;
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(new Terminal(in, out, err, interactive), args));
  }

  /** Runs one command; returns its exit status. */
  static int run(Terminal terminal, String... args) {
    PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ExtractCommand(terminal))
            .addSubcommand(new EvaluateCommand(terminal))
            .addSubcommand(new TrainCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler((wrong, parsed) -> usage(wrong))
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                  if (exception instanceof IOException) {
                    terminal.say("the answer cannot be written: " + exception.getMessage());
                    return Status.SOME_FAILED;
                  }
                  throw exception;
                });
    return line.execute(args);
  }

  /** What is wrong in a line, what may have been meant, and where to read more. */
  private static int usage(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("bodo: " + Terminal.oneLine(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return Status.USAGE;
  }
}
