package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @Test
  void tokens_areMorphemesWithoutSpaces() {
    assertThat(tagged("군수는 다리를 놓았다."))
        .containsExactly("군수/NNG", "는/J", "다리/NNG", "를/J", "놓/VV", "았/E", "다/E", "./SF");
  }

  @Test
  void inflectedWord_isOneTokenWithTwoTags() {
    Tokens tokens = Document.of("다리가 생겼다").tokens();
    int token = tokens.beginningAt(4);

    assertThat(tokens.end(token)).isEqualTo(6);
    assertThat(tokens.tag(token)).isEqualTo(Tag.VV);
    assertThat(tokens.lastTag(token)).isEqualTo(Tag.E);
  }

  @Test
  void at_findsTokensByOffset() {
    Tokens tokens = Document.of("군수는 다리를").tokens();

    assertThat(tokens.size()).isEqualTo(4);
    assertThat(tokens.at(0)).isZero();
    assertThat(tokens.at(1)).isZero();
    assertThat(tokens.at(2)).isOne();
    assertThat(tokens.at(3)).isEqualTo(2);
    assertThat(tokens.at(7)).isEqualTo(4);
    assertThat(tokens.beginningAt(4)).isEqualTo(2);
    assertThat(tokens.beginningAt(5)).isEqualTo(-1);
    assertThat(tokens.endingAt(6)).isEqualTo(2);
    assertThat(tokens.endingAt(0)).isEqualTo(-1);
    assertThat(tokens.joined(1)).isTrue();
    assertThat(tokens.joined(2)).isFalse();
    assertThat(tokens.joined(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "가", "\"", "(", "\n", " ", "\t", "🌾", "\uD800", "\uDC00", "가나 ", "가\n", "1.", "\u0000",
        "·", "다. ", "“가”고 ", "A", "\u1100", "漢", "…", "한다 \n"
      })
  void tokensOfAnything_lieInOrderInsideTheirSentences(String unit) {
    Document document = Document.of(unit.repeat(5000));
    Tokens tokens = document.tokens();
    Stretches sentences = document.sentences();
    int reached = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int sentence = sentences.at(tokens.begin(i));
      assertThat(tokens.begin(i)).isGreaterThanOrEqualTo(reached);
      assertThat(tokens.end(i)).isGreaterThan(tokens.begin(i));
      assertThat(tokens.begin(i)).isGreaterThanOrEqualTo(sentences.begin(sentence));
      assertThat(tokens.end(i)).isLessThanOrEqualTo(sentences.end(sentence));
      reached = tokens.end(i);
    }
  }

  private static List<String> tagged(String text) {
    Tokens tokens = Document.of(text).tokens();
    List<String> tagged = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      tagged.add(text.substring(tokens.begin(i), tokens.end(i)) + "/" + tokens.tag(i));
    }
    return tagged;
  }
}
