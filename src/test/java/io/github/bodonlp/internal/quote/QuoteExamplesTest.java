package io.github.bodonlp.internal.quote;

import io.github.bodonlp.ExamplesTest;
import io.github.bodonlp.internal.markup.MarkKind;

class QuoteExamplesTest extends ExamplesTest {
  QuoteExamplesTest() {
    super("quote", MarkKind.QU, MarkKind.IQ);
  }
}
