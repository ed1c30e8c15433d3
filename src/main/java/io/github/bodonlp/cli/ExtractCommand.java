package io.github.bodonlp.cli;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.PressRelease;
import io.github.bodonlp.Source;
import io.github.bodonlp.read.Input;
import io.github.bodonlp.read.InputReader;
import io.github.bodonlp.write.Label;
import io.github.bodonlp.write.OffsetUnit;
import io.github.bodonlp.write.ReleaseWriter;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bodo extract}: releases in, facts out. */
@Command(
    name = "extract",
    description = "Reads releases and prints what they state.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
  /** Stands for standard input, and for standard output. */
  static final String STANDARD = "-";

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      description = "Files, folders, or - for standard input, which is read when none is named.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The publication date of releases that do not state their own.")
  private LocalDate published;

  @Option(
      names = "--collected",
      paramLabel = "DATE",
      description = "The day the pages were collected: the releases are of that day or earlier.")
  private LocalDate collected;

  @Option(
      names = "--issuer",
      paramLabel = "NAME",
      description = "The body that published the releases.")
  private String issuer;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = FromFormat.class,
      description = "auto (by content, then suffix), text, jsonl, ann.")
  private InputReader reader = InputReader.detecting();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; short on a terminal, else jsonl.")
  private ToFormat format;

  @Option(names = "--no-text", description = "Leave the text of the release out of JSON.")
  private boolean withoutText;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "Count begin and end in JSON by utf16 (as Java) or codepoint (as Python).")
  private String offsets = "utf16";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write, instead of standard output.")
  private Path output;

  private final Supplier<Function<Source, PressRelease>> loading;
  private Function<Source, PressRelease> bodo;
  private boolean failed;

  ExtractCommand(Terminal terminal) {
    this(terminal, () -> Bodo.load()::read);
  }

  /** A command that reads with what {@code loading} gives, which is asked when it runs. */
  ExtractCommand(Terminal terminal, Supplier<Function<Source, PressRelease>> loading) {
    this.terminal = terminal;
    this.loading = loading;
  }

  @Override
  public Integer call() throws IOException {
    OffsetUnit unit = unit();
    if (issuer != null && issuer.isBlank()) {
      throw wrong("--issuer must name a body");
    }
    if (inputs.isEmpty() && terminal.interactive()) {
      throw wrong("Nothing to read: name a file, a folder, or - for standard input");
    }
    bodo = loading.get();
    boolean toPerson = terminal.interactive() && output == null;
    ToFormat chosen = format != null ? format : toPerson ? ToFormat.SHORT : ToFormat.JSONL;
    try (Writer out = open();
        ReleaseWriter writer = chosen.open(out, unit, !withoutText, toPerson)) {
      for (String input : inputs.isEmpty() ? List.of(STANDARD) : inputs) {
        read(input, writer);
      }
    }
    return failed ? Status.SOME_FAILED : Status.DONE;
  }

  private OffsetUnit unit() {
    return switch (offsets) {
      case "utf16" -> OffsetUnit.UTF_16;
      case "codepoint" -> OffsetUnit.CODE_POINT;
      default -> throw wrong("--offsets must be utf16 or codepoint but was '" + offsets + "'");
    };
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Writer open() throws IOException {
    OutputStream out =
        output == null || output.toString().equals(STANDARD)
            ? new Unclosed(terminal.out())
            : Files.newOutputStream(output);
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  private void read(String input, ReleaseWriter writer) throws IOException {
    if (input.equals(STANDARD)) {
      reader.read(terminal.in(), read -> writeAtOnce(read, writer));
    } else {
      reader.read(Path.of(input), read -> write(read, writer));
    }
  }

  /** What comes by and by is answered by and by. */
  private void writeAtOnce(Input input, ReleaseWriter writer) throws IOException {
    write(input, writer);
    writer.flush();
  }

  private void write(Input input, ReleaseWriter writer) throws IOException {
    if (input instanceof Input.Failure failure) {
      fail(failure, writer);
    } else if (input instanceof Input.Release release) {
      PressRelease facts;
      try {
        facts = bodo.apply(withDefaults(release.source()));
      } catch (RuntimeException | StackOverflowError e) {
        // A fault of ours in one text must not cost the answers for the others.
        String message = "Bodo failed on this text, which should be reported: " + e;
        fail(
            new Input.Failure(input.id(), input.file(), input.line(), Input.Kind.INTERNAL, message),
            writer);
        return;
      }
      writer.write(label(input, release.fields()), facts);
    }
  }

  private void fail(Input.Failure failure, ReleaseWriter writer) throws IOException {
    failed = true;
    terminal.say(failure);
    writer.failed(label(failure, Map.of()), failure.kind().name(), failure.message());
  }

  private static Label label(Input input, Map<String, Object> fields) {
    return new Label(input.id(), input.file(), input.line(), fields);
  }

  private Source withDefaults(Source source) {
    Source full = source;
    if (published != null && source.published().isEmpty()) {
      full = full.published(published);
    }
    if (collected != null && source.collected().isEmpty()) {
      full = full.collected(collected);
    }
    return issuer != null && source.issuer().isEmpty() ? full.issuer(issuer) : full;
  }

  /** Standard output, which is flushed but stays open. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int begin, int length) throws IOException {
      out.write(bytes, begin, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
