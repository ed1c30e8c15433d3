package io.github.bodonlp.internal.text;

import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Warning;
import java.util.List;
import java.util.Objects;

/**
 * A text made ready for the finders: its view, sections, quotation pairs, sentences and tokens. All
 * offsets are those of {@link #text}. Immutable.
 */
public final class Document {
  /** The longest text that is read, in UTF-16 units; what lies behind is left unread. */
  public static final int LONGEST = 16_000_000;

  private final Folding folding;
  private final List<Section> sections;
  private final QuotePairs quotes;
  private final Stretches sentences;
  private final Tokens tokens;
  private final List<Warning> warnings;

  private Document(Folding folding, boolean cut, Tokenizer tokenizer) {
    this.folding = folding;
    String view = folding.view();
    quotes = QuoteScanner.scan(view);
    sections = SectionFinder.find(view);
    sentences = SentenceSplitter.split(view, sections, quotes);
    tokens = tokenizer.tokenize(view, sentences);
    warnings = TextCheck.check(folding.view(), quotes, cut);
  }

  /** Reads {@code text}; of one longer than {@link #LONGEST} the beginning. */
  public static Document of(String text) {
    return of(text, new Tokenizer());
  }

  static Document of(String text, Tokenizer tokenizer) {
    Objects.requireNonNull(text, "text");
    if (text.length() <= LONGEST) {
      return new Document(Folding.of(text), false, tokenizer);
    }
    int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return new Document(Folding.of(text.substring(0, end)), true, tokenizer);
  }

  /** The view of the text, on which everything inside the house works. */
  public String text() {
    return folding.view();
  }

  /** The way back from the view to the text as given. */
  public Folding folding() {
    return folding;
  }

  /** The words of the view in {@code [begin, end)}. */
  public String text(int begin, int end) {
    return folding.view().substring(begin, end);
  }

  /** The words of the view in {@code span}. */
  public String text(Span span) {
    return span.of(folding.view());
  }

  /** The sections, which cover the text in order. */
  public List<Section> sections() {
    return sections;
  }

  /** What kind of section {@code offset} lies in. */
  public SectionKind sectionAt(int offset) {
    int low = 0;
    int high = sections.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sections.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sections.isEmpty() ? SectionKind.BODY : sections.get(low).kind();
  }

  /** The pairs of quotation marks. */
  public QuotePairs quotes() {
    return quotes;
  }

  /** The sentences, without the space around them. */
  public Stretches sentences() {
    return sentences;
  }

  /** The tokens of all sentences. */
  public Tokens tokens() {
    return tokens;
  }

  /** What is wrong with the text itself. */
  public List<Warning> warnings() {
    return warnings;
  }
}
