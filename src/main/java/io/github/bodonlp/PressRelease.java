package io.github.bodonlp;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Budget;
import io.github.bodonlp.fact.Entity;
import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Initiative;
import io.github.bodonlp.fact.Issuer;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.link.Dropped;
import io.github.bodonlp.internal.link.Linked;
import io.github.bodonlp.internal.markup.FactMarks;
import io.github.bodonlp.internal.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a press release states, as typed facts. Immutable and safe to share; every list is in order
 * of the text and unmodifiable, every span points into {@link #text}.
 */
public final class PressRelease {
  private final String text;
  private final PublicationDate published;
  private final List<Section> sections;
  private final List<Span> sentences;
  private final Linked facts;
  private final List<Warning> warnings;

  PressRelease(
      String text,
      PublicationDate published,
      List<Section> sections,
      List<Span> sentences,
      Linked facts,
      List<Warning> warnings) {
    this.text = text;
    this.published = published;
    this.sections = List.copyOf(sections);
    this.sentences = List.copyOf(sentences);
    this.facts = facts;
    this.warnings = List.copyOf(warnings);
  }

  /** The text as it was given. */
  public String text() {
    return text;
  }

  /** When it was published, with what speaks for it; empty when nothing tells. */
  public Optional<PublicationDate> published() {
    return Optional.ofNullable(published);
  }

  /** The body that published it. */
  public Optional<Issuer> issuer() {
    return facts.issuer();
  }

  /** The headline, if it stands in the text; wrapped over two lines it holds the line end. */
  public Optional<Excerpt> title() {
    return sections.stream()
        .filter(section -> section.kind() == SectionKind.TITLE)
        .findFirst()
        .map(section -> stripped(section.span()));
  }

  /** The parts of the page; they cover the text. */
  public List<Section> sections() {
    return sections;
  }

  /** The sentences, without the space around them. */
  public List<Span> sentences() {
    return sentences;
  }

  /** The people, one object a person however often named. */
  public List<Person> people() {
    return facts.people();
  }

  /** The organizations, governments among them. */
  public List<Organization> organizations() {
    return facts.organizations();
  }

  /** The places. */
  public List<Place> places() {
    return facts.places();
  }

  /** The named events, programmes, projects, policies, laws and awards. */
  public List<Initiative> initiatives() {
    return facts.initiatives();
  }

  /** All entities, kind by kind. */
  public List<Entity> entities() {
    List<Entity> all = new ArrayList<>(people());
    all.addAll(organizations());
    all.addAll(places());
    all.addAll(initiatives());
    return List.copyOf(all);
  }

  /** Direct speech. */
  public List<Quotation> quotations() {
    return facts.quotations().stream().filter(Quotation::direct).toList();
  }

  /** Reported speech. */
  public List<Quotation> indirectQuotations() {
    return facts.quotations().stream().filter(q -> !q.direct()).toList();
  }

  /** The amounts of money. */
  public List<Amount> amounts() {
    return facts.amounts();
  }

  /** The breakdowns of amounts, with their check. */
  public List<Budget> budgets() {
    return facts.budgets();
  }

  /** All time expressions. */
  public List<TimeExpression> times() {
    return facts.times();
  }

  /** The time expressions that are calendar days or periods. */
  public List<TimeExpression> dates() {
    return times().stream().filter(time -> time.type() == TimeType.DATE).toList();
  }

  /** What a reader should know before relying on the facts. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** The candidates that did not stand, for {@code explain}. */
  List<Dropped> dropped() {
    return facts.dropped();
  }

  /** Every fact, in order of the text; of facts that begin together the outer first. */
  public List<Fact> facts() {
    List<Fact> all = new ArrayList<>(facts.quotations());
    initiatives().forEach(entity -> all.addAll(entity.mentions()));
    organizations().forEach(entity -> all.addAll(entity.mentions()));
    places().forEach(entity -> all.addAll(entity.mentions()));
    people().forEach(entity -> all.addAll(entity.mentions()));
    all.addAll(facts.times());
    all.addAll(facts.amounts());
    all.sort(Comparator.comparing(Fact::span));
    return List.copyOf(all);
  }

  /**
   * The facts inside {@code span}, not one that is exactly it: what a quotation names.
   *
   * @throws NullPointerException if {@code span} is null
   */
  public List<Fact> within(Span span) {
    Objects.requireNonNull(span, "span must not be null");
    return facts().stream()
        .filter(fact -> span.contains(fact.span()) && !span.equals(fact.span()))
        .toList();
  }

  /**
   * The text with every fact marked in the notation of Bodo's annotation guide; without the tags
   * and their escapes it is {@link #text} again.
   */
  public String toMarkup() {
    return MarkupWriter.text(text, FactMarks.of(facts()));
  }

  private Excerpt stripped(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isMargin(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isMargin(text.charAt(end - 1))) {
      end--;
    }
    return new Excerpt(new Span(begin, end), text.substring(begin, end));
  }

  /** White space, no-break spaces among it, and the mark of a heading in Markdown. */
  private static boolean isMargin(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '#';
  }
}
