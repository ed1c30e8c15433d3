package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is public says in its Javadoc what it is. */
class PublicDocTest {
  private static final Path ROOT = Path.of("src/main/java/io/github/bodonlp");
  private static final List<Path> ROOMS =
      List.of(ROOT, ROOT.resolve("fact"), ROOT.resolve("read"), ROOT.resolve("write"));

  @Test
  void publicClassesAndMethods_haveJavadoc() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Silent silent;
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
      silent = new Silent(Trees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        silent.scan(unit, null);
      }
    }

    assertThat(silent.seen).isGreaterThan(100);
    assertThat(silent.places).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path room : ROOMS) {
      try (Stream<Path> files = Files.list(room)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  /** Collects what is public and has no Javadoc. */
  private static final class Silent extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final List<String> places = new ArrayList<>();
    private int seen;

    Silent(Trees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (type.getModifiers().getFlags().contains(Modifier.PUBLIC) || isInInterface()) {
        check(type.getSimpleName().toString());
        return super.visitClass(type, unused);
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      boolean open = method.getModifiers().getFlags().contains(Modifier.PUBLIC);
      boolean inherited =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      if ((open || isInInterface()) && !inherited) {
        check(method.getName().toString());
      }
      return null;
    }

    private boolean isInInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      return parent != null && parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    private void check(String name) {
      seen++;
      if (trees.getDocComment(getCurrentPath()) == null) {
        places.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + " " + name);
      }
    }
  }
}
