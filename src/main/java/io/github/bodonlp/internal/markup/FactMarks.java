package io.github.bodonlp.internal.markup;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Bound;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.fact.TimeValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts as marks: which tag a fact is written with, and which attributes it carries. */
public final class FactMarks {
  private FactMarks() {}

  /** The marks of facts, in order. */
  public static List<Mark> of(Collection<? extends Fact> facts) {
    return facts.stream().map(FactMarks::of).sorted().toList();
  }

  /** The mark of a fact. */
  public static Mark of(Fact fact) {
    if (fact instanceof Mention mention) {
      return mention(mention);
    }
    if (fact instanceof Quotation quotation) {
      return quotation(quotation);
    }
    if (fact instanceof Amount amount) {
      return amount(amount);
    }
    if (fact instanceof TimeExpression time) {
      return time(time);
    }
    throw new IllegalArgumentException("no tag is known for " + fact.getClass().getSimpleName());
  }

  private static Mark mention(Mention mention) {
    Map<String, String> attributes = new LinkedHashMap<>();
    mention.title().ifPresent(title -> attributes.put("title", title));
    if (mention.government()) {
      attributes.put("r", "1");
    }
    MarkKind kind =
        switch (mention.kind()) {
          case PERSON -> MarkKind.PS;
          case ORGANIZATION -> MarkKind.OG;
          case PLACE -> MarkKind.LC;
          case INITIATIVE -> MarkKind.EV;
        };
    return new Mark(kind, mention.span(), attributes);
  }

  private static Mark quotation(Quotation quotation) {
    String speakers =
        quotation.speakers().stream()
            .map(Speaker::name)
            .map(name -> name.replace(',', ' '))
            .collect(Collectors.joining(", "));
    return new Mark(
        quotation.direct() ? MarkKind.QU : MarkKind.IQ,
        quotation.span(),
        Map.of("sp", speakers.isEmpty() ? "?" : speakers));
  }

  private static Mark time(TimeExpression time) {
    String value = time.value().map(TimeValue::notation).orElse("?");
    boolean clock = time.type() == TimeType.TIME || value.startsWith("T") || value.startsWith("PT");
    return new Mark(clock ? MarkKind.TI : MarkKind.DT, time.span(), Map.of("v", value));
  }

  private static Mark amount(Amount amount) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (amount.currency().equals("KRW")) {
      attributes.put("krw", figure(amount));
    } else {
      attributes.put("cur", amount.currency());
      attributes.put("v", figure(amount));
    }
    if (amount.approximate()) {
      attributes.put("approx", "1");
    }
    amount.bound().ifPresent(bound -> attributes.put("bound", bound == Bound.MAX ? "max" : "min"));
    if (amount.source().isPresent()) {
      attributes.put("src", amount.source().get().name());
    } else if (amount.total()) {
      attributes.put("src", "TOTAL");
    }
    return new Mark(MarkKind.MN, amount.span(), attributes);
  }

  private static String figure(Amount amount) {
    if (amount.vague()) {
      return "?";
    }
    String min = plain(amount.min().orElseThrow());
    String max = plain(amount.max().orElseThrow());
    return min.equals(max) ? min : min + "/" + max;
  }

  private static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }
}
