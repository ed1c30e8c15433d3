package io.github.bodonlp.internal.region;

import io.github.bodonlp.internal.text.DataFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What became of regions, latest change first.
 *
 * <p>A code is hierarchical: two digits for the province, three for the city or county. So a rename
 * or a move changes a prefix, and with it the codes of all districts within; no old code is stored.
 */
final class RegionHistory {
  private static final int PROVINCE_DIGITS = 2;
  private static final int COUNTY_DIGITS = 5;

  /** How a region came to be what it is. */
  enum Kind {
    /** The same area under a new name or code. */
    RENAME,
    /** The same area in another province. */
    MOVE,
    /** It became part of a larger one. */
    MERGE,
    /** It began on that day, inside what the table calls its parent. */
    FOUND
  }

  /** One change; prefixes are the significant digits of the codes. */
  record Change(
      LocalDate date, Kind kind, String oldCode, String oldName, String newCode, String newName) {

    String oldPrefix() {
      return significant(oldCode);
    }

    String newPrefix() {
      return significant(newCode);
    }

    boolean recodes() {
      return kind == Kind.RENAME || kind == Kind.MOVE;
    }
  }

  private final List<Change> latestFirst;

  private RegionHistory(List<Change> latestFirst) {
    this.latestFirst = latestFirst;
  }

  static RegionHistory load() {
    List<Change> changes = new ArrayList<>();
    for (DataFile.Row row : DataFile.beside(RegionHistory.class, "changes.tsv").rows()) {
      changes.add(
          new Change(
              date(row),
              row.constant(1, Kind.class),
              row.cell(2),
              row.cell(3),
              row.cell(4),
              row.cell(5)));
    }
    changes.sort(Comparator.comparing(Change::date).reversed());
    return new RegionHistory(List.copyOf(changes));
  }

  private static LocalDate date(DataFile.Row row) {
    try {
      return LocalDate.parse(row.cell(0));
    } catch (DateTimeParseException e) {
      throw row.fault("expected a day as 2024-01-18, found '" + row.cell(0) + "'");
    }
  }

  List<Change> latestFirst() {
    return latestFirst;
  }

  /** The code that the district coded {@code code} today had on {@code date}. */
  String codeOn(String code, LocalDate date) {
    String then = code;
    for (Change change : latestFirst) {
      if (change.recodes() && date.isBefore(change.date) && then.startsWith(change.newPrefix())) {
        then = change.oldPrefix() + then.substring(change.newPrefix().length());
      }
    }
    return then;
  }

  /** The name that the district coded {@code code} and called {@code name} today had on the day. */
  String nameOn(String code, String name, LocalDate date) {
    String then = name;
    String thenCode = code;
    for (Change change : latestFirst) {
      if (!change.recodes() || !date.isBefore(change.date)) {
        continue;
      }
      if (thenCode.equals(change.newCode)) {
        then = change.oldName;
      }
      if (thenCode.startsWith(change.newPrefix())) {
        thenCode = change.oldPrefix() + thenCode.substring(change.newPrefix().length());
      }
    }
    return then;
  }

  /** Whether the district coded {@code code}, or one that holds it, began after {@code date}. */
  boolean beganAfter(String code, LocalDate date) {
    for (Change change : latestFirst) {
      if (change.kind == Kind.FOUND
          && date.isBefore(change.date)
          && code.startsWith(change.newPrefix())) {
        return true;
      }
    }
    return false;
  }

  /** The digits of {@code code} that tell the district from its neighbours. */
  static String significant(String code) {
    if (code.endsWith("00000000")) {
      return code.substring(0, PROVINCE_DIGITS);
    }
    return code.endsWith("00000") ? code.substring(0, COUNTY_DIGITS) : code;
  }
}
