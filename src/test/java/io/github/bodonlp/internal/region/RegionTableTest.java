package io.github.bodonlp.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTableTest {
  private static final RegionTable TABLE = RegionTable.load();

  @ParameterizedTest
  @CsvSource({
    "전남 나주시 산포면, 2025-12-15, 4617040000, 전라남도 나주시 산포면",
    "전북 전주시 완산구, 2020-07-28, 4511100000, 전라북도 전주시 완산구",
    "전북 전주시 완산구, 2024-01-18, 5211100000, 전북특별자치도 전주시 완산구",
    "강원도 고성군, 2023-06-10, 4282000000, 강원도 고성군",
    "강원도 고성군, 2023-06-11, 5182000000, 강원특별자치도 고성군",
    "군위군, 2023-06-30, 4772000000, 경상북도 군위군",
    "군위군, 2023-07-01, 2772000000, 대구광역시 군위군",
    "인천 미추홀구, 2018-06-30, 2817000000, 인천광역시 남구",
    "여주시, 2013-09-22, 4173000000, 경기도 여주군",
    "마산시, 2009-01-01, 4816000000, 경상남도 마산시",
    "연기군, 2012-06-30, 4473000000, 충청남도 연기군",
    "증평군, 2025-12-15, 4374500000, 충청북도 증평군",
  })
  void on_tellsCodeAndNameOfTheDay(String name, LocalDate day, String code, String fullName) {
    Region region = TABLE.on(only(name), day, true);

    assertThat(region.code()).isEqualTo(code);
    assertThat(region.name()).isEqualTo(fullName);
    assertThat(region.exact()).isTrue();
  }

  @Test
  void on_addsTheDistrictOfTodayWhereItChanged() {
    Region then = TABLE.on(only("전라북도"), LocalDate.of(2020, 7, 28), true);
    Region now = TABLE.on(only("전라북도"), LocalDate.of(2025, 12, 15), true);

    assertThat(then.current()).map(Region::name).contains("전북특별자치도");
    assertThat(now.current()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "부천시 원미구 원미동, 2020-01-01, 4119000000",
    "창원시 마산합포구, 2009-01-01, 4812000000",
    "마산시, 2012-01-01, 4812000000",
    "청원군, 2015-01-01, 4311000000",
  })
  void on_tellsTheHolderOfWhatWasNotYetOrIsNoMore(String name, LocalDate day, String code) {
    Region region = TABLE.on(only(name), day, true);

    assertThat(region.code()).isEqualTo(code);
    assertThat(region.exact()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "중구, 부산광역시, 2611000000",
    "중구, 울산광역시, 3111000000",
    "고성군, 강원특별자치도, 5182000000",
    "고성군, 경상남도, 4882000000",
    "광주, 나주시, 2900000000",
    "광주시, 경기도, 4161000000",
    "부산면, 장흥군, 4680036000",
  })
  void meaning_isTheDistrictNearTheIssuer(String name, String issuer, String code) {
    RegionSense sense = new RegionSense(TABLE, only(issuer));

    assertThat(TABLE.on(sense.meaning(chain(name)), null, true).code()).isEqualTo(code);
  }

  @Test
  void meaning_isNoneWhereNothingTells() {
    RegionSense sense = new RegionSense(TABLE, RegionTable.NONE);

    assertThat(sense.meaning(chain("중구"))).isEqualTo(RegionTable.NONE);
    assertThat(sense.meaning(chain("고성군"))).isEqualTo(RegionTable.NONE);
  }

  @Test
  void chain_stopsWhereADistrictDoesNotLieInTheOneBefore() {
    assertThat(chain("나주시 해남읍").end()).isEqualTo(3);
    assertThat(chain("전남 나주시 산포면 등정리").end()).isEqualTo(10);
    assertThat(RegionChain.at(TABLE, "없는곳", 0, 3)).isNull();
  }

  private static RegionChain chain(String name) {
    return RegionChain.at(TABLE, name, 0, name.length());
  }

  private static int only(String name) {
    RegionChain chain = chain(name);
    assertThat(chain.end()).as("the whole of " + name).isEqualTo(name.length());
    assertThat(chain.districts()).as("meanings of " + name).hasSize(1);
    return chain.districts()[0];
  }
}
