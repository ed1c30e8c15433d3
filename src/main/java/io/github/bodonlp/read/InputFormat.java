package io.github.bodonlp.read;

import java.util.Locale;
import java.util.Optional;

/** The formats that are told apart; of some it is only known what they are. */
public enum InputFormat {
  /** Plain text, one release a file. */
  TEXT,
  /** JSON Lines, one release a line. */
  JSONL,
  /** The notation of Bodo's annotation guide. */
  ANN,
  /** A web page; not read yet. */
  HTML,
  /** A Hancom document of today, XML in a ZIP; not read yet. */
  HWPX,
  /** A Hancom document of old; not read yet. */
  HWP,
  /** Portable Document Format; not read yet. */
  PDF,
  /** A table with a release a row; not read yet. */
  CSV;

  /** The format a file's suffix names. */
  static Optional<InputFormat> ofSuffix(String fileName) {
    String suffix = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (suffix) {
      case "txt", "text", "md" -> Optional.of(TEXT);
      case "jsonl", "ndjson" -> Optional.of(JSONL);
      case "ann" -> Optional.of(ANN);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "hwpx" -> Optional.of(HWPX);
      case "hwp" -> Optional.of(HWP);
      case "pdf" -> Optional.of(PDF);
      case "csv" -> Optional.of(CSV);
      default -> Optional.empty();
    };
  }
}
