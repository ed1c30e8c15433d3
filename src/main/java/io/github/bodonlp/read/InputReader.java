package io.github.bodonlp.read;

import io.github.bodonlp.Source;
import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.MarkupReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads files, folders and streams, one release at a time, so that memory is bounded by the largest
 * release. What cannot be read becomes an {@link Input.Failure}, and the reading goes on. Immutable
 * and safe to share.
 */
public final class InputReader {
  /** A line of JSON Lines may escape every character and carry other fields besides the text. */
  private static final int LONGEST_LINE = 1 << 27;

  private static final String STANDARD_INPUT = "-";

  private final InputFormat forced;

  private InputReader(InputFormat forced) {
    this.forced = forced;
  }

  /** A reader that finds out each file's format by content, then by suffix. */
  public static InputReader detecting() {
    return new InputReader(null);
  }

  /**
   * A reader that takes every file for {@code format}.
   *
   * @throws NullPointerException if {@code format} is null
   */
  public static InputReader of(InputFormat format) {
    return new InputReader(Objects.requireNonNull(format, "format must not be null"));
  }

  /**
   * Reads a file, or all files of a folder in sorted order; in a folder, files with a suffix of no
   * known format and hidden ones are passed over.
   *
   * @throws IOException if {@code sink} throws it
   */
  public void read(Path input, InputSink sink) throws IOException {
    if (!Files.isDirectory(input)) {
      readFile(input, name(input), sink);
      return;
    }
    List<Path> files;
    try {
      files = files(input);
    } catch (IOException | UncheckedIOException e) {
      sink.accept(place(name(input), input).unreadable(e));
      return;
    }
    for (Path file : files) {
      readFile(file, input.relativize(file).toString().replace('\\', '/'), sink);
    }
  }

  /**
   * Reads a stream to its end, as standard input; the stream is not closed.
   *
   * @throws IOException if {@code sink} throws it
   */
  public void read(InputStream in, InputSink sink) throws IOException {
    readWhole(in, new Place(STANDARD_INPUT, STANDARD_INPUT), sink);
  }

  private static String name(Path file) {
    return file.getFileName() == null ? file.toString() : file.getFileName().toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !name(file).startsWith("."))
          .filter(file -> InputFormat.ofSuffix(name(file)).isPresent())
          .sorted()
          .toList();
    }
  }

  private static Place place(String id, Path file) {
    return new Place(id, file.toString().replace('\\', '/'));
  }

  private void readFile(Path file, String id, InputSink sink) throws IOException {
    Place place = place(id, file);
    InputStream opened;
    try {
      opened = Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      sink.accept(place.failure(Input.Kind.MISSING, "there is no such file"));
      return;
    } catch (IOException e) {
      sink.accept(place.unreadable(e));
      return;
    }
    try (InputStream in = opened) {
      readWhole(in, place, sink);
    }
  }

  /** A stream that breaks off is a failed input; a sink that cannot go on ends the reading. */
  private void readWhole(InputStream in, Place place, InputSink sink) throws IOException {
    List<IOException> fromSink = new ArrayList<>(1);
    InputSink watched =
        input -> {
          try {
            sink.accept(input);
          } catch (IOException e) {
            fromSink.add(e);
            throw e;
          }
        };
    try {
      readStream(in, place, watched);
    } catch (IOException e) {
      if (!fromSink.isEmpty()) {
        throw e;
      }
      sink.accept(place.unreadable(e));
    }
  }

  private void readStream(InputStream in, Place place, InputSink sink) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    InputFormat format = forced;
    if (format == null) {
      bytes.mark(FormatSniffer.HEAD);
      byte[] head = bytes.readNBytes(FormatSniffer.HEAD);
      bytes.reset();
      format = FormatSniffer.sniff(head, place.id());
    }
    if (format == InputFormat.JSONL) {
      readLines(bytes, place, sink);
    } else {
      sink.accept(readOne(bytes, format, place));
    }
  }

  private static Input readOne(InputStream bytes, InputFormat format, Place place)
      throws IOException {
    try {
      return switch (format) {
        case TEXT -> place.release(Map.of(), Source.of(TextDecoder.decode(bytes)));
        case ANN -> annotated(TextDecoder.decode(bytes), place);
        default ->
            throw new BadInputException(
                Input.Kind.UNSUPPORTED_FORMAT,
                "this version does not read " + format + "; it reads text, JSON Lines and .ann");
      };
    } catch (BadInputException e) {
      return place.failure(e.kind(), e.getMessage());
    }
  }

  private static Input annotated(String content, Place place) throws BadInputException {
    AnnotatedText read;
    try {
      read = MarkupReader.file(place.file(), content);
    } catch (DataFileException e) {
      throw new BadInputException(Input.Kind.BAD_MARKUP, e.getMessage());
    }
    return AnnotatedSource.of(read, place);
  }

  private static void readLines(InputStream bytes, Place place, InputSink sink) throws IOException {
    LineSplitter lines = new LineSplitter(bytes, LONGEST_LINE);
    boolean more = lines.next();
    while (more) {
      Place line = place.line(lines.number());
      try {
        Optional<Input> input = readLine(lines, line);
        if (input.isPresent()) {
          sink.accept(input.get());
        }
      } catch (BadInputException e) {
        sink.accept(line.failure(e.kind(), e.getMessage()));
      }
      more = lines.next();
    }
  }

  private static Optional<Input> readLine(LineSplitter lines, Place place)
      throws IOException, BadInputException {
    if (lines.tooLong()) {
      throw new BadInputException(
          Input.Kind.TOO_LARGE,
          String.format(Locale.ROOT, "the line is longer than %,d bytes", LONGEST_LINE));
    }
    String line = TextDecoder.decode(lines.bytes(), lines.length());
    if (line.isBlank()) {
      return Optional.empty();
    }
    JsonRecord read = JsonRecord.parse(line);
    Place own = read.id().map(place::named).orElse(place);
    return Optional.of(own.release(read.others(), read.source()));
  }
}
