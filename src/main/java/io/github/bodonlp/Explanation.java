package io.github.bodonlp;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Entity;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.internal.text.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The way of a document told aloud: what stood, what fell, and by which rule. */
final class Explanation {
  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Explanation(List<Rule> rules, PressRelease release) {
    rules.forEach(rule -> reasons.put(rule.name(), rule.reason()));
    for (Entity entity : release.entities()) {
      entity.mentions().forEach(m -> names.put(m.id(), entity.id() + " " + entity.name()));
    }
  }

  /** All steps, in order of the text; what fell stands behind what it fell to. */
  static List<Step> of(PressRelease release, List<Rule> rules) {
    Explanation explanation = new Explanation(rules, release);
    List<Step> steps = new ArrayList<>();
    release.published().ifPresent(date -> published(date, steps));
    release.facts().forEach(fact -> steps.add(explanation.step(fact, explanation.value(fact))));
    release.dropped().forEach(d -> steps.add(explanation.step(d.fact(), "dropped: " + d.reason())));
    steps.addAll(MoneySteps.budgets(release));
    steps.sort(Comparator.comparing(Step::span));
    return List.copyOf(steps);
  }

  private static void published(PublicationDate date, List<Step> steps) {
    String outcome =
        "published " + date.date().map(LocalDate::toString).orElse("unknown") + " " + date.basis();
    for (Evidence evidence : date.evidence()) {
      evidence
          .words()
          .ifPresent(
              words ->
                  steps.add(
                      new Step(
                          "published",
                          words.span(),
                          words.text(),
                          Certainty.SURE,
                          evidence.says(),
                          outcome)));
    }
  }

  private Step step(Fact fact, String outcome) {
    String reason = reasons.getOrDefault(fact.by(), "weighed by the statistical model");
    return new Step(fact.by(), fact.span(), fact.text(), fact.certainty(), reason, outcome);
  }

  private String value(Fact fact) {
    if (fact instanceof Mention mention) {
      return names.getOrDefault(mention.id(), mention.id())
          + mention.title().map(title -> ", " + title).orElse("");
    }
    if (fact instanceof Quotation quotation) {
      String speakers =
          quotation.speakers().stream().map(Speaker::name).collect(Collectors.joining(", "));
      return quotation.id() + " said by " + (speakers.isEmpty() ? "nobody named" : speakers);
    }
    if (fact instanceof Amount amount) {
      return MoneySteps.value(amount);
    }
    if (fact instanceof TimeExpression time) {
      return time.id()
          + " "
          + time.value().map(value -> value.notation()).orElse("no value")
          + " "
          + time.basis();
    }
    return fact.id();
  }
}
