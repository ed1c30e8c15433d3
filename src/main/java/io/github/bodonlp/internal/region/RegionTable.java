package io.github.bodonlp.internal.region;

import io.github.bodonlp.fact.Region;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All districts of Korea down to town and neighbourhood, their short forms, and what they were
 * called and coded on any day. A district is its number in the table. Immutable.
 *
 * <p>The rows are in the order of today's codes; districts that have been merged away follow them.
 */
public final class RegionTable {
  /** No district. */
  public static final int NONE = -1;

  private static final int TOP = 2;
  private static final int COUNTY = 5;

  private final String[] codes;
  private final String[] names;
  private final Level[] levels;
  private final int[] parents;
  private final int[] successors;
  private final LocalDate[] ends;
  private final int today;
  private final RegionHistory history;
  private final Map<String, Integer> byCode = new HashMap<>();
  private final Lexicon forms;
  private final int[][] districtsOfForm;
  private final boolean[] word;
  private final PlaceTable places;

  private RegionTable() {
    List<DataFile.Row> rows = DataFile.beside(RegionTable.class, "regions.tsv").rows();
    history = RegionHistory.load();
    List<RegionHistory.Change> merges =
        history.latestFirst().stream().filter(c -> c.kind() == RegionHistory.Kind.MERGE).toList();
    today = rows.size();
    int size = today + merges.size();
    codes = new String[size];
    names = new String[size];
    levels = new Level[size];
    parents = new int[size];
    successors = new int[size];
    ends = new LocalDate[size];
    Arrays.fill(successors, NONE);
    for (int i = 0; i < today; i++) {
      DataFile.Row row = rows.get(i);
      put(i, row.cell(0), row.constant(1, Level.class), row.cell(2));
    }
    for (int i = 0; i < merges.size(); i++) {
      RegionHistory.Change merge = merges.get(i);
      put(today + i, merge.oldCode(), Level.SIGUNGU, merge.oldName());
      successors[today + i] = byCode.get(merge.newCode());
      ends[today + i] = merge.date();
    }
    Map<String, int[]> districts = new LinkedHashMap<>();
    Map<String, Boolean> words = new HashMap<>();
    collectForms(districts, words);
    forms = Lexicon.of(districts.keySet());
    districtsOfForm = districts.values().toArray(new int[0][]);
    word = new boolean[districtsOfForm.length];
    for (int i = 0; i < word.length; i++) {
      word[i] = words.getOrDefault(forms.word(i), false);
    }
    places = PlaceTable.load(byCode);
  }

  /** Reads the table from the jar. */
  public static RegionTable load() {
    return new RegionTable();
  }

  private void put(int i, String code, Level level, String name) {
    codes[i] = code;
    names[i] = name;
    levels[i] = level;
    byCode.put(code, i);
    parents[i] = parentOf(code, level);
  }

  /** The parent by the code alone; rows come in the order of codes, so it is known already. */
  private int parentOf(String code, Level level) {
    return switch (level) {
      case SIDO -> NONE;
      case SIGUNGU -> known(code.substring(0, TOP));
      case GU -> known(code.substring(0, COUNTY - 1));
      case EUPMYEONDONG -> {
        int county = known(code.substring(0, COUNTY));
        yield county != NONE ? county : known(code.substring(0, TOP));
      }
    };
  }

  private int known(String prefix) {
    return byCode.getOrDefault(prefix + "0".repeat(10 - prefix.length()), NONE);
  }

  private void collectForms(Map<String, int[]> districts, Map<String, Boolean> words) {
    for (int i = 0; i < codes.length; i++) {
      add(districts, names[i], i);
    }
    for (RegionHistory.Change change : history.latestFirst()) {
      if (change.recodes()) {
        add(districts, change.oldName(), byCode.get(change.newCode()));
      }
    }
    for (DataFile.Row row : DataFile.beside(RegionTable.class, "short-forms.tsv").rows()) {
      Integer district = byCode.get(row.cell(1));
      if (district == null) {
        throw row.fault("no district is coded '" + row.cell(1) + "'");
      }
      add(districts, row.cell(0), district);
      if (row.cell(2).equals("WORD")) {
        words.put(row.cell(0), true);
      }
    }
  }

  private static void add(Map<String, int[]> districts, String form, int district) {
    int[] before = districts.getOrDefault(form, new int[0]);
    for (int known : before) {
      if (known == district) {
        return;
      }
    }
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = district;
    districts.put(form, after);
  }

  /** Every name, former name and short form; its number is the argument of {@link #districts}. */
  public Lexicon forms() {
    return forms;
  }

  /** The well-known places within the districts. */
  public PlaceTable places() {
    return places;
  }

  /** The districts that form {@code form} can mean; not to be changed. */
  int[] districts(int form) {
    return districtsOfForm[form];
  }

  /** Whether form {@code form} is an ordinary word as well and needs support from around it. */
  public boolean isWord(int form) {
    return word[form];
  }

  /** Whether form {@code form} is the whole name of a district: 고흥군, not 고흥. */
  public boolean isFullName(int form) {
    for (int district : districtsOfForm[form]) {
      if (names[district].equals(forms.word(form))) {
        return true;
      }
    }
    return false;
  }

  /** The highest rank among the districts that form {@code form} can mean. */
  public Level level(int form) {
    Level highest = Level.EUPMYEONDONG;
    for (int district : districtsOfForm[form]) {
      highest = levels[district].compareTo(highest) < 0 ? levels[district] : highest;
    }
    return highest;
  }

  /** The rank of a district. */
  public Level levelOf(int district) {
    return levels[district];
  }

  /** The name of a district today. */
  public String name(int district) {
    return names[district];
  }

  /** The district that holds this one, or {@link #NONE}. */
  public int parent(int district) {
    return parents[district];
  }

  /** The district coded {@code code} today, or {@link #NONE}. */
  public int coded(String code) {
    return byCode.getOrDefault(code, NONE);
  }

  /** Whether {@code inner} is {@code outer} or lies in it. */
  public boolean within(int inner, int outer) {
    int at = inner;
    while (at != NONE && at != outer) {
      at = parents[at];
    }
    return at == outer && at != NONE;
  }

  /** The province or metropolitan city that holds {@code district}. */
  public int province(int district) {
    int at = district;
    while (parents[at] != NONE) {
      at = parents[at];
    }
    return at;
  }

  /**
   * The district as it was on {@code date}, today's if null; a district that began later is told by
   * the one that held its area, not exactly.
   */
  public Region on(int district, LocalDate date, boolean exact) {
    if (successors[district] != NONE) {
      return merged(district, date, exact);
    }
    if (date == null) {
      return Region.of(codes[district], fullName(district), exact, null);
    }
    if (history.beganAfter(codes[district], date) && parents[district] != NONE) {
      return on(parents[district], date, false);
    }
    String code = history.codeOn(codes[district], date);
    String name = fullName(district, date);
    Region now = Region.of(codes[district], fullName(district), exact, null);
    boolean changed = !code.equals(now.code()) || !name.equals(now.name());
    return Region.of(code, name, exact, changed ? now : null);
  }

  /** A district that is gone: itself while it lasted, afterwards a part of its successor. */
  private Region merged(int district, LocalDate date, boolean exact) {
    int successor = successors[district];
    if (date == null || !date.isBefore(ends[district])) {
      return on(successor, date, false);
    }
    Region now = Region.of(codes[successor], fullName(successor), false, null);
    return Region.of(codes[district], fullName(district, date), exact, now);
  }

  private String fullName(int district) {
    int parent = parents[district];
    return parent == NONE ? names[district] : fullName(parent) + " " + names[district];
  }

  private String fullName(int district, LocalDate date) {
    List<String> parts = new ArrayList<>();
    int at = district;
    while (parents[at] != NONE) {
      parts.add(0, history.nameOn(codes[at], names[at], date));
      at = parents[at];
    }
    String code = history.codeOn(codes[district], date);
    parts.add(0, provinceOn(code.substring(0, TOP), at, date));
    return String.join(" ", parts);
  }

  /** The name of the province whose codes began with {@code prefix} on {@code date}. */
  private String provinceOn(String prefix, int fallback, LocalDate date) {
    for (int i = 0; i < today; i++) {
      if (levels[i] == Level.SIDO && history.codeOn(codes[i], date).startsWith(prefix)) {
        return history.nameOn(codes[i], names[i], date);
      }
    }
    return names[fallback];
  }
}
