package io.github.bodonlp.internal.measure;

import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.MarkKind;
import io.github.bodonlp.internal.markup.MarkupReader;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A text with what should be found in it.
 *
 * @param name what it is called
 * @param annotated the text and its marks
 * @param kinds the kinds that are marked; of others nothing is known
 */
public record GoldText(String name, AnnotatedText annotated, Set<MarkKind> kinds) {

  /** Refuses nulls. */
  public GoldText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(annotated, "annotated");
    kinds = Set.copyOf(kinds);
  }

  /**
   * An annotated release. Indirect speech is judged only where gold marks some, as it is optional
   * to annotate it.
   *
   * @throws io.github.bodonlp.fact.DataFileException if the notation is wrong
   */
  public static GoldText annotated(String name, String content) {
    AnnotatedText read = MarkupReader.file(name, content);
    Set<MarkKind> kinds = EnumSet.allOf(MarkKind.class);
    if (read.marks().stream().noneMatch(mark -> mark.kind() == MarkKind.IQ)) {
      kinds.remove(MarkKind.IQ);
    }
    return new GoldText(name, read, kinds);
  }
}
