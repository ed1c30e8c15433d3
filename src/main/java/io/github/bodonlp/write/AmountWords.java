package io.github.bodonlp.write;

import io.github.bodonlp.fact.Amount;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount in a few words: what the text reads, and the figure with thousands apart. */
final class AmountWords {
  private AmountWords() {}

  static String of(Amount amount) {
    StringBuilder words = new StringBuilder(amount.text()).append(" = ");
    if (amount.vague()) {
      words.append('?');
    } else {
      words.append(figure(amount.min().orElseThrow()));
      if (amount.amount().isEmpty()) {
        words.append(" to ").append(figure(amount.max().orElseThrow()));
      }
    }
    words.append(' ').append(amount.currency());
    amount.source().ifPresent(source -> words.append(' ').append(source));
    return words.append(amount.total() ? " TOTAL" : "").toString();
  }

  private static String figure(BigDecimal value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
