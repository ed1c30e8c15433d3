package io.github.bodonlp.internal.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.EntityKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final List<EntityKind> KINDS = List.of(EntityKind.PERSON, EntityKind.PLACE);

  private static NameModel model() {
    float[] weights = {1, 0, 0, -2, 0, 0, 0.5f, 0, 0, 0.25f};
    return new NameModel(KINDS, "abc", new int[] {-7, 12}, weights);
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static NameModel read(byte[] bytes) throws IOException {
    return NameModel.read("my.model", new ByteArrayInputStream(bytes));
  }

  @Test
  void written_isReadBack() throws IOException {
    NameModel read = read(bytes(model()));

    float[] sums = new float[6];
    read.add(-7, sums, 1);
    read.add(12, sums, 1);
    read.add(13, sums, 1);
    assertThat(sums).containsExactly(0, 1, 0.5f, 0, -2, 0.25f);
    assertThat(read.corpus()).isEqualTo("abc");
    assertThat(read.labels().kinds()).isEqualTo(KINDS);
    assertThat(bytes(read)).isEqualTo(bytes(model()));
  }

  @Test
  void anotherVersion_isRefusedByName() throws IOException {
    String file = new String(bytes(model()), StandardCharsets.ISO_8859_1);
    String other = file.replaceFirst(" " + Features.VERSION + " ", " 999 ");

    assertThatThrownBy(() -> read(other.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(DataFileException.class)
        .hasMessage(
            "my.model: was trained for version 999 of the features, this is version %d; train it"
                + " again",
            Features.VERSION);
  }

  @Test
  void whatIsNoModel_isRefusedByName() {
    assertThatThrownBy(() -> read("공영민\tPERSON\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(DataFileException.class)
        .hasMessage("my.model: is no model of names; make one with 'train -o'");
  }

  @Test
  void cutShort_isRefusedByName() throws IOException {
    byte[] bytes = bytes(model());
    for (int length = bytes.length - 1; length > 30; length--) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(DataFileException.class)
          .hasMessageStartingWith("my.model: ");
    }
  }

  @Test
  void shippedModel_tellsAllKinds() {
    NameModel shipped = NameModel.load();

    assertThat(shipped.labels().kinds()).containsExactly(EntityKind.values());
    assertThat(shipped.corpus()).hasSize(64);
    assertThat(shipped.size()).isGreaterThan(10_000);
  }
}
