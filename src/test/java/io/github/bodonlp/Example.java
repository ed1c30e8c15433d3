package io.github.bodonlp;

import io.github.bodonlp.fact.DataFileException;
import io.github.bodonlp.internal.markup.AnnotatedText;
import io.github.bodonlp.internal.markup.MarkupReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of an {@code examples.txt}: a text with the marks that must be found in it.
 *
 * @param place file and line, as {@code time/examples.txt:12}
 * @param known whether the line is a known failure, which must still fail
 * @param published the publication date that is given, or null
 * @param issuer the issuer that is given, or null
 * @param annotated the text and its marks
 */
public record Example(
    String place, boolean known, LocalDate published, String issuer, AnnotatedText annotated) {
  private static final String KNOWN = "!known ";

  /** What a file or a line gives besides the text: {@code [2025-12-15 고흥군]}. */
  private record Given(LocalDate published, String issuer) {}

  /**
   * Reads a file of examples; {@link ExamplesTest} tells how it is written.
   *
   * @throws DataFileException if a line is wrong
   */
  public static List<Example> read(String file, List<String> lines) {
    List<Example> examples = new ArrayList<>();
    Given given = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (given == null) {
        given = header(file, i + 1, line);
      } else {
        examples.add(example(file, i + 1, line, given));
      }
    }
    return examples;
  }

  private static Given header(String file, int number, String line) {
    if (!line.startsWith("[") || line.indexOf(']') != line.length() - 1) {
      throw new DataFileException(
          file, number, "expected the header first: [2025-12-15 고흥군], [2025-12-15] or [?]");
    }
    return given(file, number, line.substring(1, line.length() - 1));
  }

  private static Example example(String file, int number, String line, Given given) {
    boolean known = line.startsWith(KNOWN);
    String rest = known ? line.substring(KNOWN.length()) : line;
    Given own = given;
    int end = rest.indexOf("] ");
    if (end > 0 && rest.startsWith("[") && "?12".indexOf(rest.charAt(1)) >= 0) {
      own = given(file, number, rest.substring(1, end));
      rest = rest.substring(end + 2);
    }
    String place = file + ":" + number;
    AnnotatedText annotated = MarkupReader.text(place, unescape(file, number, rest));
    return new Example(place, known, own.published, own.issuer, annotated);
  }

  private static Given given(String file, int number, String words) {
    String[] parts = words.strip().split(" ", 2);
    try {
      LocalDate published = parts[0].equals("?") ? null : LocalDate.parse(parts[0]);
      return new Given(published, parts.length == 2 ? parts[1].strip() : null);
    } catch (DateTimeException e) {
      throw new DataFileException(
          file, number, "expected [2025-12-15 고흥군], [2025-12-15] or [?], found [" + words + "]");
    }
  }

  private static String unescape(String file, int number, String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char next = ++i < line.length() ? line.charAt(i) : 0;
      switch (next) {
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case '\\' -> out.append('\\');
        case 'u' -> {
          out.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default ->
            throw new DataFileException(
                file, number, "unknown escape \\" + next + "; known: \\n \\r \\t \\\\ \\u00a0");
      }
    }
    return out.toString();
  }
}
