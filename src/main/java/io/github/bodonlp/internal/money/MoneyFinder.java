package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.internal.region.FundWords;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds amounts of money.
 *
 * <p>First the numbers that are money by themselves are read from the characters, then those that
 * are so by what stands near: parts that share a unit, figures behind arrows, tables. Then each is
 * given what the words around it say.
 */
public final class MoneyFinder {
  private MoneyFinder() {}

  /** The rules by which amounts are found. */
  public static List<Rule> rules() {
    return Rules.ALL;
  }

  /**
   * The amounts of a document in order, in the offsets of the view.
   *
   * @param issuer the body that published it, which tells whether 시비 is that of a metropolitan city
   */
  public static List<Amount> find(Document document, Optional<String> issuer) {
    FundWords funds = FundWords.in(document.text(), issuer);
    List<Reading> readings = withNeighbours(AmountScanner.scan(document), document.text(), funds);
    Attributes attributes = new Attributes(document, funds);
    List<Amount> amounts = new ArrayList<>(readings.size());
    int previousEnd = 0;
    for (Reading reading : readings) {
      amounts.add(attributes.amount(reading, previousEnd));
      previousEnd = reading.end;
    }
    return amounts;
  }

  /** The readings with what is money by standing near one of them, in order, without overlaps. */
  private static List<Reading> withNeighbours(
      List<Reading> readings, String text, FundWords funds) {
    List<Reading> all = new ArrayList<>(readings);
    all.addAll(Tables.find(text, funds));
    SharedUnits shared = new SharedUnits(text, funds);
    Arrows arrows = new Arrows(text);
    Lines lines = new Lines(text);
    for (Reading reading : readings) {
      int limit = lines.end(reading.end);
      shared.inBracket(reading, limit, all);
      shared.beforeLast(reading, lines.begin(reading.begin), all);
      arrows.after(reading, limit, all);
    }
    if (all.size() > readings.size()) {
      all.sort(Comparator.comparingInt(reading -> reading.begin));
      all = separate(all);
    }
    return all;
  }

  /** Of readings that overlap the first in order stands. */
  private static List<Reading> separate(List<Reading> readings) {
    List<Reading> apart = new ArrayList<>(readings.size());
    int end = 0;
    for (Reading reading : readings) {
      if (reading.begin >= end) {
        apart.add(reading);
        end = reading.end;
      }
    }
    return apart;
  }
}
