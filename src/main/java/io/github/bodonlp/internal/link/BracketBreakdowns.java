package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.internal.link.Breakdown.Claim;
import io.github.bodonlp.internal.link.Breakdown.Portion;
import io.github.bodonlp.internal.link.BudgetWords.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Breakdowns beside their total: in the bracket behind it (국비 70, 도비 30, 시비 45), or as percentages
 * after it (20억 원, 도비 40%와 군비 60%).
 */
final class BracketBreakdowns {
  private static final int REACH = 240;
  private static final int PERCENT_REACH = 60;

  private final String text;
  private final FundLabels labels;
  private final List<Amount> amounts;

  BracketBreakdowns(String text, FundLabels labels, List<Amount> amounts) {
    this.text = text;
    this.labels = labels;
    this.amounts = amounts;
  }

  /** The breakdown of the amount numbered {@code i}, or null. */
  Breakdown of(int i) {
    Amount total = amounts.get(i);
    int at = blanks(total.span().end());
    int joint = BudgetWords.end(Kind.HEAD, text, at, text.length());
    int open = joint < 0 ? at : blanks(joint);
    int end = bracketEnd(open);
    if (end > 0) {
      return inBracket(total, i, open, end);
    }
    return percentsAfter(total, i, at);
  }

  private Breakdown inBracket(Amount total, int i, int open, int end) {
    List<Portion> parts = new ArrayList<>();
    boolean labelled = true;
    int lastEnd = open + 1;
    for (int j = i + 1; j < amounts.size() && amounts.get(j).span().end() < end; j++) {
      Amount part = amounts.get(j);
      if (depth(open, part.span().begin()) == 1) {
        if (!BudgetVerdict.countable(part)
            || part.per().isPresent()
            || part.change().isPresent()
            || !part.currency().equals(total.currency())) {
          return null;
        }
        labelled &= labels.names(part);
        parts.add(Portion.of(part));
        lastEnd = part.span().end();
      }
    }
    if (parts.isEmpty()) {
      parts = labels.percents(open + 1, end - 1);
      return parts.isEmpty()
          ? null
          : new Breakdown(total, parts, claim(parts.size(), true, open, end, end));
    }
    if (parts.size() == 1 && exceeds(parts.get(0), total)) {
      Amount whole = parts.get(0).amount();
      boolean part = whole.total() && labels.names(total) && !labels.names(whole);
      return part ? new Breakdown(whole, List.of(Portion.of(total)), Claim.SOME) : null;
    }
    if (parts.size() == 1 && !labelled) {
      return null;
    }
    return new Breakdown(total, parts, claim(parts.size(), labelled, open, lastEnd, end));
  }

  private static boolean exceeds(Portion part, Amount total) {
    return part.amount().amount().orElseThrow().compareTo(total.amount().orElseThrow()) > 0;
  }

  private Claim claim(int parts, boolean labelled, int open, int lastEnd, int end) {
    String rest = text.substring(lastEnd, end);
    String inside = text.substring(open, end);
    boolean some =
        BudgetWords.begins(Kind.CLOSING, rest)
            || BudgetWords.within(Kind.SOME, inside)
            || inside.contains(" 중 ")
            || inside.startsWith("(중 ");
    if (some || (parts == 1 && labelled)) {
      return Claim.SOME;
    }
    return labelled ? Claim.ALL : Claim.UNSAID;
  }

  private Breakdown percentsAfter(Amount total, int i, int at) {
    int following = BudgetWords.end(Kind.THEN, text, at, text.length());
    if (following < 0) {
      return null;
    }
    int end = following;
    while (end < text.length()
        && end - following < PERCENT_REACH
        && "\n.".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    List<Portion> parts = labels.percents(following, end);
    return parts.size() < 2 || hasAmount(i, end) ? null : new Breakdown(total, parts, Claim.UNSAID);
  }

  /** Whether the next amount stands before {@code end}, so that the percentages may be of it. */
  private boolean hasAmount(int i, int end) {
    return i + 1 < amounts.size() && amounts.get(i + 1).span().begin() < end;
  }

  private int depth(int open, int at) {
    int depth = 0;
    for (int i = open; i < at; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return depth;
  }

  private int blanks(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int bracketEnd(int open) {
    if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != '[')) {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < Math.min(text.length(), open + REACH) && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
