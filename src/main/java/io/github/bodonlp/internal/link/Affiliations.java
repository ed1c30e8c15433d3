package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Affiliation;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The body a person belongs to: named between name and title, before the bracket that holds the
 * person, inside the title; else the issuer for one who heads its region.
 */
final class Affiliations {
  private static final Lexicon HEADS =
      Lexicon.of(DataFile.beside(Affiliations.class, "region-heads.tsv").words());
  private static final int NEAR = 30;

  private final Document document;
  private final DocumentRegions regions;
  private final Optional<String> issuer;
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
  private final Map<Mention, Organization> bodies = new HashMap<>();
  private final Map<String, Organization> byName = new HashMap<>();
  private final Map<String, Organization> byRegion = new HashMap<>();

  Affiliations(
      Document document,
      DocumentRegions regions,
      Optional<String> issuer,
      List<Organization> organizations) {
    this.document = document;
    this.regions = regions;
    this.issuer = issuer;
    for (Organization body : organizations) {
      for (Mention mention : body.mentions()) {
        mentions.put(mention.span().begin(), mention);
        bodies.put(mention, body);
        byName.putIfAbsent(SameBody.key(mention), body);
      }
      body.region()
          .filter(r -> body.government())
          .ifPresent(r -> byRegion.putIfAbsent(r.code(), body));
    }
  }

  /** The affiliation of the person so mentioned, or null. */
  Affiliation of(List<Mention> group) {
    for (Mention mention : group) {
      Organization body = between(mention);
      body = body == null ? beforeBracket(mention) : body;
      if (body != null) {
        return Affiliation.of(body.name(), body.id());
      }
    }
    for (Mention mention : group) {
      Affiliation inside = mention.title().map(this::inTitle).orElse(null);
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  /** 김철수 전북대 교수: a body between name and title. */
  private Organization between(Mention person) {
    String title = person.title().orElse(null);
    Map.Entry<Integer, Mention> next = mentions.higherEntry(person.span().end());
    if (title == null || next == null || next.getKey() != person.span().end() + 1) {
      return null;
    }
    Mention body = next.getValue();
    int end = body.span().end();
    boolean titled = document.text().startsWith(title, Math.min(end + 1, document.text().length()));
    boolean inside = document.text().startsWith(title, body.span().begin());
    return titled && !inside ? bodies.get(body) : null;
  }

  /** 고흥군(군수 공영민): a body before the bracket. */
  private Organization beforeBracket(Mention person) {
    int begin = person.span().begin();
    int open = begin - 1;
    while (open >= 0 && begin - open <= NEAR && "()".indexOf(document.text().charAt(open)) < 0) {
      open--;
    }
    if (open < 0 || document.text().charAt(open) != '(') {
      return null;
    }
    Map.Entry<Integer, Mention> entry = mentions.lowerEntry(open);
    boolean adjacent = entry != null && entry.getValue().span().end() == open;
    return adjacent ? bodies.get(entry.getValue()) : null;
  }

  /** 광양시장, 국립수목원장: the body that the title names; 군수: the issuer. */
  private Affiliation inTitle(String title) {
    String plain = title.startsWith("전 ") ? title.substring(2) : title;
    int head = HEADS.matchBefore(plain, plain.length(), 0);
    if (head >= 0) {
      String prefix = plain.substring(0, plain.length() - HEADS.word(head).length());
      return prefix.isEmpty() ? ofIssuer(HEADS.word(head)) : ofRegion(prefix, HEADS.word(head));
    }
    String name = plain.endsWith("장") ? plain.substring(0, plain.length() - 1) : "";
    Organization body = byName.get(name.replace(" ", ""));
    return body == null ? null : Affiliation.of(body.name(), body.id());
  }

  private Affiliation ofRegion(String prefix, String head) {
    String unit = head.substring(0, 1).equals("부") ? head.substring(1, 2) : head.substring(0, 1);
    for (String name : List.of(prefix + unit, prefix)) {
      int district = regions.exactly(name);
      if (district != RegionTable.NONE) {
        Organization body = byRegion.get(regions.government(district).code());
        return body == null ? Affiliation.of(name, null) : Affiliation.of(body.name(), body.id());
      }
    }
    return null;
  }

  /** A bare 군수, 시장, 도지사 heads the issuer's region if the issuer is of that kind. */
  private Affiliation ofIssuer(String head) {
    if (issuer.isEmpty()) {
      return null;
    }
    String kind =
        head.contains("지사") ? "도" : head.contains("군수") ? "군" : head.contains("구청장") ? "구" : "시";
    if (!issuer.get().endsWith(kind)) {
      return null;
    }
    int district = regions.exactly(issuer.get());
    Organization body =
        district == RegionTable.NONE ? null : byRegion.get(regions.government(district).code());
    return body == null
        ? Affiliation.of(issuer.get(), null)
        : Affiliation.of(body.name(), body.id());
  }
}
