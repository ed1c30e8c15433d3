package io.github.bodonlp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bodonlp.Bodo;
import io.github.bodonlp.Source;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.SpeakerForm;
import io.github.bodonlp.fact.SpeakerVia;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  private static final Bodo BODO = Bodo.load();

  @Test
  void speaker_isThePersonNamedBeforeTheWords() {
    Speaker speaker = only("김영수 고흥군수는 “다리를 놓겠다”고 말했다.");

    assertThat(speaker.name()).isEqualTo("김영수");
    assertThat(speaker.form()).isEqualTo(SpeakerForm.FULL);
    assertThat(speaker.via()).isEqualTo(SpeakerVia.ADJACENT);
  }

  @Test
  void speech_isCarriedOverToTheNextWords() {
    List<Quotation> quotations =
        BODO.read("김영수 고흥군수는 “다리를 놓겠다”며 “길도 내겠다”고 말했다.\n\n이어 “모두 고맙다”고 덧붙였다.").quotations();

    assertThat(quotations)
        .extracting(q -> q.speakers().get(0).name())
        .containsExactly("김영수", "김영수", "김영수");
    assertThat(quotations.get(2).speakers().get(0).via()).isEqualTo(SpeakerVia.CARRIED);
  }

  @Test
  void surnameAndTitle_areThePersonNamedBefore() {
    List<Quotation> quotations = BODO.read("김영수 고흥군수가 다리를 걸었다.\n\n김 군수는 “튼튼하다”고 말했다.").quotations();

    assertThat(quotations.get(0).speakers())
        .extracting(Speaker::name, Speaker::form)
        .containsExactly(tuple("김영수", SpeakerForm.SHORT));
  }

  @Test
  void role_isASpeakerWithoutEntity() {
    Speaker speaker = only("군 관계자는 “다리를 놓겠다”고 말했다.");

    assertThat(speaker.name()).isEqualTo("군 관계자");
    assertThat(speaker.form()).isEqualTo(SpeakerForm.ROLE);
    assertThat(speaker.entity()).isEmpty();
  }

  @Test
  void bareGovernment_isTheIssuer() {
    Source source = Source.of("군은 “다리를 놓겠다”고 밝혔다.").issuer("고흥군");
    Speaker speaker = BODO.read(source).quotations().get(0).speakers().get(0);

    assertThat(speaker.name()).isEqualTo("고흥군");
    assertThat(speaker.text()).isEqualTo("군");
    assertThat(speaker.form()).isEqualTo(SpeakerForm.BODY);
  }

  private static Speaker only(String text) {
    List<Quotation> quotations = BODO.read(text).quotations();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).speakers()).hasSize(1);
    return quotations.get(0).speakers().get(0);
  }
}
