package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bodonlp.fact.TimeValue;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.markup.MarkKind;
import io.github.bodonlp.internal.markup.MarkupReader;
import io.github.bodonlp.internal.markup.MarkupWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's annotated releases keep to the notation. */
class CorpusTest {
  private static final Map<MarkKind, Set<String>> ATTRIBUTES = new EnumMap<>(MarkKind.class);

  static {
    ATTRIBUTES.put(MarkKind.QU, Set.of("sp", "opt"));
    ATTRIBUTES.put(MarkKind.IQ, Set.of("sp", "opt"));
    ATTRIBUTES.put(MarkKind.EV, Set.of("opt"));
    ATTRIBUTES.put(MarkKind.OG, Set.of("r", "alt", "opt"));
    ATTRIBUTES.put(MarkKind.LC, Set.of("r", "alt", "opt"));
    ATTRIBUTES.put(MarkKind.PS, Set.of("title", "opt"));
    ATTRIBUTES.put(MarkKind.DT, Set.of("v", "opt"));
    ATTRIBUTES.put(MarkKind.TI, Set.of("v", "opt"));
    ATTRIBUTES.put(MarkKind.MN, Set.of("krw", "cur", "v", "approx", "bound", "src", "opt"));
  }

  static Stream<Path> files() {
    return CorpusFiles.of(Path.of("src/corpus")).stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void file_isWrittenAsTheGuideSays(Path file) {
    String content = CorpusFiles.content(file);
    AnnotatedText read = MarkupReader.file(file.toString(), content);

    assertThat(MarkupWriter.file(read)).isEqualTo(content);
    assertThat(read.header("issuer")).isPresent();
    assertThat(read.marks()).isNotEmpty();
    assertThat(read.marks()).allSatisfy(mark -> check(mark, read.text()));
  }

  private static void check(Mark mark, String text) {
    assertThat(ATTRIBUTES.get(mark.kind())).containsAll(mark.attributes().keySet());
    assertThat(mark.span().of(text)).isEqualTo(mark.span().of(text).strip());
    if (mark.kind() == MarkKind.DT || mark.kind() == MarkKind.TI) {
      String value = mark.attribute("v").orElse("");
      if (!value.equals("?")) {
        assertThatCode(() -> TimeValue.parse(value)).as(value).doesNotThrowAnyException();
      }
    }
    if (mark.kind() == MarkKind.MN) {
      assertThat(mark.attribute("krw").or(() -> mark.attribute("v")).orElse(""))
          .matches("\\?|[0-9.]+(/[0-9.]+)?");
    }
  }
}
