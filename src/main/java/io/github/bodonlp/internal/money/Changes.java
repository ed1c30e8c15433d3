package io.github.bodonlp.internal.money;

import io.github.bodonlp.fact.Change;
import io.github.bodonlp.internal.text.Lexicon;
import java.util.List;

/**
 * Whether an amount is added or taken away: 30억 원 증가, 증액분 30억 원, △30억. Of 30억 원으로 늘었다 it is what
 * comes out.
 */
final class Changes {
  private static final WordTable<Change> AFTER = WordTable.of("changes-after.tsv", Change.class);
  private static final WordTable<Change> BEFORE = WordTable.of("changes-before.tsv", Change.class);
  private static final Lexicon MORE =
      Lexicon.of(List.of("가량", "정도", "내외", "남짓", "안팎", "더", "추가로", "추가", "규모", "규모의", "넘게", "이상"));

  private Changes() {}

  static Change of(String text, Reading reading, int left, int limit) {
    Change sign = sign(text, reading.begin, left);
    if (sign != null) {
      return sign;
    }
    LeftWords words = new LeftWords(text, left, reading.begin);
    for (int i = 0; i < 2 && words.next(); i++) {
      Change before = BEFORE.exactly(text, words.begin(), words.end());
      before = before == null ? BEFORE.exactly(text, words.begin(), words.stem()) : before;
      if (before != null) {
        return before;
      }
    }
    return after(text, reading.end, limit);
  }

  private static Change after(String text, int end, int limit) {
    int at = end;
    int bracket = Chars.bracketEnd(text, Chars.skipBlanks(text, at, limit), limit, 30);
    at = bracket > 0 ? bracket : at;
    for (int i = 0; i < 3; i++) {
      at = Chars.skipBlanks(text, at, limit);
      int more = MORE.matchEnd(text, at, limit);
      at = more > 0 ? more : at;
      if (at < limit && "이가을를씩".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    return at < limit ? AFTER.after(text, at, limit) : null;
  }

  /** △ and - directly before the digits take away, + adds; as bullets they stand before words. */
  private static Change sign(String text, int begin, int left) {
    if (begin <= left) {
      return null;
    }
    char c = text.charAt(begin - 1);
    if (c == '+') {
      return Change.INCREASE;
    }
    if (c == '△') {
      return takenAway(text, begin, left) ? Change.DECREASE : null;
    }
    boolean opened =
        begin - 2 >= left && (text.charAt(begin - 2) == '(' || text.charAt(begin - 2) == '|');
    return c == '-' && opened ? Change.DECREASE : null;
  }

  /** Whether a △ stands directly before the figure, and not as a bullet. */
  static boolean takenAway(String text, int begin, int left) {
    return begin > left && text.charAt(begin - 1) == '△' && !bullets(text, begin, left);
  }

  private static boolean bullets(String text, int begin, int left) {
    for (int i = begin; i < Math.min(text.length(), begin + 300) && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '△' && i + 1 < text.length() && Chars.hangul(text.charAt(i + 1))) {
        return true;
      }
    }
    return begin - 1 == left && left > 0 && text.charAt(left - 1) == '\n' && begin > 1;
  }
}
