package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.internal.region.FundWords;
import io.github.bodonlp.internal.text.Document;

/** Makes readings into amounts, with what the words around them say. */
final class Attributes {
  private final Document document;
  private final String text;
  private final Payers payers;
  private final Lines lines;
  private final Purposes purposes;

  Attributes(Document document, FundWords funds) {
    this.document = document;
    text = document.text();
    payers = new Payers(text, funds);
    purposes = new Purposes(document);
    lines = new Lines(text);
  }

  Amount amount(Reading reading, int previousEnd) {
    int lineBegin = lines.begin(reading.begin);
    int lineEnd = lines.end(reading.end);
    int left = Math.max(lineBegin, previousEnd);
    payers.look(reading, left, lineEnd);
    boolean signed = Changes.takenAway(text, reading.begin, left);
    Span span = new Span(signed ? reading.begin - 1 : reading.begin, reading.end);
    return Amount.of(span, document.text(span))
        .value(reading.currency, reading.min, reading.max)
        .total(reading.total || payers.total())
        .source(reading.labelled != null ? reading.labelled : payers.source())
        .approximate(reading.approximate || Nearness.approximate(text, reading, left, lineEnd))
        .bound(Nearness.bound(text, reading, left, lineEnd))
        .change(Changes.of(text, reading, left, lineEnd))
        .per(Per.of(text, reading, left, lineEnd))
        .purpose(purposes.of(reading, left, lineEnd))
        .fiscalYear(FiscalYears.of(text, reading, left))
        .by(reading.rule.name())
        .certainty(reading.likely ? Certainty.LIKELY : Certainty.SURE)
        .build();
  }
}
