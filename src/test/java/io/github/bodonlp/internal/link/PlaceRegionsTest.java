package io.github.bodonlp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Region;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.region.RegionTable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which districts hold places that are none themselves. */
class PlaceRegionsTest {
  private static final RegionTable TABLE = RegionTable.load();

  @Test
  void wellKnownPlace_isInTheTable() {
    assertThat(code("경포대", "강릉시")).isEqualTo("5115013700");
    assertThat(code("부산국제금융센터", "부산광역시")).isEqualTo("2629010900");
    assertThat(code("롯데월드", "행정안전부")).isEqualTo("1171000000");
  }

  @Test
  void wellKnownPlace_isExactlyNoDistrict() {
    assertThat(region("경포대", "강릉시").orElseThrow().exact()).isFalse();
  }

  @Test
  void placeAcrossProvincesOrAbroad_hasNoDistrict() {
    assertThat(code("지리산", "구례군")).isEqualTo("-");
    assertThat(code("베를린", "구례군")).isEqualTo("-");
  }

  @Test
  void hallBehindAKnownPlace_liesWithIt() {
    assertThat(code("정부세종청사 강당", "국세청")).isEqualTo("3600000000");
    assertThat(code("여수 향일암", "여수시")).isEqualTo("4613025000");
  }

  @Test
  void knownPlace_isNotTakenForOneOfAnotherDistrict() {
    assertThat(code("영월 향일암", "영월군")).isEqualTo("5175000000");
  }

  @Test
  void marketOfATownOfTheDocument_liesThere() {
    assertThat(code("도양갯장터", "고흥군", "도양읍")).isEqualTo("4677025300");
    assertThat(code("도양갯장터", "고흥군")).isEqualTo("4677000000");
  }

  @Test
  void unknownPlace_liesWithTheCityThatWrites() {
    assertThat(code("솔개울로", "제천시", "충청북도")).isEqualTo("4315000000");
  }

  @Test
  void unknownPlace_isInDoubtWhereOtherPartsAreNamed() {
    assertThat(code("솔개울로", "제천시", "전남 나주시")).isEqualTo("-");
    assertThat(code("솔개울로", "제천시", "프랑스")).isEqualTo("-");
    assertThat(code("솔개울로", "경상남도")).isEqualTo("-");
    assertThat(code("솔개울로", "환경부")).isEqualTo("-");
  }

  @Test
  void numberedNeighbourhood_isThatWithoutTheNumber() {
    assertThat(code("범천2동 77번지", "부산광역시")).isEqualTo("2623010400");
  }

  @Test
  void neighbourhoodOfStreets_isWhatHoldsThem() {
    assertThat(code("충무동", "부산광역시")).isEqualTo("2614000000");
  }

  @Test
  void shortNameOfAComplex_isNoCityFarAway() {
    assertThat(code("하남", "광주광역시")).isEqualTo("2920000000");
    assertThat(code("하남", "광주광역시", "경기도 하남시")).isEqualTo("4145000000");
    assertThat(code("하남", "하남시")).isEqualTo("4145000000");
  }

  private static String code(String name, String issuer, String... context) {
    return region(name, issuer, context).map(Region::code).orElse("-");
  }

  private static Optional<Region> region(String name, String issuer, String... context) {
    return DocumentRegions.of(
            TABLE,
            Optional.of(issuer),
            Optional.of(LocalDate.of(2025, 12, 1)),
            Stream.of(context)
                .map(c -> Mention.of(EntityKind.PLACE, new Span(0, c.length()), c).build())
                .toList())
        .region(name);
  }
}
