package io.github.bodonlp.internal.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code region/regions.tsv} from a list of legal districts with the columns code, level,
 * name and full name.
 *
 * <p>After {@code mvn test-compile}: {@code java -cp target/test-classes
 * io.github.bodonlp.internal.region.RegionTableGenerator FILE}. Then set the new checksum in {@link
 * RegionTableGeneratorTest}.
 */
final class RegionTableGenerator {
  private static final Path TABLE =
      Path.of("src/main/resources/io/github/bodonlp/internal/region/regions.tsv");
  private static final int COLUMNS = 4;

  private RegionTableGenerator() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("expected the list of legal districts, one file");
    }
    List<String> head = Files.readAllLines(TABLE).stream().filter(l -> l.startsWith("#")).toList();
    Files.writeString(TABLE, table(head, Files.readAllLines(Path.of(args[0]))));
  }

  /** The table: the head as it is, then the districts in the order of their codes. */
  static String table(List<String> head, List<String> districts) {
    StringBuilder table = new StringBuilder();
    head.forEach(line -> table.append(line).append('\n'));
    table.append("code\tlevel\tname\n");
    districts.stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
        .map(RegionTableGenerator::row)
        .sorted()
        .forEach(line -> table.append(line).append('\n'));
    return table.toString();
  }

  private static String row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("expected " + COLUMNS + " columns in '" + line + "'");
    }
    return String.join("\t", cells[0], cells[1], cells[2]);
  }
}
