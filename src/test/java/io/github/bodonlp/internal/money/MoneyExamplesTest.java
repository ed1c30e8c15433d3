package io.github.bodonlp.internal.money;

import io.github.bodonlp.ExamplesTest;
import io.github.bodonlp.internal.markup.MarkKind;

class MoneyExamplesTest extends ExamplesTest {
  MoneyExamplesTest() {
    super("money", MarkKind.MN);
  }
}
