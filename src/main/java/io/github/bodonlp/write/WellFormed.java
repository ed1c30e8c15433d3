package io.github.bodonlp.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Strings that every encoder takes: an unpaired surrogate becomes U+FFFD. */
final class WellFormed {
  private WellFormed() {}

  static String of(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
        continue;
      }
      out = out == null ? new StringBuilder(text) : out;
      out.setCharAt(i, '\uFFFD');
    }
    return out == null ? text : out.toString();
  }

  /** The same for all strings of a value as Jackson reads it: maps, lists, strings and others. */
  static Object of(Object value) {
    if (value instanceof String text) {
      return of(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(WellFormed::of).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, item) -> copy.put(of(key.toString()), of(item)));
      return copy;
    }
    return value;
  }
}
