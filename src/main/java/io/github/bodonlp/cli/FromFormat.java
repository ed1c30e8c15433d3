package io.github.bodonlp.cli;

import io.github.bodonlp.read.InputFormat;
import io.github.bodonlp.read.InputReader;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of {@code --from}. */
final class FromFormat implements ITypeConverter<InputReader> {

  @Override
  public InputReader convert(String value) {
    String name = value.toUpperCase(Locale.ROOT);
    if (name.equals("AUTO")) {
      return InputReader.detecting();
    }
    try {
      return InputReader.of(InputFormat.valueOf(name));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "expected one of auto, text, jsonl, ann but was '" + value + "'");
    }
  }
}
