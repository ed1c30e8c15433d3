package io.github.bodonlp.internal.time;

import io.github.bodonlp.ExamplesTest;
import io.github.bodonlp.internal.markup.MarkKind;

class TimeExamplesTest extends ExamplesTest {
  TimeExamplesTest() {
    super("time", MarkKind.DT, MarkKind.TI);
  }
}
