package io.github.bodonlp.write;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeValue;
import java.io.IOException;
import java.util.Optional;

/** The fields of facts: what all have, and what is their own. */
final class FactFields {
  private final FieldWriter out;

  FactFields(FieldWriter out) {
    this.out = out;
  }

  /** The fields of one fact, inside its object. */
  void write(Fact fact) throws IOException {
    out.text("id", fact.id());
    out.span(fact.span());
    out.text("text", fact.text());
    if (fact instanceof Mention mention) {
      out.text("title", mention.title());
    } else if (fact instanceof Quotation quotation) {
      quotation(quotation);
    } else if (fact instanceof Amount amount) {
      amount(amount);
    } else if (fact instanceof TimeExpression time) {
      time(time);
    } else {
      throw new IllegalArgumentException(
          "no fields are known for " + fact.getClass().getSimpleName());
    }
    out.text("by", fact.by());
    out.text("certainty", fact.certainty().name());
  }

  private void quotation(Quotation quotation) throws IOException {
    out.list("speakers", quotation.speakers(), this::speaker);
    out.object("cue", quotation.cue(), out::excerpt);
  }

  private void speaker(Speaker speaker) throws IOException {
    out.text("text", speaker.text());
    out.text("name", speaker.name());
    if (speaker.span().isPresent()) {
      out.span(speaker.span().get());
    }
    out.text("entity", speaker.entity());
    out.text("form", speaker.form().name());
    out.text("via", speaker.via().name());
  }

  private void amount(Amount amount) throws IOException {
    out.text("currency", amount.currency());
    if (amount.vague()) {
      out.flag("vague", true);
    } else if (amount.amount().isPresent()) {
      out.figure("amount", amount.amount());
    } else {
      out.figure("min", amount.min());
      out.figure("max", amount.max());
    }
    out.flag("approximate", amount.approximate());
    out.word("bound", amount.bound());
    out.flag("total", amount.total());
    out.word("source", amount.source());
    out.word("change", amount.change());
    out.text("per", amount.per());
    out.object("purpose", amount.purpose(), out::excerpt);
    if (amount.fiscalYear().isPresent()) {
      out.number("fiscalYear", amount.fiscalYear().getAsInt());
    }
  }

  private void time(TimeExpression time) throws IOException {
    Optional<String> value = time.value().map(TimeValue::notation);
    out.text("type", time.type().name());
    out.text("value", value);
    out.text("at", time.at());
    out.text("partial", time.partial());
    out.day("from", time.from());
    out.day("to", time.to());
    out.text("basis", time.basis().name());
    out.flag("weekdayConflict", time.weekdayConflict());
  }
}
