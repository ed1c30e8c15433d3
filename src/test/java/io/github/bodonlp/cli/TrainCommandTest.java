package io.github.bodonlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.Bodo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  private static final String TEXT =
      "#issuer %s\n---\n<OG>한국달빛공사</OG> <PS title=\"사장\">남궁하람</PS> 사장이 <LC>오동도</LC>를 찾았다.\n";

  @TempDir Path folder;

  private String gold(String name, String issuer) throws IOException {
    return Files.writeString(folder.resolve(name), TEXT.formatted(issuer)).toString();
  }

  private Path model() {
    return folder.resolve("own.model");
  }

  @Test
  void model_isWrittenAndServesTheLibrary() throws IOException {
    Run run = Run.of("", "train", "-o", model().toString(), gold("a.ann", "가"));

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("own.model: ", " features from 1 texts, checksum ");
    assertThat(Files.readString(model(), StandardCharsets.ISO_8859_1)).startsWith("bodo names ");
    assertThat(Bodo.builder().model(model()).build().read("오늘은 비가 온다.").people()).isEmpty();
  }

  @Test
  void textsTrainedWith_belongToTheModelToo() throws IOException {
    String one = gold("a.ann", "가");
    String two = gold("b.ann", "나");

    Run run = Run.of("", "train", "-o", model().toString(), one, "--with", two);

    assertThat(run.err()).contains(" from 2 texts, ");
  }

  @Test
  void folds_printATableOfNames() throws IOException {
    Run run =
        Run.of(
            "", "train", "--folds", "2", "--by", "ISSUER", gold("a.ann", "가"), gold("b.ann", "나"));

    assertThat(run.status()).isZero();
    assertThat(run.lines().get(0)).startsWith("texts 2 ");
    assertThat(run.out()).contains("EV ", "OG ", "LC ", "PS ").doesNotContain("DT ");
    assertThat(Files.exists(model())).isFalse();
  }

  @Test
  void neitherModelNorFolds_isWrongUsage() throws IOException {
    Run run = Run.of("", "train", gold("a.ann", "가"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Say -o MODEL or --folds N, or both");
  }

  @Test
  void moreFoldsThanIssuers_isWrongUsage() throws IOException {
    Run run = Run.of("", "train", "--folds", "3", gold("a.ann", "가"), gold("b.ann", "나"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("3 folds need 2 folds and as many groups of texts");
  }

  @Test
  void damagedGold_isNamed() throws IOException {
    String broken = Files.writeString(folder.resolve("x.ann"), "---\n<OG>열림\n").toString();

    Run run = Run.of("", "train", "-o", model().toString(), broken);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("x.ann");
    assertThat(Files.exists(model())).isFalse();
  }
}
