package io.github.bodonlp.internal.text;

import io.github.bodonlp.fact.DataFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of words: UTF-8, one row a line, columns separated by tabs, the first line a header,
 * {@code #} lines for source, licence and date. Immutable.
 */
public final class DataFile {
  private final String name;
  private final List<String> header;
  private final List<Row> rows;

  private DataFile(String name, List<String> header, List<Row> rows) {
    this.name = name;
    this.header = header;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads the table {@code file} that lies beside the class {@code owner}.
   *
   * @throws DataFileException if it is missing or a row has not as many columns as the header
   */
  public static DataFile beside(Class<?> owner, String file) {
    String[] packages = owner.getPackageName().split("\\.");
    String name = packages[packages.length - 1] + "/" + file;
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new DataFileException(name, 0, "is missing from the class path");
      }
      return read(name, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table from a stream, which is left open.
   *
   * @param name how errors call it
   * @throws DataFileException if it is not UTF-8 or a row has not as many columns as the header
   * @throws IOException if the stream cannot be read
   */
  public static DataFile read(String name, InputStream stream) throws IOException {
    Reader decoder = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
    BufferedReader lines = new BufferedReader(decoder);
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (number == 1 && line.startsWith("\uFEFF")) {
          line = line.substring(1);
        }
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (header.isEmpty()) {
          header = List.of(cells);
        } else if (cells.length != header.size()) {
          throw new DataFileException(
              name, number, "expected " + header.size() + " columns, found " + cells.length);
        } else {
          rows.add(new Row(name, number, cells));
        }
      }
    } catch (CharacterCodingException e) {
      throw new DataFileException(name, number + 1, "is not UTF-8; save it as UTF-8", e);
    }
    if (header.isEmpty()) {
      throw new DataFileException(name, 0, "has no header line");
    }
    return new DataFile(name, header, rows);
  }

  /** How errors call it: {@code money/currency.tsv}. */
  public String name() {
    return name;
  }

  /** The cells of the header line. */
  public List<String> header() {
    return header;
  }

  /** The rows below the header, in order. */
  public List<Row> rows() {
    return rows;
  }

  /** The first column of every row, in order. */
  public List<String> words() {
    return rows.stream().map(row -> row.cell(0)).toList();
  }

  /** An exception that names this table as a whole. */
  public DataFileException fault(String fault) {
    return new DataFileException(name, 0, fault);
  }

  /** One row of a table. */
  public static final class Row {
    private final String file;
    private final int line;
    private final String[] cells;

    private Row(String file, int line, String[] cells) {
      this.file = file;
      this.line = line;
      this.cells = cells;
    }

    /** The cell in {@code column}, from 0; empty if nothing is written there. */
    public String cell(int column) {
      return cells[column];
    }

    /**
     * The cell in {@code column} as a whole number.
     *
     * @throws DataFileException if it is none
     */
    public int number(int column) {
      try {
        return Integer.parseInt(cells[column]);
      } catch (NumberFormatException e) {
        throw fault("expected a whole number, found '" + cells[column] + "'");
      }
    }

    /**
     * The cell in {@code column} as a constant of {@code type}.
     *
     * @throws DataFileException if there is none of that name
     */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(cells[column])) {
          return constant;
        }
      }
      throw fault(
          "expected one of "
              + List.of(type.getEnumConstants())
              + ", found '"
              + cells[column]
              + "'");
    }

    /** An exception that names this row. */
    public DataFileException fault(String fault) {
      return new DataFileException(file, line, fault);
    }
  }
}
