package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text as the model sees it: tokens with features, and names as labels. */
public final class ModelText {
  private final Tokens tokens;
  private final Signs signs;
  private final Hints hints;

  /**
   * A text.
   *
   * @param rules what the rules found in it, which the model weighs
   */
  ModelText(Document document, Gazetteer tables, List<Mention> rules) {
    tokens = document.tokens();
    signs = Signs.of(document, Memberships.of(document, tables));
    hints = Hints.of(signs, rules);
  }

  /** A text to train on, seen with what the rules find in it. */
  public static ModelText of(String text, Optional<String> issuer, Gazetteer tables) {
    Document document = Document.of(text);
    return new ModelText(document, tables, NameFinder.byRule(document, issuer, tables));
  }

  /** A text to train on, seen without any rule. */
  public static ModelText bare(String text, Gazetteer tables) {
    return new ModelText(Document.of(text), tables, List.of());
  }

  /** The number of tokens. */
  public int size() {
    return signs.size;
  }

  /** The first token that ends behind {@code offset}; {@link #size()} if there is none. */
  public int tokenAt(int offset) {
    return tokens.at(offset);
  }

  /** The features of token {@code i}, as hashes. */
  public int[] features(int i) {
    int[] buffer = new int[Features.MOST];
    return Arrays.copyOf(buffer, new Features(signs, hints).of(i, buffer));
  }

  /** The features that token {@code i} has because of the label before it. */
  public int[] features(int i, int labelBefore) {
    return new int[] {
      Features.previous(labelBefore), Features.previous(labelBefore, signs.stepKind(i))
    };
  }

  /** Tokens of one kind have the same features because of the label before them. */
  public int stepKind(int i) {
    return signs.stepKind(i);
  }

  /** A name that the model finds. */
  record Name(EntityKind kind, Span span) {}

  /** The names that the model finds, in order. */
  List<Name> names(Decoder decoder) {
    int[] found = decoder.decode(signs, hints);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != Labels.OUTSIDE) {
        int end = i + 1;
        while (end < found.length && Labels.isFurther(found[end])) {
          end++;
        }
        Span span = new Span(tokens.begin(i), tokens.end(end - 1));
        names.add(new Name(decoder.labels().kind(found[i]), span));
        i = end - 1;
      }
    }
    return names;
  }
}
