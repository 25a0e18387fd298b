package org.inforce.proceeding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads the word lists and tables that ship beside this package; blank lines and lines that start
/// with `#` are skipped.
final class WordLists {
  private WordLists() {}

  static List<String> lines(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// Rows of `columns` columns with tabs between.
  ///
  /// @throws IllegalStateException if a row has another number of columns; the message quotes it
  static List<List<String>> rows(String name, int columns) {
    return lines(name).stream()
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .peek(row -> {
          if (row.size() != columns) {
            throw new IllegalStateException(name + ": expected " + columns + " columns: " + row);
          }
        })
        .toList();
  }
}
