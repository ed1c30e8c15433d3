package io.github.bodonlp.write;

import io.github.bodonlp.PressRelease;
import io.github.bodonlp.fact.Budget;
import io.github.bodonlp.fact.Entity;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Issuer;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeValue;
import io.github.bodonlp.fact.Warning;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a block a release for people to read: title, date and its basis, names, figures, words.
 */
public final class ShortWriter implements ReleaseWriter {
  private static final int LONGEST_QUOTATION = 90;
  private static final String BETWEEN = " · ";

  private final Writer out;
  private final UnaryOperator<String> heading;
  private final UnaryOperator<String> label;
  private boolean first = true;

  /**
   * Writes to {@code out}.
   *
   * @param heading what is done to a title before it is written, as making it bold
   * @param label what is done to the name of a line
   */
  public ShortWriter(Writer out, UnaryOperator<String> heading, UnaryOperator<String> label) {
    this.out = Objects.requireNonNull(out, "out must not be null");
    this.heading = Objects.requireNonNull(heading, "heading must not be null");
    this.label = Objects.requireNonNull(label, "label must not be null");
  }

  @Override
  public void write(Label name, PressRelease release) throws IOException {
    if (!first) {
      out.write('\n');
    }
    first = false;
    out.write(heading.apply(clean(release.title().map(Excerpt::text).orElse(name.id()))) + "\n");
    line("published", published(release.published()));
    line("issuer", release.issuer().map(Issuer::name).stream());
    line("people", release.people().stream().map(ShortWriter::person));
    line("organizations", release.organizations().stream().map(Entity::name));
    line("places", release.places().stream().map(Entity::name));
    line("initiatives", release.initiatives().stream().map(Entity::name));
    line("amounts", release.amounts().stream().map(AmountWords::of));
    line("budgets", release.budgets().stream().map(budget -> budget(budget, release)));
    line("times", release.times().stream().map(ShortWriter::time));
    for (Quotation quotation : release.quotations()) {
      line("says", Stream.of(speakers(quotation) + ": “" + cut(quotation.text()) + "”"));
    }
    for (Quotation quotation : release.indirectQuotations()) {
      line("reports", Stream.of(speakers(quotation) + ": " + cut(quotation.text())));
    }
    for (Warning warning : release.warnings()) {
      line("warning", Stream.of(warning.message()));
    }
  }

  /** 36억 원 = 18억 + 18억 SUMS. */
  private static String budget(Budget budget, PressRelease release) {
    Map<String, String> words = new HashMap<>();
    release.amounts().forEach(amount -> words.put(amount.id(), clean(amount.text())));
    String parts =
        budget.parts().stream()
            .map(part -> part.amount().map(words::get).orElseGet(() -> percent(part)))
            .collect(Collectors.joining(" + "));
    return budget.total().map(words::get).orElse("?") + " = " + parts + " " + budget.check();
  }

  private static String percent(Budget.Part part) {
    return part.percent().map(percent -> percent.toPlainString() + "%").orElse("?");
  }

  private void line(String name, Stream<String> values) throws IOException {
    String joined =
        values
            .map(ShortWriter::clean)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toCollection(LinkedHashSet::new), set -> String.join(BETWEEN, set)));
    if (!joined.isEmpty()) {
      out.write("  " + label.apply("%-14s".formatted(name)) + joined + "\n");
    }
  }

  private static Stream<String> published(Optional<PublicationDate> published) {
    if (published.isEmpty()) {
      return Stream.of("unknown");
    }
    PublicationDate date = published.get();
    List<String> words = new ArrayList<>();
    words.add(day(date) + " (" + date.basis() + ")");
    date.evidence().stream().map(Evidence::says).forEach(words::add);
    date.conflict().ifPresent(words::add);
    return words.stream();
  }

  private static String day(PublicationDate date) {
    if (date.date().isPresent()) {
      return date.date().get().toString();
    }
    String from = date.notBefore().map(LocalDate::toString).orElse("…");
    return from + " to " + date.notAfter().map(LocalDate::toString).orElse("…");
  }

  private static String person(Person person) {
    return person.title().map(title -> person.name() + " " + title).orElse(person.name());
  }

  private static String time(TimeExpression time) {
    return time.text()
        + " = "
        + time.at().or(() -> time.value().map(TimeValue::notation)).orElse("?");
  }

  private static String speakers(Quotation quotation) {
    return quotation.speakers().isEmpty()
        ? "?"
        : quotation.speakers().stream().map(Speaker::name).collect(Collectors.joining(", "));
  }

  private static String cut(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST_QUOTATION) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
  }

  /** One line, without control characters, which on a terminal would do more than be read. */
  private static String clean(String words) {
    return WellFormed.of(words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
  }

  @Override
  public void failed(Label name, String kind, String message) {
    // Messages for people belong on standard error.
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
