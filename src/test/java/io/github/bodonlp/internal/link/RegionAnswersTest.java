package io.github.bodonlp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Region;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.region.RegionTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which districts 150 names of real releases mean, against answers written down by reading. */
class RegionAnswersTest {
  private static final RegionTable TABLE = RegionTable.load();
  private static final double FLOOR = 0.97;
  private static final int NAME = 3;
  private static final int PUBLISHED = 4;
  private static final int CODE = 5;
  private static final int ISSUER = 7;
  private static final int CONTEXT = 8;
  private static final int FROM = 9;

  @Test
  void region_isRightWhereNameIssuerAndContextTell() throws IOException {
    holds(rows().stream().filter(row -> row[FROM].equals("NAME")).toList(), 100);
  }

  @Test
  void region_isRightWithTheTableOfPlaces() throws IOException {
    holds(rows(), 150);
  }

  private static void holds(List<String[]> rows, int least) {
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows) {
      String code = code(row);
      if (!code.equals(row[CODE])) {
        wrong.add(row[NAME] + " of " + row[ISSUER] + ": " + code + ", not " + row[CODE]);
      }
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
    assertThat(1.0 - (double) wrong.size() / rows.size())
        .as("wrong: " + wrong)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static String code(String[] row) {
    List<Mention> context = new ArrayList<>();
    for (String name : row[CONTEXT].split(";")) {
      context.add(Mention.of(EntityKind.PLACE, new Span(0, name.length()), name).build());
    }
    DocumentRegions regions =
        DocumentRegions.of(
            TABLE, Optional.of(row[ISSUER]), Optional.of(LocalDate.parse(row[PUBLISHED])), context);
    return regions.region(row[NAME].replace('\u00A0', ' ')).map(Region::code).orElse("-");
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in = RegionAnswersTest.class.getResourceAsStream("/region/answers.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
