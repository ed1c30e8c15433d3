package io.github.bodonlp.read;

import io.github.bodonlp.Source;
import java.util.Map;
import java.util.OptionalInt;

/** Where an input stands and what it is called. */
record Place(String id, String file, OptionalInt line) {

  Place(String id, String file) {
    this(id, file, OptionalInt.empty());
  }

  /** One line of this file. */
  Place line(int number) {
    return new Place(id + "#" + number, file, OptionalInt.of(number));
  }

  /** The same place, whose input has a name of its own. */
  Place named(String own) {
    return new Place(own, file, line);
  }

  Input.Release release(Map<String, Object> fields, Source source) {
    return new Input.Release(id, file, line, fields, source);
  }

  Input.Failure failure(Input.Kind kind, String message) {
    return new Input.Failure(id, file, line, kind, message);
  }

  Input.Failure unreadable(Exception cause) {
    return failure(Input.Kind.UNREADABLE, "it cannot be read: " + cause.getMessage());
  }
}
