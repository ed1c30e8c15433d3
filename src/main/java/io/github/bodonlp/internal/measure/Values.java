package io.github.bodonlp.internal.measure;

import io.github.bodonlp.internal.markup.Mark;
import io.github.bodonlp.internal.markup.MarkKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** When attributes of two marks say the same. */
final class Values {
  private static final Map<String, String> SAME_LENGTH =
      Map.of(
          "P7D", "P1W", "P14D", "P2W", "P21D", "P3W", "P12M", "P1Y", "P24M", "P2Y", "P36M", "P3Y",
          "PT60M", "PT1H");
  private static final String UNKNOWN = "?";

  private Values() {}

  /** Whether gold states that it does not know the date or time. */
  static boolean unknown(Mark gold) {
    return UNKNOWN.equals(gold.attribute("v").orElse(""));
  }

  static boolean same(Mark gold, Mark found) {
    if (gold.kind() == MarkKind.MN) {
      return money(gold).equals(money(found));
    }
    return sameTime(gold.attribute("v").orElse(UNKNOWN), found.attribute("v").orElse(UNKNOWN));
  }

  private static boolean sameTime(String gold, String found) {
    return SAME_LENGTH.getOrDefault(gold, gold).equals(SAME_LENGTH.getOrDefault(found, found));
  }

  /** Currency and range, to two decimals. */
  private static String money(Mark mark) {
    String figure = mark.attribute("krw").or(() -> mark.attribute("v")).orElse("");
    String[] ends = figure.split("/", -1);
    return mark.attribute("cur").orElse("KRW")
        + " "
        + rounded(ends[0])
        + "/"
        + rounded(ends[ends.length - 1]);
  }

  private static String rounded(String figure) {
    try {
      return new BigDecimal(figure).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
  }

  static boolean sameAttribute(String name, Mark gold, Mark found) {
    return Objects.equals(
        squeeze(gold.attribute(name).orElse("")), squeeze(found.attribute(name).orElse("")));
  }

  /** Whether one of the speakers found is one of gold's; both are lists with commas. */
  static boolean sameSpeaker(Mark gold, Mark found) {
    Set<String> expected = speakers(gold);
    return speakers(found).stream()
        .anyMatch(name -> !name.isEmpty() && !name.equals(UNKNOWN) && expected.contains(name));
  }

  /** Whether gold tells who speaks. */
  static boolean knownSpeaker(Mark gold) {
    return !gold.attribute("sp").orElse(UNKNOWN).equals(UNKNOWN);
  }

  private static Set<String> speakers(Mark mark) {
    return Arrays.stream(mark.attribute("sp").orElse(UNKNOWN).split(","))
        .map(Values::squeeze)
        .collect(Collectors.toSet());
  }

  private static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(c -> !isSpace(c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
