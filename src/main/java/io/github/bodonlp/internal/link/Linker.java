package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.internal.region.FundWords;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the finders' candidates to facts that belong together. */
public final class Linker {
  private Linker() {}

  /** Links what the finders brought; the result's offsets are those of the text as given. */
  public static Linked link(Document document, Found found, Context context, RegionTable table) {
    List<Dropped> dropped = new ArrayList<>();
    List<Fact> standing = Overlaps.settle(found, dropped);
    standing.removeIf(fact -> isFurniture(document, fact, dropped));
    List<Mention> mentions = only(standing, Mention.class);
    Optional<String> issuer = Issuers.name(document, mentions, context);
    DocumentRegions regions = DocumentRegions.of(table, issuer, context.day(), mentions);
    Entities entities = Entities.of(document, mentions, table, regions, issuer);
    Voices voices = new Voices(document, entities, issuer);
    List<Quotation> quotations =
        numbered(Speakers.settle(document, only(standing, Quotation.class), voices, standing));
    List<Amount> amounts = numberedAmounts(only(standing, Amount.class));
    FundWords funds = FundWords.in(document.text(), context.issuer());
    Budgets budgets = Budgets.of(document.text(), amounts, funds);
    List<TimeExpression> times = numberedTimes(only(standing, TimeExpression.class));
    Linked linked =
        new Linked(
            Issuers.of(issuer, context, regions, entities.organizations()),
            entities.people(),
            entities.organizations(),
            entities.places(),
            entities.initiatives(),
            quotations,
            amounts,
            budgets.budgets(),
            times,
            dropped,
            budgets.warnings());
    return document.folding().plain() ? linked : GivenText.restore(linked, document.folding());
  }

  /** Page furniture gives no facts, whoever finds them there. */
  private static boolean isFurniture(Document document, Fact fact, List<Dropped> dropped) {
    boolean furniture = document.sectionAt(fact.span().begin()) == SectionKind.CLUTTER;
    if (furniture) {
      dropped.add(new Dropped(fact, "stands in the furniture of the page"));
    }
    return furniture;
  }

  private static <F> List<F> only(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Quotation> numbered(List<Quotation> quotations) {
    List<Quotation> numbered = new ArrayList<>();
    int direct = 0;
    int indirect = 0;
    for (Quotation quotation : quotations) {
      String id = quotation.direct() ? "q" + ++direct : "iq" + ++indirect;
      numbered.add(quotation.toBuilder().id(id).build());
    }
    return numbered;
  }

  private static List<Amount> numberedAmounts(List<Amount> amounts) {
    List<Amount> numbered = new ArrayList<>();
    for (Amount amount : amounts) {
      numbered.add(amount.toBuilder().id("m" + (numbered.size() + 1)).build());
    }
    return numbered;
  }

  private static List<TimeExpression> numberedTimes(List<TimeExpression> times) {
    List<TimeExpression> numbered = new ArrayList<>();
    for (TimeExpression time : times) {
      numbered.add(time.toBuilder().id("t" + (numbered.size() + 1)).build());
    }
    return numbered;
  }
}
