package io.github.bodonlp.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bodonlp.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputReaderTest {
  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Input> read(InputReader reader, Path input) throws IOException {
    List<Input> inputs = new ArrayList<>();
    reader.read(input, inputs::add);
    return inputs;
  }

  private static List<Input> read(InputStream in) throws IOException {
    List<Input> inputs = new ArrayList<>();
    InputReader.detecting().read(in, inputs::add);
    return inputs;
  }

  private static List<Input> read(Path input) throws IOException {
    return read(InputReader.detecting(), input);
  }

  private static Source onlySource(Path input) throws IOException {
    List<Input> inputs = read(input);
    assertThat(inputs).hasSize(1).first().isInstanceOf(Input.Release.class);
    return ((Input.Release) inputs.get(0)).source();
  }

  private static Input.Failure onlyFailure(Path input) throws IOException {
    List<Input> inputs = read(input);
    assertThat(inputs).hasSize(1).first().isInstanceOf(Input.Failure.class);
    return (Input.Failure) inputs.get(0);
  }

  @Test
  void text_isReadAsItStands() throws IOException {
    assertThat(onlySource(file("a.txt", "보은군은\r\n3일 \u00a0밝혔다")).text())
        .isEqualTo("보은군은\r\n3일 \u00a0밝혔다");
    assertThat(onlySource(file("empty.txt", "")).text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
  void byteOrderMark_isNoPartOfTheText(String charset, String mark) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write("보은군 3일".getBytes(Charset.forName(charset)));

    assertThat(onlySource(file("a.txt", bytes.toByteArray())).text()).isEqualTo("보은군 3일");
  }

  @Test
  void randomBytes_areNoText() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);

    assertThat(onlyFailure(file("a.txt", bytes)).kind()).isEqualTo(Input.Kind.NOT_TEXT);
  }

  @Test
  void oldKoreanEncoding_isNamedWithItsCure() throws IOException {
    byte[] bytes = "보은군은 3일 밝혔다".getBytes(Charset.forName("x-windows-949"));

    assertThat(onlyFailure(file("a.txt", bytes)).message()).endsWith("convert it to UTF-8");
  }

  @Test
  void hugeText_isRefusedWithoutReadingItAll() throws IOException {
    List<Input> inputs = read(new EndlessLetters());

    assertThat(inputs).hasSize(1);
    assertThat(((Input.Failure) inputs.get(0)).message())
        .isEqualTo("the text is longer than the 16,000,000 characters that are read");
  }

  @Test
  void missingFile_isNamed() throws IOException {
    Input.Failure failure = onlyFailure(folder.resolve("none.txt"));

    assertThat(failure.kind()).isEqualTo(Input.Kind.MISSING);
    assertThat(failure.id()).isEqualTo("none.txt");
  }

  @Test
  void jsonLines_giveARecordEachAndCarryOtherFields() throws IOException {
    String record =
        """
        {"id": "x", "text": "글", "published": "2025-03-04T09:00", "issuer": "보은군", \
        "collected": "2025-03-05", "title": "제목", "page": {"n": 1.50}}
        """;
    List<Input> inputs =
        read(file("a.jsonl", record + "\r\n{\"text\": \"둘\", \"published\": null}"));

    assertThat(inputs).extracting(Input::id).containsExactly("x", "a.jsonl#3");
    assertThat(inputs)
        .extracting(Input::line)
        .containsExactly(OptionalInt.of(1), OptionalInt.of(3));
    Input.Release first = (Input.Release) inputs.get(0);
    assertThat(first.source().published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(first.source().collected()).contains(LocalDate.of(2025, 3, 5));
    assertThat(first.source().issuer()).contains("보은군");
    assertThat(first.source().title()).contains("제목");
    assertThat(first.fields()).containsOnlyKeys("page");
    assertThat(first.fields().get("page")).hasToString("{n=1.50}");
  }

  @Test
  void malformedThirdLineOfFive_leavesTheOthersWhole() throws IOException {
    String good = "{\"text\": \"글\"}\n";
    List<Input> inputs = read(file("a.jsonl", good + good + "{\"text\": \"글\n" + good + good));

    assertThat(inputs)
        .extracting(input -> input instanceof Input.Failure)
        .containsExactly(false, false, true, false, false);
    Input.Failure failure = (Input.Failure) inputs.get(2);
    assertThat(failure.kind()).isEqualTo(Input.Kind.BAD_RECORD);
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.message()).startsWith("the line is no JSON object: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1]|the line is no JSON object: ",
        "null|the line is no JSON object: null",
        "{\"id\": \"a\"}|field 'text' is missing",
        "{\"text\": 5}|field 'text' must be a string",
        "{\"id\": [], \"text\": \"a\"}|field 'id' must be a string or a number",
        "{\"text\": \"a\", \"published\": \"2025-02-30\"}|field 'published' must be a day like",
        "{\"html\": \"<p>a\"}|this version reads field 'text' only, not 'html'",
        "{\"text\": \"a\"} {}|the line is no JSON object: ",
      })
  void badRecord_saysWhatIsWrong(String line, String message) throws IOException {
    List<Input> inputs = read(InputReader.of(InputFormat.JSONL), file("a", line + "\n"));

    assertThat(inputs).hasSize(1);
    assertThat(((Input.Failure) inputs.get(0)).message()).startsWith(message);
  }

  @Test
  void unpairedSurrogates_areKeptForTheLibraryToWarnOf() throws IOException {
    assertThat(onlySource(file("a.jsonl", "{\"text\": \"끝\\ud83d\"}")).text()).isEqualTo("끝\uD83D");
  }

  @Test
  void annotatedFile_losesItsTagsAndGivesItsHeader() throws IOException {
    String header = "#published 2025-03-04\n#issuer 보은군\n#source x\n---\n";
    Path file = file("sub/r7.ann", header + "<OG r=\"1\">보은군</OG> R&amp;D\n");
    Input.Release release = (Input.Release) read(folder).get(0);

    assertThat(release.id()).isEqualTo("sub/r7");
    assertThat(release.file()).isEqualTo(file.toString());
    assertThat(release.source().text()).isEqualTo("보은군 R&D\n");
    assertThat(release.source().published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(release.source().issuer()).contains("보은군");
    assertThat(release.fields()).containsOnlyKeys("source").containsEntry("source", "x");
  }

  @Test
  void faultyAnnotation_isNamedByFileAndLine() throws IOException {
    Input.Failure failure = onlyFailure(file("r7.ann", "#published ?\n---\n<PS>표\n"));

    assertThat(failure.kind()).isEqualTo(Input.Kind.BAD_MARKUP);
    assertThat(failure.message()).endsWith("r7.ann:3: <PS> is never closed; add </PS>");
    assertThat(onlyFailure(file("r8.ann", "#published soon\n---\n글\n")).message())
        .isEqualTo("#published must be a day like 2025-12-31, found 'soon'");
  }

  @Test
  void folder_isWalkedInSortedOrderWithoutHiddenAndForeignFiles() throws IOException {
    file("b.txt", "나");
    file("a/z.txt", "가");
    file("c.jsonl", "{\"text\":\"다\"}\n{\"text\":\"라\"}\n");
    file(".hidden.txt", "숨");
    file("picture.png", "그림");

    assertThat(read(folder))
        .extracting(Input::id)
        .containsExactly("a/z.txt", "b.txt", "c.jsonl#1", "c.jsonl#2");
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, '%PDF-1.7 x', PDF",
    "a.pdf, 'plain', PDF",
    "a.txt, '<!DOCTYPE html><p>x', HTML",
    "a.csv, 'text,id', CSV",
    "a.hwp, 'x', HWP",
  })
  void formatNotReadYet_isNamed(String name, String content, InputFormat format)
      throws IOException {
    Input.Failure failure = onlyFailure(file(name, content));

    assertThat(failure.kind()).isEqualTo(Input.Kind.UNSUPPORTED_FORMAT);
    assertThat(failure.message())
        .isEqualTo("this version does not read " + format + "; it reads text, JSON Lines and .ann");
  }

  @Test
  void content_goesBeforeSuffix() throws IOException {
    assertThat(read(file("a.txt", "\uFEFF {\"text\": \"글\"}\n")).get(0).line()).hasValue(1);
    assertThat(onlySource(file("b.txt", "#issuer 보은군\n---\n글")).issuer()).contains("보은군");
    assertThat(onlyFailure(file("c.txt", new byte[] {'P', 'K', 3, 4})).message()).contains("HWPX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{요약} 보은군은", "{\"요약\"} 보은군은", "#축제 보은군", "<보도자료>", "---\n글"})
  void textThatOnlyLooksLikeAnotherFormat_isText(String text) throws IOException {
    assertThat(onlySource(file("a.txt", text)).text()).isEqualTo(text);
  }

  @Test
  void standardInput_isNamedByADash() throws IOException {
    byte[] lines = "{\"text\":\"가\"}\n{\"text\":\"나\"}\n".getBytes(StandardCharsets.UTF_8);
    List<Input> inputs = read(new ByteArrayInputStream(lines));

    assertThat(inputs).extracting(Input::id).containsExactly("-#1", "-#2");
    assertThat(inputs).extracting(Input::file).containsOnly("-");
  }

  @Test
  void streamThatBreaksOff_isAFailureAfterWhatCameWhole() throws IOException {
    byte[] lines = "{\"text\":\"가\"}\n{\"te".getBytes(StandardCharsets.UTF_8);
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(lines),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("gone");
              }
            });
    List<Input> inputs = new ArrayList<>();
    InputReader.of(InputFormat.JSONL).read(broken, inputs::add);

    assertThat(inputs).hasSize(2);
    assertThat(((Input.Failure) inputs.get(1)).kind()).isEqualTo(Input.Kind.UNREADABLE);
    assertThat(((Input.Failure) inputs.get(1)).message()).isEqualTo("it cannot be read: gone");
  }

  @Test
  void sinkThatCannotGoOn_endsTheReading() throws IOException {
    Path file = file("a.txt", "글");
    InputSink full =
        input -> {
          throw new IOException("full");
        };

    assertThatThrownBy(() -> InputReader.detecting().read(file, full)).hasMessage("full");
  }

  /** One letter without end. */
  private static final class EndlessLetters extends InputStream {
    @Override
    public int read() {
      return 'a';
    }

    @Override
    public int read(byte[] bytes, int begin, int length) {
      Arrays.fill(bytes, begin, begin + length, (byte) 'a');
      return length;
    }
  }
}
