package io.github.bodonlp.internal.name;

/**
 * The features of a token as integer hashes: what it is, how its word ends, what stands around it,
 * which tables know it. Not thread safe: one for each reader.
 */
final class Features {
  /** Changes whenever the meaning of a hash does: a model of another version is of no use. */
  static final int VERSION = 1;

  /** No token has more features than this. */
  static final int MOST = 128;

  private static final int TITLES =
      Memberships.TITLE_BEGIN
          | Memberships.TITLE_INSIDE
          | Memberships.TITLE_WORD
          | Memberships.TITLE_ENDING
          | Memberships.REGION_BEGIN
          | Memberships.BODY_BEGIN
          | Memberships.BODY_ENDING;

  private final Signs signs;
  private final Hints hints;
  private int[] out;
  private int count;

  /**
   * @param hints what the rules say of each token, 0 for nothing
   */
  Features(Signs signs, Hints hints) {
    this.signs = signs;
    this.hints = hints;
  }

  /** Writes the features of token {@code i} and returns how many they are. */
  int of(int i, int[] into) {
    out = into;
    count = 0;
    token(i);
    word(i);
    tables(i);
    surroundings(i);
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

  private void token(int i) {
    Signs s = signs;
    int w0 = s.surface[i];
    int w1 = surface(i + 1);
    int p1 = surface(i - 1);
    int t0 = s.tag[i] * 2 + (s.joined[i] ? 1 : 0);
    int n1 = tag(i + 1);
    int b1 = tag(i - 1);
    add(0, 0);
    add(1, w0);
    add(2, p1);
    add(3, w1);
    add(4, surface(i - 2));
    add(5, surface(i + 2));
    add(6, p1 * 31 + w0);
    add(7, w0 * 31 + w1);
    add(8, t0);
    add(9, b1 * 64 + t0);
    add(10, t0 * 256 + n1);
    add(11, (b1 * 256 + t0) * 256 + n1);
    add(12, (tag(i - 2) * 256 + b1) * 256 + t0);
    add(13, (t0 * 256 + n1) * 256 + tag(i + 2));
    add(14, s.firstChar(i));
    add(15, s.lastChar(i));
    add(16, shape(i) * 128 + t0);
    add(17, s.charBefore(i) * 65536 + s.charAfter(i));
  }

  private void word(int i) {
    Signs s = signs;
    int w = s.word[i];
    if (w < 0) {
      return;
    }
    int fromStart = Math.min(3, i - s.wordFirst[w]);
    int fromEnd = Math.min(3, Math.max(-1, s.wordStemEnd[w] - 1 - i));
    int position = fromStart * 8 + fromEnd + 1;
    int tail = s.tail[w];
    add(20, s.stem[w] * 32 + position);
    add(21, s.stemEnd2[w] * 32 + position);
    add(22, s.stemEnd3[w] * 32 + position);
    add(23, position * 64 + s.tag[i]);
    add(24, tail * 32 + position);
    add(25, s.stemEnd2[w] * 31 + tail);
    add(26, mix(s.lastChar(s.wordStemEnd[w] - 1), tail) + s.predicate[i]);
    add(27, s.predicate[i] * 32 + position);
    add(28, s.lastChar(s.wordStemEnd[w] - 1) * 32 + position);
    build(w, position);
  }

  /** How the word is built: what tells a name whose syllables the dictionary cuts at random. */
  private void build(int w, int position) {
    Signs s = signs;
    int first = s.wordFirst[w];
    int last = s.wordStemEnd[w] - 1;
    int length = Math.min(7, s.end(last) - s.begin(first));
    int form = (length * 8 + Math.min(7, last - first)) * 32 + position;
    int bits = s.bits[first];
    int after = s.after[first] < 0 ? 0 : s.bits[s.wordFirst[s.after[first]]] & TITLES;
    int before = s.before[first] < 0 ? 0 : s.bits[s.wordStemEnd[s.before[first]] - 1] & TITLES;
    add(70, form);
    add(71, mix(bits, form));
    add(72, mix(bits, form) + s.tail[w]);
    add(73, mix(form, after) + before * 31);
    add(74, mix(form, s.tail[w]) + s.predicate[first]);
    add(75, s.firstChar(first) * 256 + length * 32 + position);
    add(76, mix(bits, after) + before * 31 + position);
  }

  private void tables(int i) {
    Signs s = signs;
    int m0 = s.bits[i];
    for (int rest = m0; rest != 0; rest &= rest - 1) {
      add(30, Integer.numberOfTrailingZeros(rest));
    }
    int m1 = bits(i + 1);
    int b1 = bits(i - 1);
    add(31, m0);
    add(32, m1);
    add(33, b1);
    add(34, m0 * 31 + m1);
    add(35, b1 * 31 + m0);
    add(36, bits(i + 2));
    add(37, bits(i - 2));
    int w = s.word[i];
    if (w >= 0) {
      int end = s.bits[s.wordStemEnd[w] - 1];
      add(38, end * 31 + m0);
      add(39, end * 31 + s.tail[w]);
      add(40, mix(end, s.tail[w]) + s.predicate[i]);
    }
    add(41, hint(i));
    add(42, (hint(i) * 64 + hint(i - 1)) * 64 + hint(i + 1));
    add(43, hint(i) * 31 + m0);
    add(44, hints.rule[i]);
    add(45, hints.elsewhere[i] * 128 + hint(i));
    add(46, (hint(i) * 64 + hint(i + 1)) * 64 + s.tag[i]);
  }

  private void surroundings(int i) {
    Signs s = signs;
    int before = s.before[i];
    if (before >= 0) {
      int last = s.bits[s.wordStemEnd[before] - 1];
      add(50, s.stem[before]);
      add(51, s.stemEnd2[before]);
      add(52, s.tail[before]);
      add(53, last * 31 + s.bits[i]);
    }
    int after = s.after[i];
    if (after >= 0) {
      add(54, s.stem[after]);
      add(55, s.stemEnd2[after]);
      add(56, s.bits[s.wordFirst[after]] * 31 + s.bits[i]);
      add(57, s.bits[s.wordStemEnd[after] - 1] * 31 + s.bits[i]);
    }
    add(58, s.section[i] * 64 + s.place[i] * 4);
    add(59, (s.section[i] * 64 + s.place[i]) * 64 + s.tag[i]);
    int q = s.quote[i];
    add(60, s.quoteOpen[q]);
    if (q > 0) {
      int where = (i == s.quoteFirst[q] ? 1 : 0) + (i + 1 == s.quoteEnd[q] ? 2 : 0);
      int last = s.quoteLast[q] < 0 ? 0 : s.bits[s.quoteLast[q]];
      int lastTag = s.quoteLast[q] < 0 ? 0 : s.tag[s.quoteLast[q]];
      int behind = s.quoteBehind[q];
      add(61, (s.quoteOpen[q] * 16 + s.quoteLength[q]) * 4 + where);
      add(62, (last * 64 + lastTag) * 4 + where);
      add(63, (behind < 0 ? 0 : s.surface[behind]) * 4 + where);
      add(64, (s.quoteLast[q] < 0 ? 0 : s.surface[s.quoteLast[q]]) * 4 + where);
      add(65, mix(s.quoteLength[q], lastTag) + (behind < 0 ? 0 : s.tag[behind]));
    }
  }

  private int shape(int i) {
    char c = signs.firstChar(i);
    int kind;
    if (c >= 0xAC00 && c <= 0xD7A3) {
      kind = 0;
    } else if (c >= '0' && c <= '9') {
      kind = 1;
    } else if (c >= 'A' && c <= 'Z') {
      kind = 2;
    } else if (c >= 'a' && c <= 'z') {
      kind = 3;
    } else {
      kind = c >= 0x4E00 && c <= 0x9FFF ? 4 : 5;
    }
    return kind * 8 + Math.min(7, signs.length(i));
  }

  private int surface(int i) {
    return i < 0 || i >= signs.size ? Signs.NOTHING : signs.surface[i];
  }

  private int tag(int i) {
    return i < 0 || i >= signs.size ? 127 : signs.tag[i] * 2 + (signs.joined[i] ? 1 : 0);
  }

  private int bits(int i) {
    return i < 0 || i >= signs.size ? 0 : signs.bits[i];
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
