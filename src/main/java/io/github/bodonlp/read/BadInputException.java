package io.github.bodonlp.read;

/** Why one input cannot be read; turned into an {@link Input.Failure} before anyone sees it. */
final class BadInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Input.Kind kind;

  BadInputException(Input.Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  Input.Kind kind() {
    return kind;
  }
}
