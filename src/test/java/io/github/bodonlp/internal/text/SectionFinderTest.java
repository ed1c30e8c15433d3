package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SectionFinderTest {

  @TestFactory
  Stream<DynamicTest> pages_areReadAsTheSpecificationSays() {
    List<List<String>> pages = new ArrayList<>();
    for (String line : Specifications.lines("sections.txt")) {
      if (line.startsWith("== ")) {
        pages.add(new ArrayList<>());
      }
      if (!pages.isEmpty()) {
        pages.get(pages.size() - 1).add(line);
      }
    }
    assertThat(pages).isNotEmpty();
    return pages.stream()
        .map(page -> dynamicTest(page.get(0), () -> check(page.subList(1, page.size()))));
  }

  private static void check(List<String> specified) {
    String page =
        specified.stream()
            .map(line -> line.substring(line.indexOf('|') + 1))
            .collect(Collectors.joining("\n"));
    List<Section> sections = SectionFinder.find(Folding.of(page).view());
    List<String> found = new ArrayList<>();
    int begin = 0;
    for (String line : page.split("\n", -1)) {
      found.add(line.isEmpty() ? "" : kindAt(sections, begin) + "|" + line);
      begin += line.length() + 1;
    }
    assertThat(String.join("\n", found)).isEqualTo(String.join("\n", specified));
  }

  private static SectionKind kindAt(List<Section> sections, int offset) {
    return sections.stream()
        .filter(section -> section.span().contains(offset))
        .map(Section::kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sections_coverTheText() {
    String page = "\n\n솔재군, 다리 놓는다\n\n솔재군은 갯골에 다리를 놓는다고 밝혔다.\n목록\n\n";
    List<Section> sections = SectionFinder.find(page);

    int reached = 0;
    for (Section section : sections) {
      assertThat(section.span().begin()).isEqualTo(reached);
      reached = section.span().end();
    }
    assertThat(reached).isEqualTo(page.length());
  }

  @Test
  void titleThatIsRepeated_isASectionOfItsOwn() {
    String page = "솔재군, 다리 놓는다\n솔재군 다리 놓는다\n솔재군은 갯골에 다리를 놓는다고 밝혔다.";

    assertThat(SectionFinder.find(page))
        .containsExactly(
            new Section(SectionKind.TITLE, new Span(0, 12)),
            new Section(SectionKind.TITLE, new Span(12, 23)),
            new Section(SectionKind.BODY, new Span(23, page.length())));
  }

  @Test
  void emptyText_hasNoSections() {
    assertThat(SectionFinder.find("")).isEmpty();
  }

  @Test
  void blankText_isBody() {
    assertThat(SectionFinder.find(" \n\n"))
        .containsExactly(new Section(SectionKind.BODY, new Span(0, 3)));
  }
}
