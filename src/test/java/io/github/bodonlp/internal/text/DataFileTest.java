package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bodonlp.fact.DataFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DataFileTest {
  private enum Size {
    SMALL,
    LARGE
  }

  @Test
  void rows_areWhatStandsBelowTheHeader() throws IOException {
    DataFile file = read("\uFEFF# source\nword\tsize\tcount\n\n솔\tSMALL\t3\n# more\n잣\tLARGE\t\n");

    assertThat(file.name()).isEqualTo("text/trees.tsv");
    assertThat(file.words()).containsExactly("솔", "잣");
    assertThat(file.rows().get(0).constant(1, Size.class)).isEqualTo(Size.SMALL);
    assertThat(file.rows().get(0).number(2)).isEqualTo(3);
    assertThat(file.rows().get(1).cell(2)).isEmpty();
  }

  @Test
  void windowsLineEnds_areRead() throws IOException {
    assertThat(read("word\r\n솔\r\n잣\r\n").words()).containsExactly("솔", "잣");
  }

  @Test
  void wrongNumberOfColumns_isNamedWithItsLine() {
    fails(() -> read("word\tsize\n솔\tSMALL\n잣\n"))
        .withMessage("text/trees.tsv:3: expected 2 columns, found 1");
  }

  @Test
  void unknownConstant_isNamedWithThoseKnown() throws IOException {
    DataFile.Row row = read("word\tsize\n솔\tHUGE\n").rows().get(0);

    fails(() -> row.constant(1, Size.class))
        .withMessage("text/trees.tsv:2: expected one of [SMALL, LARGE], found 'HUGE'");
  }

  @Test
  void wordInPlaceOfANumber_isNamed() throws IOException {
    DataFile.Row row = read("word\tcount\n솔\t셋\n").rows().get(0);

    fails(() -> row.number(1)).withMessage("text/trees.tsv:2: expected a whole number, found '셋'");
  }

  @Test
  void emptyFile_hasNoHeader() {
    fails(() -> read("# only a comment\n")).withMessage("text/trees.tsv: has no header line");
  }

  @Test
  void otherEncoding_isNamed() {
    byte[] bytes = {'w', '\n', (byte) 0xBC, (byte) 0xD6, '\n'};

    fails(() -> DataFile.read("trees.tsv", new ByteArrayInputStream(bytes)))
        .withMessageEndingWith("is not UTF-8; save it as UTF-8");
  }

  @Test
  void missingFile_isNamed() {
    fails(() -> DataFile.beside(DataFile.class, "trees.tsv"))
        .withMessage("text/trees.tsv: is missing from the class path");
  }

  private static org.assertj.core.api.ThrowableAssertAlternative<DataFileException> fails(
      ThrowingCallable reading) {
    return assertThatExceptionOfType(DataFileException.class).isThrownBy(reading);
  }

  private static DataFile read(String table) throws IOException {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    return DataFile.read("text/trees.tsv", new ByteArrayInputStream(bytes));
  }
}
