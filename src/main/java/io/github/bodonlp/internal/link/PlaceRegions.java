package io.github.bodonlp.internal.link;

import io.github.bodonlp.internal.region.Level;
import io.github.bodonlp.internal.region.PlaceTable;
import io.github.bodonlp.internal.region.RegionChain;
import io.github.bodonlp.internal.region.RegionSense;
import io.github.bodonlp.internal.region.RegionTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which district holds a place that is none itself: the table of places knows, or the name and the
 * document tell. Used by one thread.
 */
final class PlaceRegions {
  private static final int SHORTEST = 2;

  /** What an industrial complex leaves out of its name where its kind is said beside it. */
  private static final List<String> HEADS = List.of("산단", "산업단지");

  private final RegionTable table;
  private final RegionSense sense;
  private final Set<Integer> towns = new LinkedHashSet<>();
  private final Set<Integer> provinces = new HashSet<>();
  private boolean elsewhere;

  PlaceRegions(RegionTable table, RegionSense sense) {
    this.table = table;
    this.sense = sense;
  }

  /**
   * Learns the towns that a document names, and whether it speaks of other parts of the country.
   */
  void learn(RegionChain chain) {
    int district = sense.meaning(chain);
    if (district == RegionTable.NONE) {
      return;
    }
    if (table.levelOf(district) == Level.EUPMYEONDONG) {
      towns.add(district);
    }
    if (chain.names() > 1 || chain.end() > SHORTEST) {
      provinces.add(table.province(district));
    }
    int issuer = sense.issuer();
    elsewhere |=
        issuer == RegionTable.NONE
            || !table.within(district, issuer) && !table.within(issuer, district);
  }

  /** Learns whether a document speaks of places abroad. */
  void learn(String name) {
    elsewhere |= known(name.replace(" ", "")) == PlaceTable.ABROAD;
  }

  /**
   * The district that the table has for {@code name}, for what stands behind the district that the
   * name begins with, or for the first or last words of it.
   */
  int listed(String name, RegionChain chain) {
    String whole = name.replace(" ", "");
    int place = known(whole);
    if (chain != null && chain.end() == name.length()) {
      return isFar(chain) ? withoutHead(whole) : RegionTable.NONE;
    }
    if (place != RegionTable.NONE) {
      return place;
    }
    if (chain != null) {
      int rest = known(name.substring(chain.end()).replace(" ", ""));
      return rest >= 0 && isIn(rest, chain) ? rest : RegionTable.NONE;
    }
    for (int space : spaces(name)) {
      int first = known(name.substring(0, space).replace(" ", ""));
      int last = known(name.substring(space + 1).replace(" ", ""));
      if (first >= 0 || last >= 0) {
        return first >= 0 ? first : last;
      }
    }
    return name.length() > SHORTEST ? RegionTable.NONE : withoutHead(whole);
  }

  private int known(String name) {
    return table.places().district(name, 0, name.length());
  }

  private static List<Integer> spaces(String name) {
    List<Integer> spaces = new ArrayList<>();
    for (int i = name.length() - 1; i > 0; i--) {
      if (name.charAt(i) == ' ') {
        spaces.add(i);
      }
    }
    return spaces;
  }

  private boolean isIn(int district, RegionChain chain) {
    int outer = sense.meaning(chain);
    return outer != RegionTable.NONE && table.within(district, outer);
  }

  /** Whether a lone short name means a district of a province that the document never names. */
  private boolean isFar(RegionChain chain) {
    int issuer = sense.issuer();
    int district = sense.meaning(chain);
    return chain.end() == SHORTEST
        && (district == RegionTable.NONE
            || issuer != RegionTable.NONE
                && table.province(district) != table.province(issuer)
                && !provinces.contains(table.province(district)));
  }

  /** 하남 in a list of complexes: the complex of that name in the issuer's province. */
  private int withoutHead(String name) {
    int issuer = sense.issuer();
    for (String head : HEADS) {
      int district = known(name + head);
      if (district >= 0
          && issuer != RegionTable.NONE
          && table.province(district) == table.province(issuer)) {
        return district;
      }
    }
    return RegionTable.NONE;
  }

  /** The district that words of {@code name} or the rest of the document tell, or none. */
  int around(String name) {
    int town = ofTown(name);
    if (town != RegionTable.NONE) {
      return town;
    }
    int last = lastWord(name);
    if (last != RegionTable.NONE) {
      return last;
    }
    return elsewhere || !isCity(sense.issuer()) ? RegionTable.NONE : sense.issuer();
  }

  /** 충무동 where the districts of the issuer's province are 충무동1가 to 3가: what holds them. */
  int streets(String name) {
    String first = name + "1가";
    RegionChain chain = RegionChain.at(table, first, 0, first.length());
    int district =
        chain != null && chain.end() == first.length() ? sense.meaning(chain) : RegionTable.NONE;
    boolean near =
        district != RegionTable.NONE
            && sense.issuer() != RegionTable.NONE
            && table.province(district) == table.province(sense.issuer());
    return near ? table.parent(district) : RegionTable.NONE;
  }

  /** 군서시장 in a document that names 군서면. */
  private int ofTown(String name) {
    int found = RegionTable.NONE;
    for (int town : towns) {
      String full = table.name(town);
      String stem = full.substring(0, full.length() - 1);
      boolean rural = full.endsWith("읍") || full.endsWith("면");
      if (rural && stem.length() >= SHORTEST && name.startsWith(stem)) {
        found = found == RegionTable.NONE ? town : RegionTable.NONE;
      }
    }
    return found;
  }

  /** 창업허브 부산: the district that is the last word. */
  private int lastWord(String name) {
    int space = name.lastIndexOf(' ');
    RegionChain chain = space < 0 ? null : RegionChain.at(table, name, space + 1, name.length());
    return chain == null || chain.end() < name.length() ? RegionTable.NONE : sense.meaning(chain);
  }

  /** A city or county, or a metropolitan city: a province is too wide to hold a place. */
  private boolean isCity(int district) {
    return district != RegionTable.NONE
        && (table.levelOf(district) != Level.SIDO || table.name(district).endsWith("시"));
  }
}
