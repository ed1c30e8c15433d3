package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.bodonlp.internal.text.Subjects.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SubjectsTest {

  @TestFactory
  Stream<DynamicTest> subjects_areWhatTheSpecificationSays() {
    return Specifications.lines("subjects.txt").stream()
        .filter(line -> !line.isBlank())
        .map(line -> dynamicTest(line, () -> assertThat(marked(plain(line))).isEqualTo(line)));
  }

  @Test
  void subject_knowsWhereItsParticleEnds() {
    Document document = Document.of("솔재군에서는 다리를 놓았다.");

    assertThat(Subjects.between(document, 0, document.text().length()))
        .containsExactly(new Subject(0, 3, 6));
  }

  @Test
  void subjects_areLookedForInsideTheBoundsOnly() {
    Document document = Document.of("고은솔 군수는 웃었다. 하늘솔 과장은 울었다.");

    assertThat(Subjects.between(document, 0, 6)).isEmpty();
    assertThat(Subjects.between(document, 13, 26)).containsExactly(new Subject(13, 19, 20));
  }

  private static String plain(String line) {
    return line.replace("[", "").replace("]", "");
  }

  private static String marked(String text) {
    List<Subject> subjects = Subjects.between(Document.of(text), 0, text.length());
    StringBuilder out = new StringBuilder(text);
    for (int i = subjects.size() - 1; i >= 0; i--) {
      out.insert(subjects.get(i).end(), ']').insert(subjects.get(i).begin(), '[');
    }
    return out.toString();
  }
}
