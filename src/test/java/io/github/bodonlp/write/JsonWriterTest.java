package io.github.bodonlp.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bodonlp.Bodo;
import io.github.bodonlp.CorpusFiles;
import io.github.bodonlp.FullRelease;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.markup.MarkupReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA = schema();
  private static final Label LABEL =
      new Label("a1", "in.jsonl", OptionalInt.of(3), Map.of("page", List.of(1, "\uD800")));

  private static Schema schema() {
    try (InputStream in = JsonWriter.class.getResourceAsStream("press-release.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void fullRelease_fitsTheSchema() throws IOException {
    assertThat(faults(lines(OffsetUnit.UTF_16))).isEmpty();
    assertThat(faults(lines(OffsetUnit.CODE_POINT))).isEmpty();
  }

  @Test
  void goldReleases_fitTheSchema() throws IOException {
    Bodo bodo = Bodo.load();
    for (Path file : CorpusFiles.of(CorpusFiles.GOLD)) {
      String text = MarkupReader.file(file.toString(), CorpusFiles.content(file)).text();
      StringWriter out = new StringWriter();
      try (JsonWriter writer = JsonWriter.lines(out)) {
        writer.write(Label.of(file.toString(), file.toString()), bodo.read(text));
      }

      assertThat(faults(out.toString())).as(file.toString()).isEmpty();
    }
  }

  @Test
  void schema_refusesWhatIsNotInTheContract() throws IOException {
    String json = lines(OffsetUnit.UTF_16);

    assertThat(faults(json.replace("\"certainty\":\"SURE\"", "\"certainty\":\"YES\"")))
        .isNotEmpty();
    assertThat(faults(json.replace("\"per\":", "\"pro\":"))).isNotEmpty();
    assertThat(faults(json.replace("\"amount\":\"100000000\"", "\"amount\":100000000")))
        .isNotEmpty();
    assertThat(faults(json.replace("\"sections\":", "\"parts\":"))).isNotEmpty();
  }

  @Test
  void everyObject_readsWhatStandsAtItsOffsets() throws IOException {
    List<JsonNode> located = new ArrayList<>();
    collectLocated(JSON.readTree(lines(OffsetUnit.UTF_16)), located);

    assertThat(located).hasSize(15);
    assertThat(located)
        .allSatisfy(
            node ->
                assertThat(node.get("text").asText())
                    .isEqualTo(
                        FullRelease.TEXT.substring(
                            node.get("begin").asInt(), node.get("end").asInt())));
  }

  @Test
  void codePointOffsets_countAsPythonDoes() throws IOException {
    List<JsonNode> located = new ArrayList<>();
    collectLocated(JSON.readTree(lines(OffsetUnit.CODE_POINT)), located);
    int[] characters = FullRelease.TEXT.codePoints().toArray();

    assertThat(located)
        .allSatisfy(
            node -> {
              int begin = node.get("begin").asInt();
              String words = new String(characters, begin, node.get("end").asInt() - begin);
              assertThat(node.get("text").asText()).isEqualTo(words);
            });
  }

  @Test
  void fields_areThoseOfTheContract() throws IOException {
    JsonNode release = JSON.readTree(lines(OffsetUnit.UTF_16));

    assertThat(release.at("/schema").asText()).isEqualTo("1");
    assertThat(release.at("/source").toString()).isEqualTo("{\"file\":\"in.jsonl\",\"line\":3}");
    assertThat(release.at("/input/page").toString()).isEqualTo("[1,\"\uFFFD\"]");
    assertThat(release.at("/issuer/region/current/code").asText()).isEqualTo("4372000000");
    assertThat(release.at("/issuer/region/exact").asBoolean(true)).isFalse();
    assertThat(release.at("/organizations/0/government").asBoolean()).isTrue();
    assertThat(release.at("/people/0/affiliation/entity").asText()).isEqualTo("o1");
    assertThat(release.at("/amounts/0/amount").asText()).isEqualTo("100000000");
    assertThat(release.at("/amounts/1/min").asText()).isEqualTo("200000000");
    assertThat(release.at("/amounts/2/vague").asBoolean()).isTrue();
    assertThat(release.at("/budgets/0/parts/1/percent").asText()).isEqualTo("37.5");
    assertThat(release.at("/budgets/0/difference").asText()).isEqualTo("-100");
    assertThat(release.at("/times/1/at").asText()).isEqualTo("2025-03-04T10:00");
    assertThat(release.at("/quotations/0/speakers/0/name").asText()).isEqualTo("표세아");
    assertThat(release.at("/indirectQuotations/0/speakers/0").has("begin")).isFalse();
  }

  @Test
  void withoutText_onlyTheTextOfTheReleaseIsLeftOut() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = JsonWriter.lines(out).withoutText()) {
      writer.write(LABEL, FullRelease.get());
    }
    JsonNode release = JSON.readTree(out.toString());

    assertThat(release.has("text")).isFalse();
    assertThat(release.at("/people/0/mentions/0/text").asText()).isEqualTo("표세아");
    assertThat(faults(out.toString())).isEmpty();
  }

  @Test
  void unpairedSurrogates_becomeReplacementCharacters() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = JsonWriter.lines(out)) {
      writer.write(Label.of("a", "-"), Bodo.load().read("끝\uD83D 😀"));
    }

    assertThat(JSON.readTree(out.toString()).get("text").asText()).isEqualTo("끝\uFFFD 😀");
    assertThat(faults(out.toString())).isEmpty();
  }

  @Test
  void failure_isARecordOfItsOwn() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = JsonWriter.lines(out)) {
      writer.failed(Label.of("a", "a.txt"), "NOT_TEXT", "no text");
    }

    assertThat(out)
        .hasToString(
            "{\"schema\":\"1\",\"id\":\"a\",\"source\":{\"file\":\"a.txt\"},"
                + "\"error\":{\"kind\":\"NOT_TEXT\",\"message\":\"no text\"}}\n");
    assertThat(faults(out.toString())).isEmpty();
  }

  @Test
  void array_holdsAllRecords() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = JsonWriter.array(out)) {
      writer.write(LABEL, FullRelease.get());
      writer.failed(LABEL, "NOT_TEXT", "no text");
    }
    JsonNode array = JSON.readTree(out.toString());

    assertThat(array).hasSize(2);
    assertThat(array).allSatisfy(record -> assertThat(faults(record.toString())).isEmpty());
    assertThat(out.toString()).startsWith("[\n").endsWith("]\n");
  }

  @Test
  void array_ofNothingIsEmpty() throws IOException {
    StringWriter out = new StringWriter();
    JsonWriter.array(out).close();

    assertThat(JSON.readTree(out.toString())).isEmpty();
  }

  private static String lines(OffsetUnit unit) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = JsonWriter.lines(out).offsets(unit)) {
      writer.write(LABEL, FullRelease.get());
    }
    assertThat(out.toString()).endsWith("}\n").containsOnlyOnce("\n");
    return out.toString();
  }

  private static List<Error> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static void collectLocated(JsonNode node, List<JsonNode> located) {
    if (node.has("begin") && node.has("text")) {
      located.add(node);
    }
    node.forEach(child -> collectLocated(child, located));
  }

  @Test
  void offsets_ofTheUnitAskedFor() {
    Span after = FullRelease.at("보은군");

    assertThat(Offsets.of(FullRelease.TEXT, OffsetUnit.UTF_16).of(after.begin())).isEqualTo(3);
    assertThat(Offsets.of(FullRelease.TEXT, OffsetUnit.CODE_POINT).of(after.begin())).isEqualTo(2);
  }
}
