package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.internal.region.RegionChain;
import io.github.bodonlp.internal.region.RegionTable;
import io.github.bodonlp.internal.text.Document;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which names of bodies name the same body: a short form in brackets or behind 이하, a name without
 * its district or legal form, a short form made of syllables, the source's own slip of the pen.
 */
final class SameBody {
  /** Beyond so many names the pairs are not compared: no release has them. */
  private static final int MOST_NAMES = 300;

  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_SHORT_FORM = 5;
  private static final int SHORTEST_SLIP = 9;
  private static final Pattern LEGAL_FORM = Pattern.compile("^(\\(.\\)|㈜|재단법인|사단법인|주식회사)");

  private final Document document;
  private final RegionTable table;
  private final MentionGroups groups;

  private SameBody(Document document, RegionTable table, MentionGroups groups) {
    this.document = document;
    this.table = table;
    this.groups = groups;
  }

  static void join(
      Document document, RegionTable table, MentionGroups groups, List<Mention> mentions) {
    SameBody same = new SameBody(document, table, groups);
    same.brackets(mentions);
    List<String> names = groups.keys();
    names.forEach(same::parts);
    if (names.size() <= MOST_NAMES) {
      same.pairs(names);
    }
  }

  /** 한국산업기술기획평가원(KEIT); 농림축산식품부(이하 ‘농식품부’). */
  private void brackets(List<Mention> mentions) {
    String text = document.text();
    for (int i = 1; i < mentions.size(); i++) {
      Mention full = mentions.get(i - 1);
      Mention other = mentions.get(i);
      int from = full.span().end();
      int to = other.span().begin();
      if (to <= from || to - from > 8 || text.charAt(from) != '(') {
        continue;
      }
      String between = text.substring(from + 1, to).replaceAll("[ ‘'\"“]", "");
      String name = key(full);
      String shorter = key(other);
      boolean said = between.equals("이하");
      boolean made = between.isEmpty() && (isLatin(shorter) || isMadeOf(shorter, name));
      if (said || made) {
        groups.join(name, shorter);
      }
    }
  }

  private static boolean isLatin(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }

  /** The name without the words, the district or the legal form before it. */
  private void parts(String name) {
    String plain = LEGAL_FORM.matcher(name).replaceFirst("");
    if (!plain.equals(name) && groups.has(plain)) {
      groups.join(name, plain);
    }
    RegionChain chain = RegionChain.at(table, plain, 0, plain.length());
    if (chain != null && plain.length() - chain.end() >= SHORTEST_PART) {
      groups.join(name, plain.substring(chain.end()));
    }
  }

  /** Slips first, so that a short form of a name and of its slip is a short form of one body. */
  private void pairs(List<String> names) {
    for (String one : names) {
      for (String other : names) {
        if (isSlip(one, other)) {
          groups.join(one, other);
        }
      }
    }
    for (String shorter : names) {
      if (shorter.length() > LONGEST_SHORT_FORM) {
        continue;
      }
      List<String> fitting = names.stream().filter(name -> isShortForm(shorter, name)).toList();
      if (!fitting.isEmpty() && fitting.stream().allMatch(n -> groups.same(n, fitting.get(0)))) {
        groups.join(fitting.get(0), shorter);
      }
    }
  }

  private static boolean isShortForm(String shorter, String name) {
    return shorter.length() >= 3
        && name.length() >= shorter.length() + 2
        && shorter.charAt(shorter.length() - 1) == name.charAt(name.length() - 1)
        && isMadeOf(shorter, name);
  }

  /** Whether the syllables of {@code shorter} stand in {@code name} in their order. */
  private static boolean isMadeOf(String shorter, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < shorter.length(); i++) {
      if (name.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length() && shorter.length() >= 2;
  }

  /** One syllable changed, late in a long name, and no digit. */
  private static boolean isSlip(String one, String other) {
    int length = one.length();
    if (length < SHORTEST_SLIP || other.length() != length || one.compareTo(other) >= 0) {
      return false;
    }
    int differences = 0;
    int where = -1;
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        differences++;
        where = i;
      }
    }
    return differences == 1
        && where > length / 2
        && where < length - 1
        && !Character.isDigit(one.charAt(where))
        && !Character.isDigit(other.charAt(where));
  }

  /** The words of a mention without spaces, which most have none of. */
  static String key(Mention mention) {
    String text = mention.text();
    StringBuilder key = null;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (space && key == null) {
        key = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!space && key != null) {
        key.append(text.charAt(i));
      }
    }
    return key == null ? text : key.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
