package org.inforce.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the law's tables from the program's own resources. Lines led by `#` say where a table is
/// from.
final class Tables {
  private Tables() {}

  /// The lines of the table `name`, without comments and blank lines.
  static List<String> lines(String name) {
    InputStream in = Tables.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the table " + name + " is missing from the program");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  /// The columns of a line, parted by tabs; always `count` of them, missing ones empty.
  static String[] columns(String line, int count) {
    String[] found = line.split("\t", -1);
    String[] columns = new String[count];
    for (int i = 0; i < count; i++) {
      columns[i] = i < found.length ? found[i].strip() : "";
    }
    return columns;
  }
}
