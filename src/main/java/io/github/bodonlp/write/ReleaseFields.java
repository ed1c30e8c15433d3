package io.github.bodonlp.write;

import io.github.bodonlp.PressRelease;
import io.github.bodonlp.fact.Budget;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.Issuer;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.Warning;
import java.io.IOException;

/** The fields of a release, from its text to its warnings. */
final class ReleaseFields {
  private final FieldWriter out;

  ReleaseFields(FieldWriter out) {
    this.out = out;
  }

  void write(PressRelease release, boolean withText) throws IOException {
    if (withText) {
      out.text("text", release.text());
    }
    out.object("published", release.published(), this::published);
    out.object("issuer", release.issuer(), this::issuer);
    out.list("sections", release.sections(), this::section);
    EntityFields entities = new EntityFields(out);
    out.list("people", release.people(), entities::write);
    out.list("organizations", release.organizations(), entities::write);
    out.list("places", release.places(), entities::write);
    out.list("initiatives", release.initiatives(), entities::write);
    FactFields facts = new FactFields(out);
    out.list("quotations", release.quotations(), facts::write);
    out.list("indirectQuotations", release.indirectQuotations(), facts::write);
    out.list("amounts", release.amounts(), facts::write);
    out.list("budgets", release.budgets(), this::budget);
    out.list("times", release.times(), facts::write);
    out.list("warnings", release.warnings(), this::warning);
  }

  private void published(PublicationDate published) throws IOException {
    out.day("date", published.date());
    out.day("notBefore", published.notBefore());
    out.day("notAfter", published.notAfter());
    out.text("basis", published.basis().name());
    out.list("evidence", published.evidence(), this::evidence);
    out.text("conflict", published.conflict());
  }

  private void evidence(Evidence evidence) throws IOException {
    if (evidence.words().isPresent()) {
      out.excerpt(evidence.words().get());
    }
    out.text("says", evidence.says());
  }

  private void issuer(Issuer issuer) throws IOException {
    out.text("name", issuer.name());
    out.text("entity", issuer.entity());
    out.region(issuer.region());
    out.text("basis", issuer.basis().name());
  }

  private void section(Section section) throws IOException {
    out.text("kind", section.kind().name());
    out.span(section.span());
  }

  private void budget(Budget budget) throws IOException {
    out.text("id", budget.id());
    out.text("total", budget.total());
    out.list("parts", budget.parts(), this::part);
    out.text("check", budget.check().name());
    out.figure("difference", budget.difference());
  }

  private void part(Budget.Part part) throws IOException {
    out.text("amount", part.amount());
    out.figure("percent", part.percent());
    out.word("source", part.source());
  }

  private void warning(Warning warning) throws IOException {
    out.text("kind", warning.kind().name());
    out.text("message", warning.message());
    if (warning.span().isPresent()) {
      out.span(warning.span().get());
    }
  }
}
