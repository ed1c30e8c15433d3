package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bodonlp.fact.DataFileException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTest {

  @Test
  void lines_takeDateAndIssuerFromTheHeaderOrTheirOwnBrackets() {
    List<Example> examples =
        Example.read(
            "time/examples.txt",
            List.of(
                "# comment",
                "[2025-03-04 보은군]",
                "",
                "<DT v=\"2025-03-03\">3일</DT>",
                "[2024-01-02] 글",
                "!known [? 진안군] 다른 글"));

    assertThat(examples)
        .extracting(Example::place)
        .containsExactly("time/examples.txt:4", "time/examples.txt:5", "time/examples.txt:6");
    assertThat(examples)
        .extracting(Example::published)
        .containsExactly(LocalDate.of(2025, 3, 4), LocalDate.of(2024, 1, 2), null);
    assertThat(examples).extracting(Example::issuer).containsExactly("보은군", null, "진안군");
    assertThat(examples).extracting(Example::known).containsExactly(false, false, true);
    assertThat(examples.get(0).annotated().text()).isEqualTo("3일");
  }

  @Test
  void escapes_standForSignsOneCannotSee() {
    Example example = Example.read("e", List.of("[?]", "가\\n나\\t\\\\n\\u00a0[다] 라")).get(0);

    assertThat(example.annotated().text()).isEqualTo("가\n나\t\\n\u00a0[다] 라");
  }

  @Test
  void fileWithoutHeader_isRefused() {
    assertThatThrownBy(() -> Example.read("e", List.of("글")))
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith("e:1: expected the header first");
  }

  @Test
  void wrongDate_isRefused() {
    assertThatThrownBy(() -> Example.read("e", List.of("[?]", "[2025-2-30] 글")))
        .hasMessage("e:2: expected [2025-12-15 고흥군], [2025-12-15] or [?], found [2025-2-30]");
  }

  @Test
  void unknownEscape_isRefused() {
    assertThatThrownBy(() -> Example.read("e", List.of("[?]", "가\\x")))
        .hasMessageStartingWith("e:2: unknown escape \\x");
  }
}
