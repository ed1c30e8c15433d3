package io.github.bodonlp.read;

import io.github.bodonlp.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** One release that was to be read: the source, or why there is none. */
public sealed interface Input {

  /** The identifier: its own, else made from file and line. */
  String id();

  /** The file, {@code -} for standard input. */
  String file();

  /** The line in the file, from 1, for formats with one release a line. */
  OptionalInt line();

  /**
   * A release that can be read.
   *
   * @param id the identifier
   * @param file the file
   * @param line the line, for formats with one release a line
   * @param fields what else the record says, to be carried through
   * @param source the text and what the record says about it
   */
  record Release(
      String id, String file, OptionalInt line, Map<String, Object> fields, Source source)
      implements Input {

    /** Copies the fields. */
    public Release {
      Objects.requireNonNull(id, "id must not be null");
      Objects.requireNonNull(file, "file must not be null");
      Objects.requireNonNull(source, "source must not be null");
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /**
   * A release that cannot be read.
   *
   * @param id the identifier
   * @param file the file
   * @param line the line, for formats with one release a line
   * @param kind what is wrong
   * @param message an English sentence
   */
  record Failure(String id, String file, OptionalInt line, Kind kind, String message)
      implements Input {

    /** Refuses nulls. */
    public Failure {
      Objects.requireNonNull(id, "id must not be null");
      Objects.requireNonNull(file, "file must not be null");
      Objects.requireNonNull(kind, "kind must not be null");
      Objects.requireNonNull(message, "message must not be null");
    }
  }

  /** What can be wrong with an input; new kinds may come in minor versions. */
  enum Kind {
    /** There is no such file. */
    MISSING,
    /** The file cannot be read. */
    UNREADABLE,
    /** The bytes are no text. */
    NOT_TEXT,
    /** More than a release can be. */
    TOO_LARGE,
    /** A format that this version does not read. */
    UNSUPPORTED_FORMAT,
    /** A record that is not what its format asks for. */
    BAD_RECORD,
    /** Annotated text with a fault. */
    BAD_MARKUP,
    /** A fault of the program itself. */
    INTERNAL
  }
}
