package io.github.bodonlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The annotated releases that belong to the project. */
public final class CorpusFiles {
  /** Releases that accuracy is held against. */
  public static final Path GOLD = Path.of("src/corpus/gold");

  private CorpusFiles() {}

  /** The annotated files below a folder, sorted. */
  public static List<Path> of(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in a file. */
  public static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
