package io.github.bodonlp.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.bodonlp.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One line of JSON Lines: the fields Bodo knows, and the others as they are. */
final class JsonRecord {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readerFor(new TypeReference<LinkedHashMap<String, Object>>() {});

  private final Map<String, Object> fields;
  private final String id;
  private final Source source;

  private JsonRecord(Map<String, Object> fields) throws BadInputException {
    this.fields = fields;
    id = takeId();
    source = takeSource();
  }

  /**
   * Reads a line.
   *
   * @throws BadInputException if it is no object or a field is not what it should be
   */
  static JsonRecord parse(String line) throws BadInputException {
    Map<String, Object> fields;
    try {
      fields = READER.readValue(line);
    } catch (JsonProcessingException e) {
      throw bad("the line is no JSON object: " + firstLine(e.getOriginalMessage()));
    }
    if (fields == null) {
      throw bad("the line is no JSON object: null");
    }
    return new JsonRecord(fields);
  }

  Optional<String> id() {
    return Optional.ofNullable(id);
  }

  Source source() {
    return source;
  }

  /** The fields that mean nothing to Bodo. */
  Map<String, Object> others() {
    return fields;
  }

  private String takeId() throws BadInputException {
    Object value = fields.remove("id");
    if (value == null || value instanceof String || value instanceof Number) {
      return value == null ? null : value.toString();
    }
    throw bad("field 'id' must be a string or a number");
  }

  private Source takeSource() throws BadInputException {
    String text = takeText("text");
    String html = takeText("html");
    if (text == null && html != null) {
      throw new BadInputException(
          Input.Kind.UNSUPPORTED_FORMAT, "this version reads field 'text' only, not 'html'");
    }
    if (text == null) {
      throw bad("field 'text' is missing");
    }
    if (text.length() > TextDecoder.LONGEST) {
      throw new BadInputException(
          Input.Kind.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "the text is longer than the %,d characters that are read",
              TextDecoder.LONGEST));
    }
    Source read = Source.of(text);
    LocalDate published = takeDay("published");
    read = published == null ? read : read.published(published);
    LocalDate collected = takeDay("collected");
    read = collected == null ? read : read.collected(collected);
    String issuer = takeText("issuer");
    read = issuer == null || issuer.isBlank() ? read : read.issuer(issuer);
    String title = takeText("title");
    return title == null ? read : read.title(title);
  }

  private String takeText(String name) throws BadInputException {
    Object value = fields.remove(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw bad("field '" + name + "' must be a string");
  }

  private LocalDate takeDay(String name) throws BadInputException {
    String value = takeText(name);
    return value == null || value.isBlank()
        ? null
        : Days.parse("field '" + name + "'", value, Input.Kind.BAD_RECORD);
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static BadInputException bad(String message) {
    return new BadInputException(Input.Kind.BAD_RECORD, message);
  }
}
