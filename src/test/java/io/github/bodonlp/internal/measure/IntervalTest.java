package io.github.bodonlp.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void interval_isWilsons() {
    Interval some = Interval.of(9, 10);
    assertThat(some.low()).isCloseTo(0.5958, within(0.0001));
    assertThat(some.high()).isCloseTo(0.9821, within(0.0001));

    Interval many = Interval.of(81, 263);
    assertThat(many.low()).isCloseTo(0.2553, within(0.0001));
    assertThat(many.high()).isCloseTo(0.3662, within(0.0001));
  }

  @Test
  void ends_stayBetweenNoneAndAll() {
    assertThat(Interval.of(0, 20).low()).isZero();
    assertThat(Interval.of(0, 20).high()).isCloseTo(0.1611, within(0.0001));
    assertThat(Interval.of(20, 20).high()).isEqualTo(1);
    assertThat(Interval.of(21, 20)).isEqualTo(Interval.of(20, 20));
  }

  @Test
  void ofNoCases_nothingIsKnown() {
    assertThat(Interval.of(0, 0)).isEqualTo(new Interval(0, 1));
    assertThat(new Share(0, 0).value()).isZero();
  }
}
