package io.github.bodonlp.internal.name;

import io.github.bodonlp.ExamplesTest;
import io.github.bodonlp.internal.markup.MarkKind;

/** Runs the examples of names. */
class NameExamplesTest extends ExamplesTest {
  NameExamplesTest() {
    super("name", MarkKind.PS, MarkKind.OG, MarkKind.LC, MarkKind.EV);
  }
}
