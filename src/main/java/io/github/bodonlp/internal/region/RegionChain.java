package io.github.bodonlp.internal.region;

import io.github.bodonlp.internal.text.Lexicon;
import java.util.Arrays;

/**
 * A run of district names, each inside the one before: 전남 나주시 산포면.
 *
 * @param end where its last name ends
 * @param last the number of its last form
 * @param names how many names it has
 * @param districts which districts its last name can mean
 */
public record RegionChain(int end, int last, int names, int[] districts) {

  /** Reads the longest chain that begins at {@code begin}, or returns null. */
  public static RegionChain at(RegionTable table, String text, int begin, int limit) {
    int form = table.forms().match(text, begin, limit);
    if (form < 0) {
      return null;
    }
    int end = begin + table.forms().word(form).length();
    RegionChain chain = new RegionChain(end, form, 1, table.districts(form));
    for (RegionChain next = chain; next != null; next = chain.next(table, text, limit)) {
      chain = next;
    }
    return chain;
  }

  /** The chain with one more name, or null if none of its districts follows. */
  private RegionChain next(RegionTable table, String text, int limit) {
    int from = end;
    while (from < limit && from <= end && text.charAt(from) == ' ') {
      from++;
    }
    Lexicon forms = table.forms();
    int form = forms.match(text, from, limit);
    if (form < 0) {
      return null;
    }
    int[] inner = new int[table.districts(form).length];
    int count = 0;
    for (int candidate : table.districts(form)) {
      for (int outer : districts) {
        if (candidate != outer && table.within(candidate, outer)) {
          inner[count++] = candidate;
          break;
        }
      }
    }
    return count == 0
        ? null
        : new RegionChain(from + forms.length(form), form, names + 1, Arrays.copyOf(inner, count));
  }
}
