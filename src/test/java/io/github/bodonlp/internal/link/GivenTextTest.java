package io.github.bodonlp.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Folding;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"고흥군은", "\u200B고\u200B흥\u200B군\u200B은\u200B", "\uFEFF고흥군\u2060은", "고\u00AD흥군은"})
  void name_leadsBackToItsWordsWithoutWhatHasNoWidthAround(String given) {
    Folding folding = Document.of(given).folding();
    String words = GivenText.span(new Span(0, 3), folding).of(given);

    assertThat(words).startsWith("고").endsWith("군");
    assertThat(Document.of(words).text()).isEqualTo("고흥군");
  }

  @Test
  void decomposedName_leadsBackWhole() {
    String given = Normalizer.normalize("🌾 고흥군은", Normalizer.Form.NFD);
    Folding folding = Document.of(given).folding();

    assertThat(GivenText.span(new Span(3, 6), folding).of(given))
        .isEqualTo(Normalizer.normalize("고흥군", Normalizer.Form.NFD));
  }

  @Test
  void warning_pointsIntoTheTextAsGiven() {
    Folding folding = Document.of("\u200B\u200B가나").folding();
    Warning warning = Warning.of(Warning.Kind.UNCLOSED_QUOTATION, "alone", new Span(1, 2));
    Warning whole = Warning.of(Warning.Kind.EMPTY, "empty");

    assertThat(GivenText.warning(warning, folding).span()).contains(new Span(3, 4));
    assertThat(GivenText.warning(whole, folding)).isEqualTo(whole);
  }
}
