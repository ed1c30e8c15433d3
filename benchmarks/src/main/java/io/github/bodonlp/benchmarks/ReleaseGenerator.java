package io.github.bodonlp.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes up releases that are like real ones in length, layout and density of facts: 300 to 1,500
 * characters, title, lead, paragraphs, quotations, a contact line. The same seed makes the same
 * ones.
 */
final class ReleaseGenerator {
  private final Map<String, String[]> words = new LinkedHashMap<>();
  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private final Random random;

  ReleaseGenerator(long seed) {
    random = new Random(seed);
    for (String line : lines("words.tsv")) {
      String[] columns = line.split("\t");
      words.put(columns[0], columns[1].split("\\|"));
    }
    List<String> part = new ArrayList<>();
    for (String line : lines("paragraphs.txt")) {
      if (line.matches("[A-Z]+")) {
        part = new ArrayList<>();
        parts.put(line, part);
      } else {
        part.add(line);
      }
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in = ReleaseGenerator.class.getResourceAsStream(resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A release with {@code body} paragraphs between its lead and its end. */
  String release(int body) {
    StringBuilder text = new StringBuilder();
    add(text, "TITLE");
    add(text, "LEAD");
    for (int i = 0; i < body; i++) {
      add(text, random.nextInt(3) == 0 ? "QUOTE" : "BODY");
    }
    add(text, "QUOTE");
    add(text, "END");
    return text.toString();
  }

  /** As many releases as asked for, with one to nine paragraphs each. */
  List<String> mix(int count) {
    List<String> releases = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      releases.add(release(1 + random.nextInt(9)));
    }
    return releases;
  }

  private void add(StringBuilder text, String part) {
    List<String> choices = parts.get(part);
    String template = choices.get(random.nextInt(choices.size()));
    int at = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      String[] fillers = words.get(template.substring(open + 1, close));
      text.append(template, at, open).append(fillers[random.nextInt(fillers.length)]);
      at = close + 1;
      open = template.indexOf('{', at);
    }
    text.append(template, at, template.length()).append("\n\n");
  }
}
