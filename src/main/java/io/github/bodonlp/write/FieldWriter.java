package io.github.bodonlp.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.Region;
import io.github.bodonlp.fact.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fields of the kinds that all objects are made of. Absent values are left out. */
final class FieldWriter {
  private final JsonGenerator json;
  private final Offsets offsets;

  /** Something that writes fields or elements. */
  interface Content<T> {
    void write(T value) throws IOException;
  }

  FieldWriter(JsonGenerator json, Offsets offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  void text(String name, String value) throws IOException {
    json.writeStringField(name, WellFormed.of(value));
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  void word(String name, Optional<? extends Enum<?>> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().name());
    }
  }

  void day(String name, Optional<LocalDate> value) throws IOException {
    text(name, value.map(LocalDate::toString));
  }

  /** A figure as a string of plain decimals. */
  void figure(String name, Optional<BigDecimal> value) throws IOException {
    text(name, value.map(FieldWriter::plain));
  }

  private static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** A field that stands only when true. */
  void flag(String name, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(name, true);
    }
  }

  void falseOnly(String name, boolean value) throws IOException {
    if (!value) {
      json.writeBooleanField(name, false);
    }
  }

  void span(Span span) throws IOException {
    json.writeNumberField("begin", offsets.of(span.begin()));
    json.writeNumberField("end", offsets.of(span.end()));
  }

  void excerpt(Excerpt excerpt) throws IOException {
    span(excerpt.span());
    text("text", excerpt.text());
  }

  <T> void object(String name, Optional<T> value, Content<T> fields) throws IOException {
    if (value.isPresent()) {
      json.writeObjectFieldStart(name);
      fields.write(value.get());
      json.writeEndObject();
    }
  }

  /** A list of objects, written even when empty. */
  <T> void list(String name, List<? extends T> values, Content<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void region(Optional<Region> region) throws IOException {
    object("region", region, this::regionFields);
  }

  private void regionFields(Region region) throws IOException {
    text("code", region.code());
    text("name", region.name());
    falseOnly("exact", region.exact());
    object(
        "current",
        region.current(),
        current -> {
          text("code", current.code());
          text("name", current.name());
        });
  }
}
