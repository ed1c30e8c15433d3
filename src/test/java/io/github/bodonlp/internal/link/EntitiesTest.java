package io.github.bodonlp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.PressRelease;
import io.github.bodonlp.Source;
import io.github.bodonlp.fact.Affiliation;
import io.github.bodonlp.fact.Basis;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import io.github.bodonlp.fact.Region;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {
  private static final Bodo BODO = Bodo.load();
  private static final LocalDate DAY = LocalDate.of(2020, 7, 28);

  @Test
  void person_gathersFullNameAndSurnameWithTheTitle() {
    PressRelease release = read("전라북도", "하윤슬 정무부지사는 공장을 둘러봤다. 하 부지사는 지원을 약속했다.");

    assertThat(release.people()).hasSize(1);
    Person person = release.people().get(0);
    assertThat(person.name()).isEqualTo("하윤슬");
    assertThat(person.title()).contains("정무부지사");
    assertThat(person.affiliation()).map(Affiliation::name).contains("전라북도");
    assertThat(texts(person.mentions())).containsExactly("하윤슬", "하");
  }

  @Test
  void person_belongsToTheBodyBetweenNameAndTitle() {
    PressRelease release = read("나주시", "표민재 한국전력공사 사장은 협약서에 서명했다.");

    Person person = release.people().get(0);
    assertThat(person.affiliation()).map(Affiliation::name).contains("한국전력공사");
    assertThat(person.affiliation().orElseThrow().entity()).contains("o1");
  }

  @Test
  void organization_gathersShortFormInBrackets() {
    PressRelease release = read("교육부", "한국산업기술기획평가원(KEIT)이 평가한다. KEIT는 결과를 공개한다.");

    assertThat(names(release.organizations())).containsExactly("한국산업기술기획평가원");
    assertThat(release.organizations().get(0).mentions()).hasSize(3);
  }

  @Test
  void organization_gathersItsOwnSlipAndMadeShortForm() {
    PressRelease release =
        read(
            "전라남도",
            "소상공인상생전남연합회는 모임을 열었다. 표민재 소상공인상생전남연합회장은 인사했다. "
                + "표민재 소상공인상생전남연함회장은 다시 인사했다. 상생회는 기부했다. 상생회는 떠났다.");

    assertThat(names(release.organizations())).containsExactly("소상공인상생전남연합회");
    assertThat(texts(release.organizations().get(0).mentions())).contains("상생회", "소상공인상생전남연함회");
  }

  @Test
  void government_hasTheCodeOfTheDayAndItsNameOfToday() {
    PressRelease release = read("전라북도", "전라북도는 대책을 추진한다고 밝혔다. 전북도는 예산도 지원한다고 밝혔다.");

    assertThat(release.organizations()).hasSize(1);
    Organization government = release.organizations().get(0);
    assertThat(government.government()).isTrue();
    assertThat(government.mentions()).hasSize(2);
    Region region = government.region().orElseThrow();
    assertThat(region.code()).isEqualTo("4500000000");
    assertThat(region.current()).map(Region::name).contains("전북특별자치도");
  }

  @Test
  void place_hasTheSmallestDistrictThatHoldsIt() {
    PressRelease release = read("나주시", "산포면 등정리 저수지를 준설했다.");

    Place place = release.places().get(0);
    assertThat(place.region().map(Region::code)).contains("4617040000");
    assertThat(place.region().map(Region::exact)).contains(false);
  }

  @Test
  void issuer_isGivenOrStated() {
    String text = "완주군은 28일 딸기 재배 농가를 지원한다고 밝혔다.";

    assertThat(read("완주군", text).issuer().orElseThrow().basis()).isEqualTo(Basis.GIVEN);
    PressRelease alone = BODO.read(text, DAY);
    assertThat(alone.issuer().orElseThrow().name()).isEqualTo("완주군");
    assertThat(alone.issuer().orElseThrow().basis()).isEqualTo(Basis.STATED);
    assertThat(alone.issuer().orElseThrow().entity()).contains("o1");
  }

  private static PressRelease read(String issuer, String text) {
    return BODO.read(Source.of(text).published(DAY).issuer(issuer));
  }

  private static List<String> names(List<Organization> organizations) {
    return organizations.stream().map(Organization::name).toList();
  }

  private static List<String> texts(List<Mention> mentions) {
    return mentions.stream().map(Mention::text).toList();
  }
}
