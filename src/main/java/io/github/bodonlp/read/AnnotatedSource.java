package io.github.bodonlp.read;

import io.github.bodonlp.Source;
import io.github.bodonlp.internal.markup.AnnotatedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An annotated file as an input: its tags are dropped, its header lines are what is known. */
final class AnnotatedSource {
  private static final String SUFFIX = ".ann";
  private static final Set<String> KNOWN =
      Set.of("id", "published", "collected", "issuer", "title");

  private AnnotatedSource() {}

  static Input of(AnnotatedText read, Place place) throws BadInputException {
    Source source = Source.of(read.text());
    Optional<LocalDate> published = day(read, "published");
    source = published.isPresent() ? source.published(published.get()) : source;
    Optional<LocalDate> collected = day(read, "collected");
    source = collected.isPresent() ? source.collected(collected.get()) : source;
    Optional<String> issuer = read.header("issuer");
    source = issuer.isPresent() ? source.issuer(issuer.get()) : source;
    Optional<String> title = read.header("title");
    source = title.isPresent() ? source.title(title.get()) : source;
    return place.named(id(read, place)).release(others(read), source);
  }

  /** A corpus file {@code ID.ann} names its release by its own name. */
  private static String id(AnnotatedText read, Place place) {
    String name = place.id();
    String own = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return read.header("id").orElse(own);
  }

  private static Optional<LocalDate> day(AnnotatedText read, String key) throws BadInputException {
    Optional<String> value = read.header(key);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(Days.parse("#" + key, value.get(), Input.Kind.BAD_MARKUP));
  }

  private static Map<String, Object> others(AnnotatedText read) {
    Map<String, Object> others = new LinkedHashMap<>();
    for (String line : read.header()) {
      int space = line.indexOf(' ');
      String key = space < 0 ? line.substring(1) : line.substring(1, space);
      if (!key.isEmpty() && !KNOWN.contains(key)) {
        others.put(key, space < 0 ? "" : line.substring(space + 1));
      }
    }
    return others;
  }
}
