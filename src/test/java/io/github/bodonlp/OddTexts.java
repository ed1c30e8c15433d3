package io.github.bodonlp;

import io.github.bodonlp.internal.markup.MarkupReader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/**
 * Releases spoiled at random, alike for the same seed: cut, mixed, re-encoded, strewn with signs.
 */
final class OddTexts {
  private static final List<Path> FILES = CorpusFiles.of(CorpusFiles.GOLD);

  private static final String[] SIGNS = {
    "😀", "\uD83D", "\uDE00", "\u00a0", "\u200b", "\uFEFF", "“", "”", "‘", "’", "\"", "'", "(", ")",
    "「", "『", "<", ">", "&", "&lt;", "<PS>", "</PS>", "·", "ㆍ", "・", "~", "∼", "△", "㈜", "\r\n",
    "\n\n", "\t", "\u0000", "\u3000", "1", "９", "억", "만 원", "3월", "(월)", "라고", "군은", "｜", "|", "※",
    "□", "\uE000"
  };

  private final Random random;

  OddTexts(long seed) {
    random = new Random(seed);
  }

  /** The next text. */
  String next() {
    StringBuilder text = new StringBuilder(piece());
    if (random.nextInt(3) == 0) {
      text.append(piece());
    }
    int signs = random.nextInt(12);
    for (int i = 0; i < signs; i++) {
      text.insert(random.nextInt(text.length() + 1), SIGNS[random.nextInt(SIGNS.length)]);
    }
    return encoded(text.toString());
  }

  /** A whole release or any stretch of one. */
  private String piece() {
    Path file = FILES.get(random.nextInt(FILES.size()));
    String text = MarkupReader.file(file.toString(), CorpusFiles.content(file)).text();
    if (random.nextInt(4) == 0) {
      return text;
    }
    int begin = random.nextInt(text.length());
    return text.substring(begin, begin + random.nextInt(text.length() - begin + 1));
  }

  private String encoded(String text) {
    return switch (random.nextInt(6)) {
      case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case 1 -> text.replace("\n", "\r\n");
      case 2 -> text.replace('\n', ' ');
      case 3 -> text.replace(" ", "\u00a0");
      default -> text;
    };
  }
}
