package io.github.bodonlp.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechMarkTest {

  @ParameterizedTest
  @CsvSource({
    "라고 말했다, QUOTATIVE, 2",
    "이라고 말했다, QUOTATIVE, 3",
    "라며, QUOTATIVE, 2",
    "고 말했다, QUOTATIVE, 1",
    "고말했다, QUOTATIVE, 1",
    "며 웃었다, QUOTATIVE, 1",
    "라는 소감, ATTRIBUTIVE, 2",
    "이라는 이름, ATTRIBUTIVE, 3",
    "고구마, NONE, 0",
    "며느리, NONE, 0",
    "을 열었다, NONE, 0",
  })
  void wordsBehindTheClosingMark_makeSpeech(String words, SpeechMark mark, int length) {
    assertThat(SpeechMark.at(words, 0)).isEqualTo(mark);
    assertThat(SpeechMark.length(words, 0)).isEqualTo(length);
  }

  @Test
  void endOfText_isNoMark() {
    assertThat(SpeechMark.at("“네”", 3)).isEqualTo(SpeechMark.NONE);
  }

  @Test
  void cue_isTheWordOfSayingWithoutItsFullStop() {
    assertThat(Cues.find("고 힘주어 말했다.", 1, 10)).isEqualTo(new Excerpt(new Span(6, 9), "말했다"));
    assertThat(Cues.find("다리를 놓았다.", 0, 8)).isNull();
  }

  @Test
  void cue_beginsAWord() {
    assertThat(Cues.find("거짓말했다", 0, 5)).isNull();
  }
}
