package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Rule;
import java.util.ArrayList;
import java.util.List;

/** What the rules share while they read one document, and what they have found so far. */
final class Scene {
  final Document document;
  final String text;
  final Words words;
  final Gazetteer tables;

  /** How each word reads, whichever rule asks, is worked out once. */
  final Titles titles;

  final PersonNames names;
  final BodyWords bodies;
  final Honorifics honorifics;
  private final List<Mention> found = new ArrayList<>();
  private final SpanSet seen = new SpanSet();

  Scene(Document document, Gazetteer tables) {
    this.document = document;
    this.tables = tables;
    text = document.text();
    words = Words.of(document, tables);
    titles = new Titles(this);
    names = new PersonNames(this);
    bodies = new BodyWords(this);
    honorifics = new Honorifics(this);
  }

  /** A find of one rule. */
  void add(EntityKind kind, int begin, int end, Rule rule, Certainty certainty) {
    add(Mention.of(kind, new Span(begin, end), text.substring(begin, end)), rule, certainty);
  }

  /** A find of one rule, with what it knows beyond the span; the first find of a span stands. */
  void add(Mention.Builder mention, Rule rule, Certainty certainty) {
    Mention made = mention.by(rule.name()).certainty(certainty).build();
    if (seen.add(made.kind(), made.span().begin(), made.span().end())) {
      found.add(made);
    }
  }

  /** Whether a person has been found at exactly these words. */
  boolean isPerson(int begin, int end) {
    return seen.has(EntityKind.PERSON, begin, end);
  }

  List<Mention> found() {
    return found;
  }

  /** Where {@code c} stands first in {@code [from, limit)}, or -1: looking no further. */
  int first(char c, int from, int limit) {
    for (int i = from; i < Math.min(limit, text.length()); i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code c} stands last in {@code [limit, from]}, or -1: looking no further. */
  int last(char c, int from, int limit) {
    for (int i = from; i >= Math.max(0, limit); i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a body, a place or an initiative has been found at exactly these words. */
  boolean isNamed(int begin, int end) {
    return seen.has(EntityKind.ORGANIZATION, begin, end)
        || seen.has(EntityKind.PLACE, begin, end)
        || seen.has(EntityKind.INITIATIVE, begin, end);
  }

  /** The character at {@code offset}, or a line end outside the text. */
  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }
}
