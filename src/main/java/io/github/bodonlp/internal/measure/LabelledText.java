package io.github.bodonlp.internal.measure;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.markup.MarkKind;
import io.github.bodonlp.internal.name.Labels;
import io.github.bodonlp.internal.name.ModelText;
import java.util.Comparator;
import java.util.Map;

/**
 * A gold text whose tokens are labelled. A mark that counts neither way leaves its tokens open:
 * they may bear its labels or none. Labels of kinds that the text's tag set lacks are ruled out, so
 * that nothing is learnt against them.
 */
final class LabelledText {
  private static final Map<MarkKind, EntityKind> KINDS =
      Map.of(
          MarkKind.PS, EntityKind.PERSON,
          MarkKind.OG, EntityKind.ORGANIZATION,
          MarkKind.LC, EntityKind.PLACE,
          MarkKind.EV, EntityKind.INITIATIVE);

  /** So many tokens, and what it takes to end a name, are trained as one sequence. */
  private static final int CHUNK = 60;

  private final ModelText text;
  private final Labels labels;
  private final int[] gold;
  private final boolean[] open;
  private final boolean[] allowed;
  private final int[][] features;

  /** Labels {@code text}, which must be that of {@code gold}. */
  LabelledText(GoldText gold, ModelText text, Labels labels) {
    this.text = text;
    this.labels = labels;
    this.gold = new int[text.size()];
    open = new boolean[text.size()];
    allowed = new boolean[labels.size()];
    for (int label = 0; label < allowed.length; label++) {
      allowed[label] = label == Labels.OUTSIDE || tells(gold, labels.kind(label));
    }
    // Firm marks first, and of those the outer one: a name inside an initiative is not told.
    gold.annotated().marks().stream()
        .filter(mark -> KINDS.containsKey(mark.kind()))
        .sorted(Comparator.comparing(Mark::optional).thenComparing(Comparator.naturalOrder()))
        .forEach(this::label);
    features = new int[text.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] = text.features(i);
    }
  }

  private static boolean tells(GoldText gold, EntityKind kind) {
    return gold.kinds().stream().anyMatch(mark -> KINDS.get(mark) == kind);
  }

  private void label(Mark mark) {
    int first = text.tokenAt(mark.span().begin());
    int end = Math.min(text.tokenAt(mark.span().end() - 1) + 1, gold.length);
    for (int i = first; i < end; i++) {
      if (gold[i] != Labels.OUTSIDE) {
        return;
      }
    }
    EntityKind kind = KINDS.get(mark.kind());
    for (int i = first; i < end; i++) {
      gold[i] = i == first ? labels.first(kind) : labels.further(kind);
      open[i] = mark.optional();
    }
  }

  int size() {
    return gold.length;
  }

  /** The label of token {@code i} in gold. */
  int gold(int i) {
    return gold[i];
  }

  /** The end of the chunk that begins at {@code begin}; a chunk never cuts a name. */
  int chunkEnd(int begin) {
    int end = Math.min(size(), begin + CHUNK);
    while (end < size() && gold[end] != Labels.OUTSIDE) {
      end++;
    }
    return end;
  }

  /** Whether token {@code i} may just as well bear no label. */
  boolean open(int i) {
    return open[i];
  }

  /** Whether the tag set of the text has {@code label}. */
  boolean allows(int label) {
    return allowed[label];
  }

  /** The features of token {@code i}, apart from those of the label before it. */
  int[] features(int i) {
    return features[i];
  }

  /** The features that token {@code i} has because of the label before it. */
  int[] features(int i, int before) {
    return text.features(i, before);
  }

  /** Tokens of one kind have the same features because of the label before them. */
  int stepKind(int i) {
    return text.stepKind(i);
  }
}
