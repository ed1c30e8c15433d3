package io.github.bodonlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bodonlp.Bodo;
import io.github.bodonlp.PressRelease;
import io.github.bodonlp.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RELEASE = "보은군은 지난 3일 사업비 12억 원을 확보했다고 밝혔다.\n";

  @TempDir Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void extract_printsTheAnswerAndNothingElse() throws IOException {
    Run run = Run.of("", "extract", "--published", "2025-03-05", file("a.txt", RELEASE));

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(1);
    JsonNode release = JSON.readTree(run.out());
    assertThat(release.get("id").asText()).isEqualTo("a.txt");
    assertThat(release.at("/published/date").asText()).isEqualTo("2025-03-05");
    assertThat(release.at("/published/basis").asText()).isEqualTo("GIVEN");
    assertThat(release.at("/amounts/0/amount").asText()).isEqualTo("1200000000");
  }

  @Test
  void ownDateOfARecord_goesBeforeTheOption() throws IOException {
    String records = "{\"text\":\"글\",\"published\":\"2024-01-02\"}\n{\"text\":\"글\"}\n";

    Run run = Run.of(records, "extract", "--published=2025-03-05", "-");

    assertThat(run.lines())
        .extracting(line -> JSON.readTree(line).at("/published/date").asText())
        .containsExactly("2024-01-02", "2025-03-05");
  }

  @Test
  void noInput_readsStandardInput() {
    assertThat(Run.of(RELEASE, "extract").lines()).hasSize(1);
  }

  @Test
  void someFailed_othersAreComplete() throws IOException {
    String good = "{\"text\":\"가\"}\n";
    String records = file("a.jsonl", good + good + "{broken\n" + good + good);

    Run run = Run.of("", "extract", records, folder.resolve("none").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(6);
    JsonNode third = JSON.readTree(run.lines().get(2));
    assertThat(third.at("/error/kind").asText()).isEqualTo("BAD_RECORD");
    assertThat(third.at("/source/line").asInt()).isEqualTo(3);
    JsonNode last = JSON.readTree(run.lines().get(5));
    assertThat(last.at("/error/kind").asText()).isEqualTo("MISSING");
    assertThat(run.err().lines().toList())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("bodo: "));
    assertThat(run.err()).contains("a.jsonl:3: the line is no JSON object", "no such file");
  }

  @Test
  void faultOfOurs_costsOneAnswerOnly() throws IOException {
    Bodo bodo = Bodo.load();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in =
        new ByteArrayInputStream(
            "{\"text\":\"가\"}\n{\"text\":\"!\"}\n{\"text\":\"다\"}\n"
                .getBytes(StandardCharsets.UTF_8));
    Function<Source, PressRelease> faulty =
        source -> {
          if (source.text().equals("!")) {
            throw new IllegalStateException("fault");
          }
          return bodo.read(source);
        };
    Terminal terminal = new Terminal(in, out, new PrintStream(err), false);

    int status = new CommandLine(new ExtractCommand(terminal, () -> faulty)).execute("-");
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

    assertThat(status).isEqualTo(1);
    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines.get(1)).at("/error/kind").asText()).isEqualTo("INTERNAL");
    assertThat(JSON.readTree(lines.get(2)).get("text").asText()).isEqualTo("다");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("-:2: Bodo failed on this text");
  }

  @Test
  void wrongUsage_isStatusTwoAndSaysWhy() {
    assertUsage(Run.of("", "extract", "--nonsense"), "Unknown option: '--nonsense'");
    assertUsage(Run.of("", "extract", "--to", "csv"), "but was 'csv'");
    assertUsage(Run.of("", "extract", "--from", "tape"), "but was 'tape'");
    assertUsage(Run.of("", "extract", "--published", "soon"), "'soon'");
    assertUsage(Run.of("", "extract", "--offsets", "bytes"), "but was 'bytes'");
    assertUsage(Run.of("", "extract", "--issuer", " "), "--issuer must name a body");
    assertUsage(Run.of("", "evaluate"), "GOLD");
    assertUsage(Run.of("", "explain"), "INPUT");
    assertUsage(Run.of(""), "Missing command");
    assertUsage(Run.of("", "dance"), "dance");
    assertUsage(Run.interactive("extract"), "Nothing to read");
  }

  private static void assertUsage(Run run, String message) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message, "See 'bodo").startsWith("bodo: ");
  }

  @Test
  void help_namesEveryCommand() {
    Run run = Run.of("", "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("extract", "evaluate", "explain");
    assertThat(Run.of("", "extract", "--help").out()).contains("--no-text", "--offsets");
    assertThat(Run.of("", "--version").out()).startsWith("bodo ");
  }

  @Test
  void output_goesToTheFileNamed() throws IOException {
    Path out = folder.resolve("out.json");

    Run run = Run.of(RELEASE, "extract", "--to", "json", "-o", out.toString(), "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(JSON.readTree(Files.readString(out))).hasSize(1);
  }

  @Test
  void outputThatCannotBeWritten_isStatusOne() {
    String nowhere = folder.resolve("none/out.json").toString();

    Run run = Run.of(RELEASE, "extract", "-o", nowhere, "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("bodo: the answer cannot be written: ");
  }

  @Test
  void shortForm_isTheDefaultOnATerminal() throws IOException {
    Run run = Run.interactive("extract", file("a.txt", RELEASE));

    assertThat(run.out()).contains("published", "12억 원 = 1,200,000,000 KRW");
    assertThat(Run.of("", "extract", "--to", "short", file("b.txt", RELEASE)).out())
        .contains("12억 원 = 1,200,000,000 KRW")
        .doesNotContain("\u001b");
  }

  @Test
  void markup_isReadBackAsTheSameText() throws IOException {
    Run written = Run.of("", "extract", "--to", "markup", file("a.txt", RELEASE));
    JsonNode read = JSON.readTree(Run.of("", "extract", file("b.ann", written.out())).out());

    assertThat(written.out()).contains("<MN krw=\"1200000000\">12억 원</MN>");
    assertThat(read.get("text").asText()).isEqualTo(RELEASE);
    assertThat(read.get("id").asText()).isEqualTo("a.txt");
  }

  @Test
  void textAndOffsets_areAsAskedFor() throws IOException {
    Run run = Run.of("😀 12억 원", "extract", "--no-text", "--offsets", "codepoint");
    JsonNode release = JSON.readTree(run.out());

    assertThat(release.has("text")).isFalse();
    assertThat(release.get("offsets").asText()).isEqualTo("codepoint");
    assertThat(release.at("/amounts/0/begin").asInt()).isEqualTo(2);
  }

  @Test
  void explain_namesRuleAndReason() throws IOException {
    Run run = Run.of("", "explain", "--published", "2025-03-05", file("a.txt", RELEASE));

    assertThat(run.status()).isZero();
    assertThat(run.lines().get(0)).isEqualTo("a.txt");
    assertThat(run.out()).contains(" 12억 원  money-won SURE: m1 1200000000 KRW");
    assertThat(Run.of("", "explain", folder.resolve("none").toString()).status()).isEqualTo(1);
  }

  @Test
  void evaluate_countsAndListsErrors() throws IOException {
    String text = "든 돈은 <MN krw=\"1200000000\">12억 원</MN>, 온 이는 <PS>냥냥</PS>.\n";
    String gold = file("a.ann", "#published 2025-03-05\n---\n" + text);

    Run table = Run.of("", "evaluate", "--errors", gold);
    JsonNode figures = JSON.readTree(Run.of("", "evaluate", "--json", "--errors", gold).out());

    assertThat(table.status()).isZero();
    assertThat(table.out()).contains("texts 1", "a.ann MISSED PS", "  gold  냥냥 PS");
    assertThat(figures.at("/tags/MN/r").asDouble()).isEqualTo(1.0);
    assertThat(figures.at("/tags/MN/r_ci/0").asDouble()).isEqualTo(0.2065);
    assertThat(figures.at("/errors/0").asText()).contains("MISSED PS\n  gold  냥냥");
    assertThat(figures.at("/tags/PS/n").asInt()).isEqualTo(1);
    assertThat(figures.at("/tags/PS/r").asDouble()).isZero();
  }

  @Test
  void evaluate_takesPeersCasesAndKlue() throws IOException {
    String peer =
        """
        {"id": "a", "kind": "money", "text": "12억 원", "reference": null, "expected": \
        [{"begin": 0, "end": 5, "text": "12억 원", "values": ["1200000000"], "currency": "KRW"}]}
        """;
    String klue = file("k.tsv", "## s\n표\tB-PS\n세\tI-PS\n아\tI-PS\n");

    Run run = Run.of("", "evaluate", file("p.jsonl", peer), klue);

    assertThat(run.out()).contains("money     value 1/1", "all value 1/1", "PS ");
    assertThat(run.out()).doesNotContain("MN ");
  }

  @Test
  void evaluate_namesBadGoldAndGoesOn() throws IOException {
    String bad = file("a.ann", "#published ?\n---\n<PS>표\n");
    String good = file("b.ann", "#published ?\n---\n글\n");

    Run run = Run.of("", "evaluate", bad, folder.resolve("none.ann").toString(), good);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("a.ann:3: <PS> is never closed", "none.ann");
    assertThat(run.out()).contains("texts 1");
  }
}
