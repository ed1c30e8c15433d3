package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.QuotePairs;
import io.github.bodonlp.internal.text.Rule;
import io.github.bodonlp.internal.text.Tag;
import io.github.bodonlp.internal.text.Tokens;

/**
 * Events, programmes, projects, laws and awards in quotation marks, told from slogans, terms and
 * speech by their last word, by a year or edition, and by what stands behind the marks.
 */
final class Initiatives {
  static final Rule ENDING =
      new Rule("quoted-initiative", "what stands in quotation marks ends like an initiative");
  static final Rule DATED =
      new Rule("quoted-with-year", "what stands in quotation marks begins with a year or edition");
  static final Rule CUE =
      new Rule("quoted-before-its-kind", "사업, 프로그램, 을 개최 follow the quotation marks");
  static final Rule LAW = new Rule("law-in-corner-brackets", "a law, an ordinance, a rule");
  static final Rule BODY =
      new Rule("quoted-body", "what stands in quotation marks ends like a body or a team");
  static final Rule SHORT_FORM = new Rule("initiative-hereafter", "이하 gives a shorter name");

  private static final int LONGEST = 80;
  private static final String LAW_ENDINGS = "법률규정령칙례준침";
  private static final DataFile TABLE = DataFile.beside(Initiatives.class, "initiative-cues.tsv");
  private static final Lexicon CUES = Lexicon.of(TABLE.words());
  private static final boolean[] NAMES = new boolean[CUES.size()];

  static {
    for (int i = 0; i < NAMES.length; i++) {
      NAMES[i] = TABLE.rows().get(i).cell(1).equals("NAME");
    }
  }

  private final Scene scene;
  private final Document document;
  private final String text;

  Initiatives(Scene scene) {
    this.scene = scene;
    document = scene.document;
    text = scene.text;
  }

  void find() {
    QuotePairs quotes = document.quotes();
    for (int i = 0; i < quotes.size(); i++) {
      int begin = quotes.open(i) + 1;
      int end = quotes.close(i);
      if (end - begin <= LONGEST && end - begin >= 2 && inText(begin)) {
        quoted(begin, end);
      }
    }
  }

  /** Whether words behind the mark at {@code close} say that it closes no name: 라는 슬로건. */
  static boolean isNoName(String text, int close) {
    return close < text.length() && isNoName(cue(text, close));
  }

  private static boolean isNoName(int cue) {
    return cue >= 0 && !NAMES[cue];
  }

  private static int cue(String text, int close) {
    return CUES.match(text, close + 1, text.length());
  }

  private boolean inText(int offset) {
    int sentence = document.sentences().at(offset);
    return sentence < document.sentences().size()
        && document.sectionAt(offset) != SectionKind.CLUTTER;
  }

  private void quoted(int open, int close) {
    int begin = open;
    int end = close;
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    int hereafter = hereafter(begin, end);
    end = trimmed(begin, hereafter > 0 ? hereafter : end);
    if (end - begin < 2 || scene.first('\n', begin, end) >= 0) {
      return;
    }
    int cue = cue(text, close);
    if (isNoName(cue) || isSpeech(begin, end)) {
      return;
    }
    Rule rule = rule(open, begin, end, cue >= 0);
    if (rule == CUE && isBody(begin, end)) {
      scene.add(EntityKind.ORGANIZATION, begin, coreEnd(begin, end), BODY, Certainty.LIKELY);
      return;
    }
    if (rule == null) {
      return;
    }
    boolean sure = rule != CUE && text.charAt(open - 1) != '"' && text.charAt(open - 1) != '“';
    add(begin, end, rule, sure);
    if (hereafter > 0) {
      shortForm(hereafter, close);
    }
  }

  private Rule rule(int open, int begin, int end, boolean cue) {
    char mark = text.charAt(open - 1);
    if ((mark == '「' || mark == '『') && LAW_ENDINGS.indexOf(text.charAt(end - 1)) >= 0) {
      return LAW;
    }
    int core = coreEnd(begin, end);
    int ending = scene.tables.initiatives().before(text, core, begin);
    int length = ending < 0 ? 0 : scene.tables.initiatives().length(ending);
    if (ending >= 0 && length < core - begin) {
      boolean sure = scene.tables.initiatives().says(ending, 0, "SURE");
      boolean long2 = core - begin > length + 2;
      return sure || long2 ? ENDING : null;
    }
    if (isDated(begin, end)) {
      return DATED;
    }
    boolean doubleMark = mark == '"' || mark == '“' || mark == '”';
    return cue && !doubleMark && !isName(begin, end) ? CUE : null;
  }

  /** Where the words end without a last bracket: 대회(가칭). */
  private int coreEnd(int begin, int end) {
    if (text.charAt(end - 1) != ')') {
      return end;
    }
    int open = scene.last('(', end - 1, begin);
    return open > begin ? trimmed(begin, open) : end;
  }

  private int trimmed(int begin, int end) {
    int to = end;
    while (to > begin && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '*')) {
      to--;
    }
    return to;
  }

  /** 2026년 …, 제3회 …, 2025 …. */
  private boolean isDated(int begin, int end) {
    boolean edition = text.charAt(begin) == '제' && Character.isDigit(scene.charAt(begin + 1));
    int digits = 0;
    while (begin + digits < end && Character.isDigit(text.charAt(begin + digits))) {
      digits++;
    }
    boolean year = digits == 4 && text.startsWith("20", begin) && end - begin > 6;
    return edition || year;
  }

  /** Whether the words are a sentence: they end in a verb, or with ! or ?. */
  private boolean isSpeech(int begin, int end) {
    char last = text.charAt(end - 1);
    if (last == '!' || last == '?' || last == '.' || last == ',') {
      return true;
    }
    Tokens tokens = document.tokens();
    int token = tokens.at(end - 1);
    boolean verb = token < tokens.size() && tokens.lastTag(token) == Tag.E;
    return verb && last != '기' && last != '음' && last != '림' && last != '다'
        || verb && last == '다' && end - begin > 8;
  }

  /** Whether a body or place that has been found fills the words. */
  private boolean isName(int begin, int end) {
    return scene.isNamed(begin, end);
  }

  /** A team, a centre, a council: 수출위기 현장 대응반. */
  private boolean isBody(int begin, int end) {
    int core = coreEnd(begin, end);
    int ending = scene.tables.bodyEndings().before(text, core, begin);
    boolean team = "팀단반".indexOf(text.charAt(core - 1)) >= 0;
    return core - begin >= 4 && (team || ending >= 0);
  }

  /** Where 이하 opens a shorter name in brackets, or -1. */
  private int hereafter(int begin, int end) {
    int open = scene.first('(', begin, end);
    return open > begin && text.startsWith("(이하", open) ? open : -1;
  }

  private void shortForm(int open, int close) {
    int begin = open + 3;
    while (begin < close && " ‘'\"“".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    int end = scene.first(')', begin, close);
    while (end > begin && " ’'\"”".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > begin + 1 && end <= close) {
      add(begin, end, SHORT_FORM, false);
    }
  }

  private void add(int begin, int end, Rule rule, boolean sure) {
    scene.add(EntityKind.INITIATIVE, begin, end, rule, sure ? Certainty.SURE : Certainty.LIKELY);
  }
}
