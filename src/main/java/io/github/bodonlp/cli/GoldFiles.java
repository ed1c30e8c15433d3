package io.github.bodonlp.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.measure.GoldText;
import io.github.bodonlp.internal.measure.KlueFile;
import io.github.bodonlp.internal.measure.PeerCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gold in the three forms it comes in. */
final class GoldFiles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KINDS = Set.of("date", "time", "duration", "set", "money");
  private static final int ISO_DAY = "2025-12-31".length();

  private GoldFiles() {}

  /** The files, and the gold files of folders in sorted order. */
  static List<Path> list(List<Path> gold) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : gold) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> walk = Files.walk(path)) {
        walk.filter(Files::isRegularFile).filter(GoldFiles::annotated).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static boolean annotated(Path file) {
    return file.toString().endsWith(".ann");
  }

  /** The annotated texts of a file; none of a file with cases of other recognizers. */
  static List<GoldText> texts(Path file) throws IOException {
    String name = file.toString();
    if (annotated(file)) {
      return List.of(GoldText.annotated(name, Files.readString(file)));
    }
    if (name.endsWith(".tsv")) {
      return KlueFile.read(name, Files.readString(file).lines().toList());
    }
    if (name.endsWith(".jsonl")) {
      return List.of();
    }
    throw new DataFileException(name, 0, "gold is .ann, KLUE-NER .tsv or peers' .jsonl");
  }

  /** The cases of other recognizers in a file; none of an annotated file. */
  static List<PeerCase> peers(Path file) throws IOException {
    List<PeerCase> cases = new ArrayList<>();
    if (!file.toString().endsWith(".jsonl")) {
      return cases;
    }
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        peer(file + ":" + number, line).filter(p -> KINDS.contains(p.kind())).ifPresent(cases::add);
      }
    }
    return cases;
  }

  private static Optional<PeerCase> peer(String place, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      List<PeerCase.Expected> expected = new ArrayList<>();
      node.path("expected").forEach(one -> expected.add(expected(one)));
      String reference = node.path("reference").asText("");
      return Optional.of(
          new PeerCase(
              node.required("id").asText(),
              node.required("kind").asText(),
              node.required("text").asText(),
              reference.length() < ISO_DAY
                  ? Optional.empty()
                  : Optional.of(LocalDate.parse(reference.substring(0, ISO_DAY))),
              expected));
    } catch (JsonProcessingException | RuntimeException e) {
      throw new DataFileException(place, 0, "no case of another recognizer: " + e.getMessage(), e);
    }
  }

  private static PeerCase.Expected expected(JsonNode node) {
    Set<String> values = new TreeSet<>();
    node.path("values").forEach(value -> values.add(value.asText()));
    if (values.isEmpty() && node.has("amount")) {
      values.add(node.get("amount").asText());
    }
    Span span = new Span(node.required("begin").asInt(), node.required("end").asInt());
    return new PeerCase.Expected(span, values, node.path("currency").asText("KRW"));
  }
}
