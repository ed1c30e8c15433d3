package io.github.bodonlp.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.of(List.of("군", "군수", "부군수", "군수실장", "도"));

  @Test
  void match_takesTheLongestWordThatBeginsThere() {
    assertThat(lexicon.word(lexicon.match("군수실장은", 0, 5))).isEqualTo("군수실장");
    assertThat(lexicon.word(lexicon.match("군수실에", 0, 4))).isEqualTo("군수");
    assertThat(lexicon.matchEnd("부군수", 1, 3)).isEqualTo(3);
    assertThat(lexicon.match("수군", 0, 2)).isEqualTo(-1);
    assertThat(lexicon.matchEnd("수군", 0, 2)).isEqualTo(-1);
  }

  @Test
  void match_knowsWordsOfOneCharacterAndThoseInsideLongerOnes() {
    Lexicon nested = Lexicon.of(List.of("도", "도시", "도시계획", "시"));

    assertThat(nested.match("도", 0, 1)).isZero();
    assertThat(nested.match("도로", 0, 2)).isZero();
    assertThat(nested.match("도시계", 0, 3)).isEqualTo(1);
    assertThat(nested.match("도시계획", 0, 4)).isEqualTo(2);
    assertThat(nested.find("도시계", 0, 3)).isEqualTo(-1);
    assertThat(nested.find("시", 0, 1)).isEqualTo(3);
  }

  @Test
  void match_comparesTheRestOfAWordThatIsTheOnlyOneLeft() {
    Lexicon few = Lexicon.of(List.of("국립공원공단", "국립중앙박물관"));

    assertThat(few.match("국립중앙박물관은", 0, 8)).isEqualTo(1);
    assertThat(few.match("국립중앙박물원", 0, 7)).isEqualTo(-1);
    assertThat(few.match("국립중앙박물관", 0, 6)).isEqualTo(-1);
    assertThat(few.find("국립중앙박물관은", 0, 8)).isEqualTo(-1);
    assertThat(Lexicon.backward(List.of("박물관", "수족관")).matchBack("박물관", 3, 0)).isZero();
    assertThat(Lexicon.backward(List.of("박물관", "수족관")).matchBack("생물관", 3, 0)).isEqualTo(-1);
  }

  @Test
  void match_isThatOfALoopOverAllWords() {
    Random random = new Random(11);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      words.add(letters(random, 1 + random.nextInt(5)));
    }
    Lexicon forward = Lexicon.of(words);
    Lexicon backward = Lexicon.backward(words);
    String text = letters(random, 2000);
    for (int at = 0; at <= text.length(); at++) {
      String ahead = text.substring(at);
      String behind = text.substring(0, at);
      assertThat(forward.match(text, at, text.length()))
          .isEqualTo(words.indexOf(longest(words, ahead::startsWith)));
      assertThat(backward.matchBack(text, at, 0))
          .isEqualTo(words.indexOf(longest(words, behind::endsWith)));
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    random.ints(length, '가', '가' + 4).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static String longest(List<String> words, Predicate<String> fits) {
    return words.stream().filter(fits).max(Comparator.comparingInt(String::length)).orElse("");
  }

  @Test
  void matchBack_takesTheLongestWordThatEndsThere() {
    Lexicon endings = Lexicon.backward(List.of("장", "회장", "축제", "문화축제"));

    assertThat(endings.matchBack("협회장", 3, 0)).isEqualTo(1);
    assertThat(endings.matchBack("협회장", 3, 2)).isZero();
    assertThat(endings.matchBack("전통문화축제", 6, 0)).isEqualTo(3);
    assertThat(endings.matchBack("전통문화축제", 6, 3)).isEqualTo(2);
    assertThat(endings.matchBack("전통", 2, 0)).isEqualTo(-1);
    assertThat(endings.matchBack("장", 0, 0)).isEqualTo(-1);
  }

  @Test
  void match_staysWithinItsLimit() {
    assertThat(lexicon.word(lexicon.match("군수실장", 0, 3))).isEqualTo("군수");
    assertThat(lexicon.match("군수", 0, 0)).isEqualTo(-1);
  }

  @Test
  void matchBefore_takesTheLongestWordThatEndsThere() {
    assertThat(lexicon.word(lexicon.matchBefore("담양 부군수", 6, 0))).isEqualTo("부군수");
    assertThat(lexicon.word(lexicon.matchBefore("담양 부군수", 6, 4))).isEqualTo("군수");
    assertThat(lexicon.matchBefore("담양 부군수", 5, 0)).isEqualTo(0);
    assertThat(lexicon.matchBefore("담양", 2, 0)).isEqualTo(-1);
  }

  @Test
  void find_takesTheWholeStretchOrNothing() {
    assertThat(lexicon.find("군수", 0, 2)).isEqualTo(1);
    assertThat(lexicon.find("군수실", 0, 3)).isEqualTo(-1);
    assertThat(lexicon.find("군수", 1, 1)).isEqualTo(-1);
    assertThat(lexicon.contains("부군수")).isTrue();
    assertThat(lexicon.contains("부군")).isFalse();
    assertThat(lexicon.contains("")).isFalse();
  }

  @Test
  void wordListedTwice_keepsItsFirstNumber() {
    Lexicon twice = Lexicon.of(List.of("시", "군", "시"));

    assertThat(twice.find("시", 0, 1)).isZero();
    assertThat(twice.size()).isEqualTo(3);
  }

  @Test
  void emptyWord_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicon.of(List.of("군", "")))
        .withMessage("word 1 of the lexicon is empty");
  }

  @Test
  void emptyLexicon_findsNothing() {
    assertThat(Lexicon.of(List.of()).match("군수", 0, 2)).isEqualTo(-1);
    assertThat(Lexicon.of(List.of()).longest()).isZero();
  }

  @Test
  void tenThousandWords_areAllFoundAgain() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      words.add("낱말" + i * 7919 % 10_007);
    }
    Lexicon large = Lexicon.of(words);

    for (int i = 0; i < words.size(); i++) {
      assertThat(large.find(words.get(i), 0, words.get(i).length())).isEqualTo(i);
    }
    assertThat(large.contains("낱말")).isFalse();
  }
}
