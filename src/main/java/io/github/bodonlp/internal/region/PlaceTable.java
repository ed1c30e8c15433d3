package io.github.bodonlp.internal.region;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;
import java.util.Map;

/** Well-known places and the smallest district that holds each. Immutable. */
public final class PlaceTable {
  /** The place lies across provinces. */
  public static final int NOWHERE = -2;

  /** The place lies in another country. */
  public static final int ABROAD = -3;

  private static final int CODE = 3;

  private final Lexicon names;
  private final int[] districts;

  private PlaceTable(List<DataFile.Row> rows, Map<String, Integer> byCode) {
    names = Lexicon.of(rows.stream().map(row -> row.cell(0).replace(" ", "")).toList());
    districts = new int[rows.size()];
    for (int i = 0; i < districts.length; i++) {
      districts[i] = district(rows.get(i), byCode);
    }
  }

  static PlaceTable load(Map<String, Integer> byCode) {
    return new PlaceTable(words().rows(), byCode);
  }

  private static int district(DataFile.Row row, Map<String, Integer> byCode) {
    String code = row.cell(CODE);
    return switch (code) {
      case "" -> RegionTable.NONE;
      case "-" -> NOWHERE;
      case "ABROAD" -> ABROAD;
      default -> {
        Integer district = byCode.get(code);
        if (district == null) {
          throw row.fault("no district is coded '" + code + "'");
        }
        yield district;
      }
    };
  }

  /** The table of places as it stands; columns name, kind, certainty, code. */
  public static DataFile words() {
    return DataFile.beside(PlaceTable.class, "places.tsv");
  }

  /**
   * The district of the place whose name without spaces is {@code [begin, end)}; {@link
   * RegionTable#NONE} if it is not listed or not told, {@link #NOWHERE} or {@link #ABROAD} if there
   * is none.
   */
  public int district(String name, int begin, int end) {
    int place = names.find(name, begin, end);
    return place < 0 ? RegionTable.NONE : districts[place];
  }
}
