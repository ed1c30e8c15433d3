package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.FundingSource;
import io.github.bodonlp.internal.link.Breakdown.Claim;
import io.github.bodonlp.internal.link.Breakdown.Portion;
import io.github.bodonlp.internal.link.BudgetWords.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Breakdowns told in sentences: the parts before their total (국비 100억·지방비 50억 등 총 150억) or after it
 * (총 96억 원을 쓴다. 국비 48억 원과 도비 7억 원, …).
 */
final class ListBreakdowns {
  private static final int NEAR = 60;
  private static final int FAR = 240;
  private static final int MOST = 20;

  private final String text;
  private final FundLabels labels;
  private final List<Amount> amounts;

  ListBreakdowns(String text, FundLabels labels, List<Amount> amounts) {
    this.text = text;
    this.labels = labels;
    this.amounts = amounts;
  }

  /** The breakdown whose parts stand before the amount numbered {@code i}, or null. */
  Breakdown before(int i) {
    Amount total = amounts.get(i);
    if (i == 0 || !total.total()) {
      return null;
    }
    String gap = gap(i - 1);
    if (gap.length() > NEAR || broken(gap) || BudgetWords.within(Kind.EACH, gap)) {
      return null;
    }
    boolean including = BudgetWords.within(Kind.SOME, gap);
    boolean closing = BudgetWords.within(Kind.CLOSING, gap);
    List<Amount> chain = chainBefore(i);
    boolean led = including || closing || BudgetWords.close(Kind.TOTAL, gap);
    Breakdown sums = led ? suffixThatSums(total, chain) : null;
    boolean direct = BudgetWords.are(Kind.TOTAL, gap);
    if (sums != null || !(including || closing || direct)) {
      return sums;
    }
    return unproven(total, chain, including || closing);
  }

  /** Whether a sentence or a line ends between two amounts. */
  private static boolean broken(String gap) {
    return gap.indexOf('\n') >= 0 || gap.contains(". ");
  }

  /** The parts by whom they are paid, if the sum does not prove which parts are meant. */
  private Breakdown unproven(Amount total, List<Amount> chain, boolean some) {
    List<Portion> paid = new ArrayList<>();
    Set<FundingSource> seen = EnumSet.noneOf(FundingSource.class);
    for (int j = chain.size() - 1; j >= 0; j--) {
      Amount part = chain.get(j);
      if (!labels.names(part) || (part.source().isPresent() && !seen.add(part.source().get()))) {
        break;
      }
      paid.add(0, Portion.of(part));
    }
    if (!paid.isEmpty()) {
      return new Breakdown(total, paid, some || paid.size() == 1 ? Claim.SOME : Claim.UNSAID);
    }
    List<Portion> all = chain.stream().map(Portion::of).toList();
    return all.size() >= 3 && slightlyOver(total, chain)
        ? new Breakdown(total, all, Claim.ALL)
        : null;
  }

  /** Parts that exceed their total by little are an error; by much, they are no parts of it. */
  private static boolean slightlyOver(Amount total, List<Amount> chain) {
    BigDecimal over = sum(chain).subtract(total.amount().orElseThrow());
    return over.signum() > 0 && over.movePointRight(1).compareTo(total.amount().orElseThrow()) < 0;
  }

  private Breakdown suffixThatSums(Amount total, List<Amount> chain) {
    for (int from = 0; from < chain.size() - 1; from++) {
      List<Amount> suffix = chain.subList(from, chain.size());
      if (sum(suffix).compareTo(total.amount().orElseThrow()) == 0) {
        return new Breakdown(total, suffix.stream().map(Portion::of).toList(), Claim.UNSAID);
      }
    }
    return null;
  }

  private static BigDecimal sum(List<Amount> amounts) {
    return amounts.stream()
        .map(a -> a.amount().orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The amounts before number {@code i} in its sentence that are joined as a list. */
  private List<Amount> chainBefore(int i) {
    List<Amount> chain = new ArrayList<>();
    for (int j = i - 1; j >= 0 && chain.size() < MOST; j--) {
      Amount part = amounts.get(j);
      if (!BudgetVerdict.countable(part)
          || !part.currency().equals(amounts.get(i).currency())
          || part.per().isPresent()
          || part.total()) {
        break;
      }
      if (j < i - 1 && !listed(gap(j))) {
        break;
      }
      chain.add(0, part);
    }
    return chain;
  }

  /** Whether the words between two amounts only go on with a list. */
  private static boolean listed(String gap) {
    return gap.length() <= NEAR
        && !broken(gap)
        && gap.indexOf('(') < 0
        && BudgetWords.begins(Kind.LIST, gap);
  }

  /** The breakdown whose parts follow the amount numbered {@code i}, or null. */
  Breakdown after(int i) {
    Amount total = amounts.get(i);
    if (i + 1 >= amounts.size() || labels.names(total)) {
      return null;
    }
    String gap = gap(i);
    boolean among = among(gap);
    if (among) {
      Amount part = amounts.get(i + 1);
      boolean named =
          labels.names(part)
              && BudgetVerdict.countable(part)
              && part.currency().equals(total.currency());
      List<Portion> parts = named ? paidAfter(total, i) : List.of();
      return parts.isEmpty() ? null : new Breakdown(total, parts, Claim.SOME);
    }
    if (!total.total() || gap.contains("\n\n")) {
      return null;
    }
    List<Portion> parts = gap.length() > NEAR ? List.of() : paidAfter(total, i);
    if (parts.size() < 2) {
      return everythingAfter(total, i);
    }
    boolean adjoining = gap.strip().length() <= 8 && !broken(gap);
    boolean all = adjoining && endsLine(i + parts.size());
    return new Breakdown(total, parts, all ? Claim.ALL : Claim.UNSAID);
  }

  /** Whether the list of parts ends its line, so that nothing is left out. */
  private boolean endsLine(int last) {
    int end = amounts.get(last).span().end();
    int at = end;
    while (at < text.length() && " )".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '.';
  }

  private static boolean among(String gap) {
    boolean near = gap.length() <= NEAR && gap.indexOf('\n') < 0;
    boolean behind = gap.startsWith(" 중 ") || gap.startsWith(" 가운데 ");
    return near
        && (behind || gap.contains("이 중 ") || gap.contains("이중 ") || gap.contains("이 가운데 "));
  }

  /** The amounts after number {@code i} that funding words name, each payer once. */
  private List<Portion> paidAfter(Amount total, int i) {
    List<Portion> paid = new ArrayList<>();
    Set<FundingSource> seen = EnumSet.noneOf(FundingSource.class);
    for (int j = i + 1; j < amounts.size() && paid.size() < MOST; j++) {
      Amount part = amounts.get(j);
      String gap = gap(j - 1);
      boolean fits =
          labels.names(part)
              && BudgetVerdict.countable(part)
              && !part.total()
              && part.currency().equals(total.currency())
              && gap.length() <= NEAR
              && !gap.contains("\n\n")
              && (j == i + 1 || !gap.contains(". "));
      if (!fits || (part.source().isPresent() && !seen.add(part.source().get()))) {
        break;
      }
      paid.add(Portion.of(part));
    }
    return paid;
  }

  /**
   * The amounts that follow in the same paragraph, if some of the first of them make up the total.
   */
  private Breakdown everythingAfter(Amount total, int i) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Portion> parts = new ArrayList<>();
    for (int j = i + 1; j < amounts.size() && parts.size() < MOST; j++) {
      Amount part = amounts.get(j);
      String gap = gap(j - 1);
      boolean fits =
          BudgetVerdict.countable(part)
              && !part.total()
              && part.per().isEmpty()
              && part.change().isEmpty()
              && part.currency().equals(total.currency())
              && gap.length() <= FAR
              && !gap.contains("\n\n");
      if (!fits) {
        return null;
      }
      sum = sum.add(part.amount().orElseThrow());
      parts.add(Portion.of(part));
      int reached = sum.compareTo(total.amount().orElseThrow());
      if (reached >= 0) {
        return reached == 0 && parts.size() > 1 ? new Breakdown(total, parts, Claim.UNSAID) : null;
      }
    }
    return null;
  }

  /** The words between the amounts numbered {@code i} and {@code i + 1}. */
  private String gap(int i) {
    int begin = amounts.get(i).span().end();
    int end = amounts.get(i + 1).span().begin();
    return text.substring(begin, Math.max(begin, Math.min(end, begin + FAR + 1)));
  }
}
