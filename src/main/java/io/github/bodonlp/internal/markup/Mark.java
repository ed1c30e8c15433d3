package io.github.bodonlp.internal.markup;

import io.github.bodonlp.fact.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One tag of the notation over a stretch of the plain text.
 *
 * <p>Marks are ordered as they open: by where they begin, the longer one first, then by kind.
 *
 * @param kind what it marks
 * @param span where, in UTF-16 units of the plain text
 * @param attributes names and unescaped values, in the order they are written
 */
public record Mark(MarkKind kind, Span span, Map<String, String> attributes)
    implements Comparable<Mark> {

  /** Copies the attributes. */
  public Mark {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** The value of an attribute. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** Whether the mark counts neither way: {@code opt="1"}. */
  public boolean optional() {
    return "1".equals(attributes.get("opt"));
  }

  @Override
  public int compareTo(Mark other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
  }
}
