package io.github.bodonlp.internal.name;

/**
 * The features of a token as integer hashes: what it is, how its word is built and ends, what
 * stands around it, which tables know it, what the rules say of it. Not thread safe: one for each
 * reader.
 *
 * <p>Particles, endings, verbs and marks are in a name only where nouns are, so they have no more
 * than seven features; a noun has about twenty-five. More were tried (forty for a noun) and gave no
 * more accuracy, only took more time. Numbers of kinds of features that were given up stay free.
 */
final class Features {
  /** Changes whenever the meaning of a hash does: a model of another version is of no use. */
  static final int VERSION = 3;

  /** No token has more features than this. */
  static final int MOST = 80;

  private static final int TITLES =
      Memberships.TITLE_BEGIN
          | Memberships.TITLE_INSIDE
          | Memberships.TITLE_WORD
          | Memberships.TITLE_ENDING
          | Memberships.REGION_BEGIN
          | Memberships.BODY_BEGIN
          | Memberships.BODY_ENDING;

  /** What the tables say of a word as the name of a person. */
  private static final int PERSON =
      Memberships.NAME_BEGIN
          | Memberships.NAME_FAIR
          | Memberships.NAME_USUAL
          | Memberships.SURNAME
          | Memberships.FOREIGN
          | Memberships.FOREIGN_WORD
          | Memberships.ORDINARY;

  private final Signs signs;
  private final Hints hints;
  private int[] out;
  private int count;

  /**
   * @param hints what the rules say of each token
   */
  Features(Signs signs, Hints hints) {
    this.signs = signs;
    this.hints = hints;
  }

  /** Writes the features of token {@code i} and returns how many they are. */
  int of(int i, int[] into) {
    out = into;
    count = 0;
    any(i);
    if (signs.nominal[i]) {
      token(i);
      word(i);
      tables(i);
      surroundings(i);
      quotation(i);
    }
    return count;
  }

  /** The feature that the label before has by itself. */
  static int previous(int label) {
    return mix(101, label);
  }

  /** The feature that the label before has together with the kind of the token. */
  static int previous(int label, int stepKind) {
    return mix(102, label * Signs.STEP_KINDS + stepKind);
  }

  /** What every token has. */
  private void any(int i) {
    Signs s = signs;
    int t0 = tag(i);
    int h0 = hint(i);
    int h1 = hint(i + 1);
    add(0, 0);
    add(1, s.surface[i]);
    add(2, t0);
    add(3, (tag(i - 1) * 256 + t0) * 256 + tag(i + 1));
    add(4, h0);
    add(5, (h0 * 64 + hint(i - 1)) * 64 + h1);
    add(7, s.quoteOpen[s.quote[i]]);
  }

  private void token(int i) {
    add(10, surface(i - 1));
    add(11, surface(i + 1));
    add(57, signs.section[i] * 64 + signs.place[i] * 4);
  }

  private void word(int i) {
    Signs s = signs;
    int w = s.word[i];
    int first = s.wordFirst[w];
    int last = s.wordStemEnd[w] - 1;
    int position = Math.min(3, i - first) * 8 + Math.min(3, Math.max(-1, last - i)) + 1;
    int tail = s.tail[w];
    add(20, s.stem[w] * 32 + position);
    add(21, s.stemEnd2[w] * 32 + position);
    add(22, s.stemEnd3[w] * 32 + position);
    add(23, tail * 32 + position);
    build(w, position);
  }

  /** How the word is built: what tells a name whose syllables the dictionary cuts at random. */
  private void build(int w, int position) {
    Signs s = signs;
    int first = s.wordFirst[w];
    int last = s.wordStemEnd[w] - 1;
    int tail = s.tail[w];
    int bits = s.bits[first];
    int length = Math.min(7, s.end(last) - s.begin(first));
    int form = (length * 8 + Math.min(7, last - first)) * 32 + position;
    int built = mix(s.tags[w], bits & PERSON) + length * 32 + position;
    int titles =
        (s.after[first] < 0 ? 0 : s.bits[s.wordFirst[s.after[first]]] & TITLES)
            + (s.before[first] < 0 ? 0 : s.bits[s.wordStemEnd[s.before[first]] - 1] & TITLES) * 31;
    add(30, mix(bits, form));
    add(32, built);
    add(33, mix(built, tail));
    add(34, mix(built, titles));
    add(35, mix(built, hints.register));
  }

  private void tables(int i) {
    Signs s = signs;
    int m0 = s.bits[i];
    for (int rest = m0; rest != 0; rest &= rest - 1) {
      add(40, Integer.numberOfTrailingZeros(rest));
    }
    add(41, m0);
    int w = s.word[i];
    int end = s.bits[s.wordStemEnd[w] - 1];
    add(45, end * 31 + s.tail[w]);
    add(46, hint(i) * 31 + m0);
    add(47, hints.rule[i]);
    add(48, hints.elsewhere[i] * 128 + hint(i));
  }

  private void surroundings(int i) {
    Signs s = signs;
    int before = s.before[i];
    if (before >= 0) {
      add(50, s.stem[before]);
    }
    int after = s.after[i];
    if (after >= 0) {
      add(53, s.stem[after]);
      add(55, s.bits[s.wordFirst[after]] * 31 + s.bits[i]);
    }
  }

  private void quotation(int i) {
    Signs s = signs;
    int q = s.quote[i];
    if (q == 0) {
      return;
    }
    int where = (i == s.quoteFirst[q] ? 1 : 0) + (i + 1 == s.quoteEnd[q] ? 2 : 0);
    int last = s.quoteLast[q];
    int lastTag = last < 0 ? 0 : s.tag[last];
    int behind = s.quoteBehind[q];
    add(60, (s.quoteOpen[q] * 16 + s.quoteLength[q]) * 4 + where);
    add(61, ((last < 0 ? 0 : s.bits[last]) * 64 + lastTag) * 4 + where);
    add(62, (behind < 0 ? 0 : s.surface[behind]) * 4 + where);
    add(63, (last < 0 ? 0 : s.surface[last]) * 4 + where);
    add(64, mix(s.quoteLength[q], lastTag) + (behind < 0 ? 0 : s.tag[behind]));
  }

  private int surface(int i) {
    return i < 0 || i >= signs.size ? Signs.NOTHING : signs.surface[i];
  }

  private int tag(int i) {
    return i < 0 || i >= signs.size ? 127 : signs.tag[i] * 2 + (signs.joined[i] ? 1 : 0);
  }

  private int hint(int i) {
    return i < 0 || i >= signs.size ? 0 : hints.own[i];
  }

  private void add(int template, int value) {
    out[count++] = mix(template, value);
  }

  /** Never 0, which marks a free slot in the table of weights. */
  private static int mix(int template, int value) {
    int h = Signs.mix(value + template * 0x61C88647);
    return h == 0 ? 1 : h;
  }
}
