package io.github.bodonlp.internal.region;

import java.util.HashMap;
import java.util.Map;

/**
 * Which district a name means in one document. A name that only one district bears is settled; of
 * several the one stands that lies nearest to the issuer and to the districts the document names
 * without doubt; where two are equally near, none does. Used by one thread.
 */
public final class RegionSense {
  private static final int ISSUER = 64;
  private static final int SAME_PROVINCE = 16;
  private static final int NAMED_ABOVE = 8;
  private static final int CITY = 4;

  private final RegionTable table;
  private final int issuer;
  private final Map<Integer, Integer> named = new HashMap<>();

  /**
   * A sense for a document of the issuer that governs or lies in {@code issuer}, which may be
   * {@link RegionTable#NONE}.
   */
  public RegionSense(RegionTable table, int issuer) {
    this.table = table;
    this.issuer = issuer;
  }

  /** The district of the issuer, or {@link RegionTable#NONE}. */
  public int issuer() {
    return issuer;
  }

  /** Learns from a chain whether it names a district without doubt. */
  public void learn(RegionChain chain) {
    if (chain.districts().length == 1 && !(chain.names() == 1 && table.isWord(chain.last()))) {
      for (int at = chain.districts()[0]; at != RegionTable.NONE; at = table.parent(at)) {
        named.merge(at, 1, Integer::sum);
      }
    }
  }

  /** Whether the chain names a district of the issuer's, or of one that the document names. */
  public boolean isNear(RegionChain chain) {
    for (int district : chain.districts()) {
      int parent = table.parent(district);
      boolean ofIssuer =
          issuer != RegionTable.NONE
              && (table.within(issuer, district) || parent == issuer || sameParent(district));
      boolean ofNamed = named.containsKey(district) || namedCounty(district);
      if (ofIssuer || ofNamed) {
        return true;
      }
    }
    return false;
  }

  /** Whether the chain names the issuer's own district, or one the document names without doubt. */
  public boolean isOwn(RegionChain chain) {
    for (int district : chain.districts()) {
      if (district == issuer || named.containsKey(district)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A town or neighbourhood of a city or county that the document names; provinces are too wide.
   */
  private boolean namedCounty(int district) {
    int parent = table.parent(district);
    return parent != RegionTable.NONE
        && table.levelOf(district) == Level.EUPMYEONDONG
        && table.levelOf(parent) != Level.SIDO
        && named.containsKey(parent);
  }

  private boolean sameParent(int district) {
    return table.levelOf(issuer) == Level.SIGUNGU
        && table.levelOf(district) == Level.SIGUNGU
        && table.parent(issuer) == table.parent(district);
  }

  /** The district that {@code chain} means, or {@link RegionTable#NONE}. */
  public int meaning(RegionChain chain) {
    int[] districts = chain.districts();
    if (districts.length == 1) {
      return districts[0];
    }
    int best = RegionTable.NONE;
    int bestScore = -1;
    boolean tie = false;
    for (int district : districts) {
      int score = nearness(district);
      if (score > bestScore) {
        bestScore = score;
        best = district;
        tie = false;
      } else if (score == bestScore) {
        tie = true;
      }
    }
    return tie ? RegionTable.NONE : best;
  }

  /** How far the document speaks of {@code district}: by its issuer, then by what it names. */
  private int nearness(int district) {
    int score = 0;
    if (issuer != RegionTable.NONE) {
      if (table.within(district, issuer) || table.within(issuer, district)) {
        score += ISSUER;
      }
      if (table.province(district) == table.province(issuer)) {
        score += SAME_PROVINCE;
      }
    }
    int parent = table.parent(district);
    if (parent != RegionTable.NONE && named.containsKey(parent)) {
      score += NAMED_ABOVE;
    }
    return switch (table.levelOf(district)) {
      case SIDO -> score + CITY + 1;
      case SIGUNGU -> score + CITY;
      case GU, EUPMYEONDONG -> score;
    };
  }
}
