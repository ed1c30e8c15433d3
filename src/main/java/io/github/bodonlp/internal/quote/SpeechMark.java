package io.github.bodonlp.internal.quote;

/**
 * The words that may stand directly behind a closing quotation mark and make what it closes speech:
 * {@code 라고}, {@code 라며}, {@code 고} and their like.
 */
enum SpeechMark {
  /** Nothing of the kind. */
  NONE,
  /** 라고, 고, 라며, 며, 면서, 하고: speech. */
  QUOTATIVE,
  /** 라는: speech before a noun of saying, else a name. */
  ATTRIBUTIVE;

  private static final String[] QUOTATIVES = {
    "이라면서", "라면서", "이라며", "이라고", "라며", "라고", "면서", "고도", "며", "고", "하고", "하며", "이라 ", "라 "
  };
  private static final String[] ATTRIBUTIVES = {"이라는", "라는", "는 "};

  static SpeechMark at(String text, int offset) {
    if (lengthOf(ATTRIBUTIVES, text, offset) > 0) {
      return ATTRIBUTIVE;
    }
    return lengthOf(QUOTATIVES, text, offset) > 0 ? QUOTATIVE : NONE;
  }

  /** How long the mark at {@code offset} is; 0 if there is none. */
  static int length(String text, int offset) {
    int attributive = lengthOf(ATTRIBUTIVES, text, offset);
    return attributive > 0 ? attributive : lengthOf(QUOTATIVES, text, offset);
  }

  private static int lengthOf(String[] marks, String text, int offset) {
    for (String mark : marks) {
      if (text.startsWith(mark, offset)) {
        boolean single = mark.length() == 1;
        return single && !endsThere(text, offset + 1) ? 0 : mark.length();
      }
    }
    return 0;
  }

  /**
   * 고 and 며 begin many words; as marks they are followed by a space, a comma or a word of saying.
   */
  private static boolean endsThere(String text, int after) {
    if (after >= text.length()) {
      return true;
    }
    char c = text.charAt(after);
    return c < '가' || c > '힣' || Cues.at(text, after, text.length()) >= 0;
  }
}
