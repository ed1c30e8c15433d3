package io.github.bodonlp.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a release is called in the output and where it came from.
 *
 * @param id the identifier
 * @param file the file it was read from, {@code -} for standard input
 * @param line the line in that file, for formats with one release a line
 * @param input fields of the input record to carry through, with values as Jackson reads them; may
 *     be empty
 */
public record Label(String id, String file, OptionalInt line, Map<String, Object> input) {

  /** Copies the fields. */
  public Label {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(line, "line must not be null");
    input = Collections.unmodifiableMap(new LinkedHashMap<>(input));
  }

  /** A label without line and fields. */
  public static Label of(String id, String file) {
    return new Label(id, file, OptionalInt.empty(), Map.of());
  }
}
