package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.FactMarks;
import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.markup.MarkKind;
import io.github.bodonlp.internal.markup.MarkupWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of a room, {@code src/test/resources/<room>/examples.txt}, one test a line.
 *
 * <p>A room extends this class with its own folder and the tags it answers for:
 *
 * <pre>{@code
 * class TimeExamplesTest extends ExamplesTest {
 *   TimeExamplesTest() {
 *     super("time", MarkKind.DT, MarkKind.TI);
 *   }
 * }
 * }</pre>
 *
 * <p>The file: blank lines and lines that begin with {@code #} are skipped. The first line that is
 * left gives publication date and issuer to all others: {@code [2025-12-15 고흥군]}, {@code
 * [2025-12-15]} or {@code [?]} for neither. Every other line is a text in the notation of the
 * annotation guide and must be read back exactly as it is written: the same spans with the same
 * attributes, and no other mark of the room's tags; a line without one must find none. Tags of
 * other rooms may stand there and are not looked at. {@code opt="1"}: finding it or not, and
 * whatever is found over it, is fine; {@code alt} is not compared. {@code [2024-04-29 나주시] } before
 * a line sets its own date and issuer; {@code !known } before that marks a known failure, which
 * must still fail. In a line {@code \n \r \t \\} and {@code \}{@code u00a0} are escapes.
 */
public abstract class ExamplesTest {
  private static final Bodo BODO = Bodo.load();

  private final String room;
  private final Set<MarkKind> kinds;

  /** Examples in {@code room}'s folder, compared by marks of {@code kinds}. */
  protected ExamplesTest(String room, MarkKind... kinds) {
    this.room = room;
    this.kinds = Set.of(kinds);
  }

  @TestFactory
  final Stream<DynamicTest> examples() {
    List<Example> examples = Example.read(room + "/examples.txt", lines());
    assertThat(examples).as("examples of " + room).isNotEmpty();
    return examples.stream()
        .map(
            example ->
                dynamicTest(
                    example.place()
                        + " "
                        + example.annotated().text().lines().findFirst().orElse(""),
                    () -> check(example)));
  }

  private List<String> lines() {
    String resource = "/" + room + "/examples.txt";
    try (InputStream in = ExamplesTest.class.getResourceAsStream(resource)) {
      assertThat(in).as("src/test/resources" + resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(Example example) {
    AnnotatedText annotated = example.annotated();
    String expected = written(annotated.text(), annotated.marks(), annotated.marks());
    List<Mark> found = FactMarks.of(BODO.read(source(example)).facts());
    String actual = written(annotated.text(), found, annotated.marks());
    if (example.known()) {
      assertThat(actual).as(example.place() + " passes now: remove !known").isNotEqualTo(expected);
    } else {
      assertThat(actual).as(example.place()).isEqualTo(expected);
    }
  }

  private static Source source(Example example) {
    Source source = Source.of(example.annotated().text());
    if (example.published() != null) {
      source = source.published(example.published());
    }
    return example.issuer() == null ? source : source.issuer(example.issuer());
  }

  /** The room's marks in writing, without those that gold leaves open. */
  private String written(String text, List<Mark> marks, List<Mark> gold) {
    List<Mark> compared =
        marks.stream()
            .filter(mark -> kinds.contains(mark.kind()))
            .filter(mark -> !mark.optional() && !leftOpen(mark, gold))
            .map(ExamplesTest::comparable)
            .toList();
    return MarkupWriter.text(text, compared);
  }

  private static boolean leftOpen(Mark mark, List<Mark> gold) {
    return gold.stream().noneMatch(g -> same(g, mark) && !g.optional())
        && gold.stream().anyMatch(g -> g.optional() && overlapping(g, mark));
  }

  private static boolean same(Mark a, Mark b) {
    return a.kind() == b.kind() && a.span().equals(b.span());
  }

  private static boolean overlapping(Mark a, Mark b) {
    Span span = b.span();
    return a.kind() == b.kind() && a.span().overlaps(span);
  }

  /** Attributes in one order, without those that are for counting only. */
  private static Mark comparable(Mark mark) {
    Map<String, String> attributes = new LinkedHashMap<>();
    mark.attributes().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("alt"))
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> attributes.put(entry.getKey(), entry.getValue()));
    return new Mark(mark.kind(), mark.span(), attributes);
  }
}
