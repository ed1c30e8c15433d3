package io.github.bodonlp.internal.money;

/**
 * Where the lines of a text begin and end, asked for in order of the text. The line last asked for
 * is kept, so that a line of a megabyte full of amounts is not searched for its ends at each.
 */
final class Lines {
  private final String text;
  private int begin;
  private int end;

  Lines(String text) {
    this.text = text;
    end = endFrom(0);
  }

  /** Where the line that holds {@code at} begins. */
  int begin(int at) {
    moveTo(at);
    return begin;
  }

  /** Where the line that holds {@code at} ends, before its line end. */
  int end(int at) {
    moveTo(at);
    return end;
  }

  private void moveTo(int at) {
    if (at < begin) {
      begin = text.lastIndexOf('\n', at - 1) + 1;
      end = endFrom(at);
    }
    while (at > end) {
      begin = end + 1;
      end = endFrom(begin);
    }
  }

  private int endFrom(int at) {
    int found = text.indexOf('\n', at);
    return found < 0 ? text.length() : found;
  }
}
