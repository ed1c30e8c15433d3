package io.github.bodonlp.internal.measure;

import io.github.bodonlp.PressRelease;
import io.github.bodonlp.fact.Entity;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.internal.markup.FactMarks;
import io.github.bodonlp.internal.markup.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found in a release, as marks to compare. */
final class FoundMarks {
  private FoundMarks() {}

  /** In the order in which the release lists its facts, which decides between equal spans. */
  static List<Mark> of(PressRelease release) {
    List<Mark> marks = new ArrayList<>();
    for (Entity entity : release.entities()) {
      add(entity.mentions(), marks);
    }
    release.quotations().forEach(quotation -> marks.add(quotation(quotation)));
    release.indirectQuotations().forEach(quotation -> marks.add(quotation(quotation)));
    add(release.amounts(), marks);
    add(release.times(), marks);
    return marks;
  }

  private static void add(List<? extends Fact> facts, List<Mark> marks) {
    facts.forEach(fact -> marks.add(FactMarks.of(fact)));
  }

  /** A speaker may be right by name or by the words that stand there. */
  private static Mark quotation(Quotation quotation) {
    Mark mark = FactMarks.of(quotation);
    String speakers =
        quotation.speakers().stream()
            .flatMap(speaker -> Stream.of(speaker.text(), speaker.name()))
            .map(name -> name.replace(',', ' '))
            .collect(Collectors.joining(","));
    return new Mark(mark.kind(), mark.span(), Map.of("sp", speakers));
  }
}
