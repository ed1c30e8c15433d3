package io.github.bodonlp.internal.measure;

import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.markup.MarkKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads sentences as KLUE-NER publishes them: a line {@code ## id}, then a character and its tag a
 * line, then an empty line. Only people, organizations and places are taken over: the other kinds
 * of that corpus are cut otherwise than Bodo's.
 */
public final class KlueFile {
  private static final Set<MarkKind> KINDS = EnumSet.of(MarkKind.PS, MarkKind.OG, MarkKind.LC);

  private final String file;
  private final List<GoldText> sentences = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private String id = "";
  private String open = "O";
  private int begin;

  private KlueFile(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws DataFileException if a line is none of the three kinds
   */
  public static List<GoldText> read(String file, List<String> lines) {
    KlueFile reader = new KlueFile(file);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i));
    }
    reader.endSentence();
    return reader.sentences;
  }

  private void line(int number, String line) {
    if (line.startsWith("##")) {
      endSentence();
      id = line.substring(2).strip().split("\t", 2)[0];
      return;
    }
    if (line.isEmpty()) {
      return;
    }
    int tab = line.lastIndexOf('\t');
    if (tab < 1) {
      throw new DataFileException(file, number, "expected a character, a tab and its tag");
    }
    String tag = line.substring(tab + 1);
    if (!tag.equals("I-" + open)) {
      endMark();
      open = tag.startsWith("B-") || tag.startsWith("I-") ? tag.substring(2) : "O";
      begin = text.length();
    }
    text.append(line, 0, tab);
  }

  private void endMark() {
    MarkKind.named(open)
        .filter(KINDS::contains)
        .ifPresent(kind -> marks.add(new Mark(kind, new Span(begin, text.length()), Map.of())));
    open = "O";
  }

  private void endSentence() {
    endMark();
    if (text.length() > 0) {
      AnnotatedText annotated = new AnnotatedText(List.of(), text.toString(), marks);
      sentences.add(new GoldText(id, annotated, KINDS));
    }
    text.setLength(0);
    marks.clear();
  }
}
