package io.github.bodonlp.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTableGeneratorTest {
  private static final String CHECKSUM =
      "ac8f37054f49b658067a9bc57544756933974d526b8b931a72e29283320d3926";

  @Test
  void regions_areAsGenerated() throws IOException, NoSuchAlgorithmException {
    try (InputStream table = RegionTable.class.getResourceAsStream("regions.tsv")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(table.readAllBytes());

      assertThat(HexFormat.of().formatHex(digest))
          .as("regions.tsv was edited; RegionTableGenerator makes it, see there")
          .isEqualTo(CHECKSUM);
    }
  }

  @Test
  void table_keepsTheHeadAndSortsByCode() {
    List<String> districts =
        List.of(
            "# source",
            "code\tlevel\tname\tfull_name",
            "1111000000\tSIGUNGU\t종로구\t서울특별시 종로구",
            "1100000000\tSIDO\t서울특별시\t서울특별시");

    assertThat(RegionTableGenerator.table(List.of("# head"), districts))
        .isEqualTo(
            "# head\ncode\tlevel\tname\n1100000000\tSIDO\t서울특별시\n1111000000\tSIGUNGU\t종로구\n");
  }
}
