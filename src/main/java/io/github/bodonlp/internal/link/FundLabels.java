package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.internal.link.Breakdown.Portion;
import io.github.bodonlp.internal.region.FundWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where funding words stand beside amounts and percentages. */
final class FundLabels {
  private final String text;
  private final FundWords funds;

  FundLabels(String text, FundWords funds) {
    this.text = text;
    this.funds = funds;
  }

  /** Whether a funding word names the amount, be it one for several payers: 국·도비 258억. */
  boolean names(Amount amount) {
    if (amount.source().isPresent()) {
      return true;
    }
    int end = amount.span().begin();
    while (end > 0 && " :총약".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return funds.endingAt(text, Math.max(0, end - 12), end) >= 0;
  }

  /** The percentages with a funding word before them in {@code [begin, end)}: 국비 50%. */
  List<Portion> percents(int begin, int end) {
    List<Portion> found = new ArrayList<>();
    int at = begin;
    while (at < end) {
      int word = wordBegins(at) ? funds.beginningAt(text, at, end) : -1;
      if (word < 0) {
        at++;
        continue;
      }
      at += funds.length(word);
      int number = skip(at, end);
      int stop = numberEnd(number, end);
      int sign = skip(stop, end);
      if (stop > number && (text.startsWith("%", sign) || text.startsWith("퍼센트", sign))) {
        BigDecimal percent = new BigDecimal(text.substring(number, stop));
        found.add(new Portion(null, percent, funds.source(word).orElse(null)));
        at = sign;
      }
    }
    return found;
  }

  /** Where at most three digits with at most three decimals end; where they begin if none are. */
  private int numberEnd(int begin, int end) {
    int whole = digitsEnd(begin, Math.min(end, begin + 4));
    if (whole == begin || whole - begin > 3) {
      return begin;
    }
    boolean point = whole < end && text.charAt(whole) == '.';
    int decimals = point ? digitsEnd(whole + 1, Math.min(end, whole + 4)) : whole;
    return decimals > whole + 1 ? decimals : whole;
  }

  private int digitsEnd(int begin, int end) {
    int i = begin;
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private boolean wordBegins(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return before < '가' || before > '힣';
  }

  private int skip(int at, int end) {
    int i = at;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == ':')) {
      i++;
    }
    return i;
  }
}
