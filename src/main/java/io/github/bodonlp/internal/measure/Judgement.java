package io.github.bodonlp.internal.measure;

import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.markup.MarkKind;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * What was wrong in one text.
 *
 * @param gold the text
 * @param faults the errors, in order of the text
 * @param sentences the sentences of the text
 */
public record Judgement(GoldText gold, List<Fault> faults, List<Span> sentences) {

  /** Copies the lists. */
  public Judgement {
    faults = List.copyOf(faults);
    sentences = List.copyOf(sentences);
  }

  /** An error in lines for a reader: what is wrong, what gold has, what was found, where. */
  public List<String> lines(Fault fault) {
    List<String> lines = new ArrayList<>();
    MarkKind kind = (fault.gold() == null ? fault.found() : fault.gold()).kind();
    lines.add(gold.name() + " " + fault.kind() + " " + kind);
    add("gold ", fault.gold(), lines);
    add("found", fault.found(), lines);
    lines.add("  in    " + oneLine(sentence(fault)));
    return lines;
  }

  private void add(String what, Mark mark, List<String> lines) {
    if (mark != null) {
      String words = oneLine(mark.span().of(gold.annotated().text()));
      lines.add("  " + what + " " + words + " " + mark.kind() + " " + mark.attributes());
    }
  }

  private static String oneLine(String text) {
    return StringUtils.normalizeSpace(text);
  }

  private String sentence(Fault fault) {
    String text = gold.annotated().text();
    Span span = fault.span();
    return sentences.stream()
        .filter(sentence -> sentence.contains(span.begin()))
        .findFirst()
        .orElse(span)
        .of(text);
  }
}
