package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Region;
import io.github.bodonlp.internal.region.Level;
import io.github.bodonlp.internal.region.RegionChain;
import io.github.bodonlp.internal.region.RegionSense;
import io.github.bodonlp.internal.region.RegionTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which districts the names of one document mean, on its day. */
final class DocumentRegions {
  private static final int SHORTEST_REST = 2;

  private final RegionTable table;
  private final RegionSense sense;
  private final LocalDate day;
  private final PlaceRegions places;

  private DocumentRegions(
      RegionTable table, RegionSense sense, LocalDate day, PlaceRegions places) {
    this.table = table;
    this.sense = sense;
    this.day = day;
    this.places = places;
  }

  /** Learns from the mentions which districts the document names without doubt. */
  static DocumentRegions of(
      RegionTable table, Optional<String> issuer, Optional<LocalDate> day, List<Mention> mentions) {
    RegionSense blank = new RegionSense(table, RegionTable.NONE);
    int district = RegionTable.NONE;
    if (issuer.isPresent()) {
      String name = issuer.get();
      RegionChain chain = RegionChain.at(table, name, 0, name.length());
      district = chain == null ? RegionTable.NONE : blank.meaning(chain);
    }
    RegionSense sense = new RegionSense(table, district);
    PlaceRegions places = new PlaceRegions(table, sense);
    for (Mention mention : mentions) {
      RegionChain chain = RegionChain.at(table, mention.text(), 0, mention.text().length());
      if (chain != null && isWhole(chain, mention.text())) {
        sense.learn(chain);
        places.learn(chain);
      } else {
        places.learn(mention.text());
      }
    }
    return new DocumentRegions(table, sense, day.orElse(null), places);
  }

  private static boolean isWhole(RegionChain chain, String name) {
    return chain.end() == name.length() || name.charAt(chain.end()) == ' ';
  }

  /** The district whose name is exactly {@code name}, or {@link RegionTable#NONE}. */
  int exactly(String name) {
    RegionChain chain = RegionChain.at(table, name, 0, name.length());
    return chain != null && chain.end() == name.length() ? sense.meaning(chain) : RegionTable.NONE;
  }

  /** The district that is {@code name}, or that holds what it names; empty if none is sure. */
  Optional<Region> region(String name) {
    RegionChain chain = RegionChain.at(table, name, 0, name.length());
    boolean district = chain != null && chain.end() == name.length() && chain.names() > 1;
    int place = district ? RegionTable.NONE : places.listed(name, chain);
    if (place != RegionTable.NONE) {
      return place < 0 ? Optional.empty() : Optional.of(holding(place));
    }
    Optional<Region> said =
        chain != null && isSound(chain, name) ? of(chain, name) : numbered(name);
    if (said.isPresent()) {
      return said;
    }
    boolean bare = chain != null && chain.end() == name.length() || name.endsWith("동");
    int around = bare ? places.streets(name) : places.around(name);
    return around < 0 ? Optional.empty() : Optional.of(holding(around));
  }

  /** The district on the day, as one that holds a smaller place. */
  private Region holding(int district) {
    return table.on(district, day, false);
  }

  private Optional<Region> of(RegionChain chain, String name) {
    RegionChain plain = withoutNumber(chain, name);
    if (plain != null) {
      return Optional.of(holding(sense.meaning(plain)));
    }
    int district = sense.meaning(chain);
    if (district == RegionTable.NONE) {
      return Optional.empty();
    }
    return Optional.of(table.on(district, day, chain.end() == name.length()));
  }

  /** 동구 범일1동: the chain as it is without the number, or null if there is none. */
  private RegionChain withoutNumber(RegionChain chain, String name) {
    int from = chain.end() + 1;
    int digit = from;
    while (digit < name.length() && !Character.isDigit(name.charAt(digit))) {
      digit++;
    }
    int after = digit;
    while (after < name.length() && Character.isDigit(name.charAt(after))) {
      after++;
    }
    if (digit <= from || after == digit || !name.startsWith("동", after)) {
      return null;
    }
    String plain = name.substring(0, digit) + "동";
    RegionChain longer = RegionChain.at(table, plain, 0, plain.length());
    boolean all = longer != null && longer.end() == plain.length();
    return all && sense.meaning(longer) != RegionTable.NONE ? longer : null;
  }

  /** The region of the government that is {@code district}. */
  Region government(int district) {
    return table.on(district, day, true);
  }

  /** Whether the chain is a word of its own, or a plain form glued to a longer rest. */
  private boolean isSound(RegionChain chain, String name) {
    if (isWhole(chain, name)) {
      return chain.names() > 1
          || !table.isWord(chain.last())
          || chain.end() == name.length()
          || sense.isOwn(chain);
    }
    boolean rest = name.length() - chain.end() >= SHORTEST_REST;
    boolean wide = table.level(chain.last()) != Level.EUPMYEONDONG || chain.names() > 1;
    boolean town = "읍면".indexOf(name.charAt(chain.end() - 1)) >= 0 && chain.end() > 2;
    return rest && (wide || town) && !table.isWord(chain.last());
  }

  /** 왕조1동, 범천2동 12번지: the neighbourhood without its number, else what of the issuer holds it. */
  private Optional<Region> numbered(String name) {
    int space = name.indexOf(' ');
    int last = (space < 0 ? name.length() : space) - 1;
    boolean numbered =
        last >= SHORTEST_REST
            && name.charAt(last) == '동'
            && Character.isDigit(name.charAt(last - 1));
    if (!numbered) {
      return Optional.empty();
    }
    int digits = last - 1;
    while (digits > 1 && Character.isDigit(name.charAt(digits - 1))) {
      digits--;
    }
    int district = exactly(name.substring(0, digits) + "동");
    int issuer = sense.issuer();
    boolean ofIssuer =
        district != RegionTable.NONE
            && (issuer == RegionTable.NONE || table.within(district, issuer));
    if (ofIssuer) {
      return Optional.of(holding(district));
    }
    boolean city = issuer != RegionTable.NONE && table.levelOf(issuer) == Level.SIGUNGU;
    return city ? Optional.of(holding(issuer)) : Optional.empty();
  }
}
