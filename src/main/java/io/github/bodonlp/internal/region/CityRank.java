package io.github.bodonlp.internal.region;

import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * Whether the 시 of a document is a metropolitan city: told by its issuer, else by the first city
 * that the text names with its rank (부산시, 순천시).
 */
final class CityRank {
  private static final List<String> METROPOLITAN =
      List.of("서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종");
  private static final Lexicon GREAT = Lexicon.of(METROPOLITAN);
  private static final Lexicon CITIES =
      Lexicon.of(
          DataFile.beside(CityRank.class, "regions.tsv").rows().stream()
              .filter(row -> row.cell(1).equals("SIGUNGU") && row.cell(2).endsWith("시"))
              .map(row -> row.cell(2))
              .toList());

  /** Gwangju in Gyeonggi is a city like others; the one without a province is metropolitan. */
  private static final String GYEONGGI = "경기";

  private CityRank() {}

  static boolean metropolitan(String text, Optional<String> issuer) {
    return issuer.isPresent() ? great(issuer.get()) : named(text);
  }

  /** The metropolitan governments and their districts and counties. */
  private static boolean great(String issuer) {
    if (issuer.startsWith(GYEONGGI)) {
      return false;
    }
    boolean district = issuer.endsWith("구") || issuer.endsWith("구청");
    return GREAT.match(issuer, 0, issuer.length()) >= 0
        || (district && issuer.indexOf('시') < 0)
        || issuer.startsWith("기장군")
        || issuer.startsWith("달성군")
        || issuer.startsWith("군위군")
        || issuer.startsWith("강화군")
        || issuer.startsWith("옹진군")
        || issuer.startsWith("울주군");
  }

  private static boolean named(String text) {
    for (int i = 0; i < text.length(); i++) {
      int great = GREAT.match(text, i, text.length());
      if (great >= 0 && ranked(text, i + 2)) {
        return i < 3 || !text.subSequence(i - 3, i).toString().startsWith(GYEONGGI);
      }
      if (CITIES.match(text, i, text.length()) >= 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean ranked(String text, int at) {
    return at < text.length() && (text.charAt(at) == '시' || text.charAt(at) == '광')
        || at + 1 < text.length() && text.charAt(at) == '특' && text.charAt(at + 1) == '별';
  }
}
