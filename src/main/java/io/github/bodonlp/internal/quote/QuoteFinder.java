package io.github.bodonlp.internal.quote;

import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.QuotePairs;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Stretches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds speech. Only the words are found here; who speaks is settled when everybody is known. */
public final class QuoteFinder {
  private QuoteFinder() {}

  /** The speech in a document, direct and reported, in order. */
  public static List<Quotation> find(Document document) {
    List<Quotation> found = new ArrayList<>(direct(document));
    found.addAll(indirect(document));
    found.sort(Comparator.comparing(Quotation::span));
    return found;
  }

  /** The rules of this room. */
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(DirectSpeech.RULES);
    rules.add(IndirectSpeech.REPORTED);
    return List.copyOf(rules);
  }

  private static List<Quotation> direct(Document document) {
    List<Quotation> found = new ArrayList<>();
    DirectSpeech speech = new DirectSpeech(document);
    QuotePairs pairs = document.quotes();
    int reached = 0;
    for (int pair = 0; pair < pairs.size(); pair++) {
      boolean inside = pairs.open(pair) < reached;
      if (inside || document.sectionAt(pairs.open(pair)) == SectionKind.CLUTTER) {
        continue;
      }
      Quotation quotation = speech.read(pair);
      if (quotation != null) {
        found.add(quotation);
        reached = pairs.close(pair);
      }
    }
    return found;
  }

  private static List<Quotation> indirect(Document document) {
    List<Quotation> found = new ArrayList<>();
    IndirectSpeech speech = new IndirectSpeech(document);
    Stretches sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      SectionKind kind = document.sectionAt(sentences.begin(i));
      if (kind == SectionKind.CLUTTER || kind == SectionKind.CONTACT) {
        continue;
      }
      for (Quotation quotation : speech.read(sentences.begin(i), sentences.end(i))) {
        if (!crossesMarks(quotation.span(), document.quotes())) {
          found.add(quotation);
        }
      }
    }
    return found;
  }

  /** Whether a mark without a partner stands inside, or a pair begins inside and ends outside. */
  private static boolean crossesMarks(Span span, QuotePairs quotes) {
    if (quotes.hasUnclosed(span.begin(), span.end())) {
      return true;
    }
    for (int i = quotes.at(span.begin()); i < quotes.size() && quotes.open(i) < span.end(); i++) {
      if (quotes.close(i) >= span.end()) {
        return true;
      }
    }
    return false;
  }
}
