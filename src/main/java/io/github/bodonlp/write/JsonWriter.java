package io.github.bodonlp.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bodonlp.PressRelease;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Writes releases as JSON: one object a line, or an array of objects laid out for reading. The form
 * is that of {@code press-release.schema.json} beside this class.
 */
public final class JsonWriter implements ReleaseWriter {
  /** The version of the form, which every object names. */
  public static final String SCHEMA = "1";

  private final JsonGenerator json;
  private final boolean array;
  private OffsetUnit unit = OffsetUnit.UTF_16;
  private boolean withText = true;

  private JsonWriter(Writer out, boolean array) throws IOException {
    this.array = array;
    json = new JsonFactory(new ObjectMapper()).createGenerator(out);
    if (array) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter));
      json.writeStartArray();
    } else {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }
  }

  /**
   * One object a line.
   *
   * @throws IOException if the output does not take it
   */
  public static JsonWriter lines(Writer out) throws IOException {
    return new JsonWriter(out, false);
  }

  /**
   * An array of objects, indented.
   *
   * @throws IOException if the output does not take it
   */
  public static JsonWriter array(Writer out) throws IOException {
    return new JsonWriter(out, true);
  }

  /** Counts offsets in {@code unit} from here on; UTF-16 unless said otherwise. */
  public JsonWriter offsets(OffsetUnit unit) {
    this.unit = unit;
    return this;
  }

  /** Leaves out the text of the release from here on; facts still have their own words. */
  public JsonWriter withoutText() {
    withText = false;
    return this;
  }

  @Override
  public void write(Label label, PressRelease release) throws IOException {
    FieldWriter fields = new FieldWriter(json, Offsets.of(release.text(), unit));
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("offsets", unit.written());
    label(label, fields);
    new ReleaseFields(fields).write(release, withText);
    input(label.input());
    json.writeEndObject();
    endRecord();
  }

  @Override
  public void failed(Label label, String kind, String message) throws IOException {
    FieldWriter fields = new FieldWriter(json, Offsets.of("", OffsetUnit.UTF_16));
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    label(label, fields);
    json.writeObjectFieldStart("error");
    fields.text("kind", kind);
    fields.text("message", message);
    json.writeEndObject();
    json.writeEndObject();
    endRecord();
  }

  private void label(Label label, FieldWriter fields) throws IOException {
    fields.text("id", label.id());
    json.writeObjectFieldStart("source");
    fields.text("file", label.file());
    if (label.line().isPresent()) {
      json.writeNumberField("line", label.line().getAsInt());
    }
    json.writeEndObject();
  }

  private void input(Map<String, Object> input) throws IOException {
    if (!input.isEmpty()) {
      json.writeFieldName("input");
      json.writePOJO(WellFormed.of(input));
    }
  }

  private void endRecord() throws IOException {
    if (!array) {
      json.writeRaw('\n');
    }
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    if (array) {
      json.writeEndArray();
      json.writeRaw('\n');
    }
    json.close();
  }
}
