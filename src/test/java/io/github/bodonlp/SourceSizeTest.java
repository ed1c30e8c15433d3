package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small files with one reason to exist, short methods, and a word on what each room is for. */
class SourceSizeTest {
  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 40;
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path BENCHMARKS = Path.of("benchmarks/src/main/java");

  @Test
  void files_areAtMost400Lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readString(file).lines().count();
      if (lines > LONGEST_FILE) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }

    assertThat(tooLong).isEmpty();
  }

  @Test
  void methods_areAtMost40Lines() throws IOException {
    List<Path> program = sources().stream().filter(file -> !file.startsWith(TESTS)).toList();
    assertThat(program).isNotEmpty();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> tooLong = new ArrayList<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(program));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new LongMethods(unit, positions, tooLong), null);
      }
    }

    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyRoom_saysWhatItIsFor() throws IOException {
    List<Path> silent =
        sources().stream()
            .filter(file -> file.startsWith(MAIN))
            .map(Path::getParent)
            .distinct()
            .filter(room -> !hasJavadoc(room.resolve("package-info.java")))
            .toList();

    assertThat(silent).isEmpty();
  }

  private static boolean hasJavadoc(Path packageInfo) {
    try {
      return Files.exists(packageInfo)
          && Files.readString(packageInfo).stripLeading().startsWith("/**");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path root : List.of(MAIN, TESTS, BENCHMARKS)) {
      try (Stream<Path> walk = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
        walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  /** Collects methods that are too long, from their first modifier to their last brace. */
  private static final class LongMethods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> tooLong;

    LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
      this.unit = unit;
      this.positions = positions;
      this.tooLong = tooLong;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, method));
      long last = lines.getLineNumber(positions.getEndPosition(unit, method));
      if (last - first + 1 > LONGEST_METHOD) {
        tooLong.add(
            "%s:%d %s: %d lines"
                .formatted(
                    unit.getSourceFile().getName(), first, method.getName(), last - first + 1));
      }
      return super.visitMethod(method, unused);
    }
  }
}
