package io.github.bodonlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.Mention;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserWordsTest {
  private static final String WORDS =
      """
      # our own
      name\tkind\tid
      갯바람\tORGANIZATION\tb-1
      갯바람 나루터\tPLACE\t
      소금꽃 아카데미\tINITIATIVE\te-7
      고은솔\tPERSON\tp-3
      재무과\tORGANIZATION\t
      3억 원\tORGANIZATION\tx
      """;

  private static final Bodo OWN = Bodo.builder().words(stream(WORDS), "own.tsv").build();

  @Test
  void listedName_isFoundWithItsIdAndWithoutItsParticle() {
    PressRelease release = OWN.read("주민들은 갯바람이 연 소금꽃 아카데미에서 배웠다.");

    Mention body = release.organizations().get(0).mentions().get(0);
    assertThat(body.text()).isEqualTo("갯바람");
    assertThat(body.reference()).contains("b-1");
    assertThat(body.by()).isEqualTo("user-word");
    assertThat(body.certainty()).isEqualTo(Certainty.SURE);
    assertThat(release.organizations().get(0).reference()).contains("b-1");
    assertThat(release.initiatives()).extracting(i -> i.name()).containsExactly("소금꽃 아카데미");
  }

  @Test
  void longestName_stands() {
    PressRelease release = OWN.read("갯바람 나루터에 모였다.");

    assertThat(release.places()).extracting(p -> p.name()).containsExactly("갯바람 나루터");
    assertThat(release.places().get(0).reference()).isEmpty();
    assertThat(release.organizations()).isEmpty();
  }

  @Test
  void partOfAWord_isNoName() {
    PressRelease release = OWN.read("바닷갯바람이 불고 갯바람개비가 돌았다.");

    assertThat(release.organizations()).isEmpty();
  }

  @Test
  void listedName_keepsItsTitle() {
    PressRelease release = OWN.read("고은솔 군수는 참석했다.");

    assertThat(release.people().get(0).title()).contains("군수");
    assertThat(release.people().get(0).reference()).contains("p-3");
  }

  @Test
  void listedName_beatsLongerNamesAndAmounts() {
    PressRelease release = OWN.read("고흥군 재무과는 3억 원을 냈다.");

    assertThat(release.organizations())
        .flatExtracting(o -> o.mentions())
        .extracting(Mention::text)
        .contains("재무과");
    assertThat(release.organizations()).extracting(o -> o.name()).contains("3억 원");
    assertThat(release.amounts()).isEmpty();
  }

  @Test
  void speech_holdsListedNames() {
    PressRelease release = OWN.read("고은솔 군수는 “갯바람은 좋은 모임이다”라고 말했다.");

    assertThat(release.quotations()).hasSize(1);
    assertThat(release.organizations()).extracting(o -> o.name()).contains("갯바람");
  }

  @Test
  void listedName_isExplained() {
    assertThat(OWN.explain(Source.of("갯바람이 왔다.")))
        .anyMatch(step -> step.toString().contains("user-word"));
  }

  @Test
  void file_isReadLikeAStream(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.tsv"), WORDS);
    Bodo bodo = Bodo.builder().words(file).build();

    assertThat(bodo.read("갯바람이 왔다.").organizations()).hasSize(1);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Bodo.builder().words(folder.resolve("none.tsv")))
        .withMessageContaining("none.tsv");
  }

  @Test
  void lists_addUpAndTheFirstStands() {
    Bodo bodo =
        Bodo.builder()
            .words(stream("name\tkind\tid\n솔숲지기\tORGANIZATION\ta\n"), "a.tsv")
            .words(stream("name\tkind\tid\n솔숲지기\tPLACE\tb\n달맞이벌\tPLACE\tc\n"), "b.tsv")
            .build();
    PressRelease release = bodo.read("솔숲지기가 달맞이벌에 왔다.");

    assertThat(release.organizations()).extracting(o -> o.name()).containsExactly("솔숲지기");
    assertThat(release.places()).extracting(p -> p.name()).containsExactly("달맞이벌");
  }

  @Test
  void badTable_isNamedWithLineAndCure() {
    fails("name\tkind\tid\n갯바람\tTEAM\t\n")
        .isEqualTo(
            "own.tsv:2: expected one of [PERSON, ORGANIZATION, PLACE, INITIATIVE], found 'TEAM'");
    fails("name\tkind\tid\n갯바람\n").isEqualTo("own.tsv:2: expected 3 columns, found 1");
    fails("name\tkind\tid\n \tPLACE\t\n")
        .isEqualTo("own.tsv:2: the name is empty: write one or delete the line");
    fails("갯바람\tPLACE\n").startsWith("own.tsv: expected a header line with the columns name, kind");
  }

  private static org.assertj.core.api.AbstractStringAssert<?> fails(String table) {
    try {
      Bodo.builder().words(stream(table), "own.tsv");
    } catch (DataFileException e) {
      return assertThat(e.getMessage());
    }
    throw new AssertionError("was taken: " + table);
  }

  @Test
  void null_isRefusedWithASentence() {
    Bodo.Builder builder = Bodo.builder();

    assertThatNullPointerException()
        .isThrownBy(() -> builder.words(null))
        .withMessage("words file must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.words(null, "own.tsv"))
        .withMessage("words stream must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.words(stream(WORDS), null))
        .withMessage("name of the words must not be null");
  }

  private static InputStream stream(String table) {
    return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
  }
}
