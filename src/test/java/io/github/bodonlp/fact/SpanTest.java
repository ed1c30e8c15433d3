package io.github.bodonlp.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void span_needsItsEndAtOrBehindItsBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("a span needs 0 <= begin <= end, got begin 3 and end 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessage("a span needs 0 <= begin <= end, got begin -1 and end 2");
    assertThat(new Span(2, 2).length()).isZero();
  }

  @Test
  void spans_areOrderedByBeginning_theLongerFirst() {
    List<Span> spans =
        new ArrayList<>(List.of(new Span(4, 5), new Span(0, 2), new Span(4, 9), new Span(0, 9)));
    spans.sort(null);

    assertThat(spans)
        .containsExactly(new Span(0, 9), new Span(0, 2), new Span(4, 9), new Span(4, 5));
  }

  @Test
  void spans_nestOrCrossOrLieApart() {
    Span span = new Span(2, 6);

    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 6))).isTrue();
    assertThat(span.contains(new Span(3, 7))).isFalse();
    assertThat(span.crosses(new Span(3, 7))).isTrue();
    assertThat(span.crosses(new Span(0, 3))).isTrue();
    assertThat(span.crosses(new Span(3, 5))).isFalse();
    assertThat(span.crosses(new Span(6, 8))).isFalse();
    assertThat(span.overlaps(new Span(6, 8))).isFalse();
    assertThat(span.overlaps(new Span(5, 8))).isTrue();
  }

  @Test
  void ofAnyTwoSpans_exactlyOneRelationHolds() {
    for (int code = 0; code < 6 * 6 * 6 * 6; code++) {
      int a = code % 6;
      int b = code / 6 % 6;
      int c = code / 36 % 6;
      int d = code / 216;
      if (a < b && c < d) {
        Span one = new Span(a, b);
        Span two = new Span(c, d);
        boolean nests = one.contains(two) || two.contains(one);

        assertThat(one.crosses(two)).isEqualTo(two.crosses(one));
        assertThat(one.overlaps(two)).isEqualTo(nests || one.crosses(two));
        assertThat(nests && one.crosses(two)).isFalse();
        assertThat(Integer.signum(one.compareTo(two)))
            .isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
      }
    }
  }

  @Test
  void span_ofAText_isItsWords() {
    assertThat(new Span(4, 6).of("고은솔 군수는")).isEqualTo("군수");
    assertThatExceptionOfType(StringIndexOutOfBoundsException.class)
        .isThrownBy(() -> new Span(4, 60).of("고은솔"));
    assertThat(new Span(4, 6)).hasToString("[4, 6)");
    assertThat(new Span(4, 6).contains(6)).isFalse();
    assertThat(new Span(4, 6).contains(4)).isTrue();
  }
}
