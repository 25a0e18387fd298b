package org.inforce.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The law reports, by every abbreviation courts use.
public final class Reporters {
  private static final class Table {
    static final Map<String, List<Reporter>> BY_KEY = read();

    private static Map<String, List<Reporter>> read() {
      List<String> lines = Tables.lines("reporters.tsv");
      Map<String, List<Reporter>> byKey = HashMap.newHashMap(lines.size() * 4);
      for (String line : lines) {
        add(byKey, Tables.columns(line, 4)[0], reporter(line));
      }
      for (String line : lines) {
        for (String variant : Tables.columns(line, 4)[3].split(";")) {
          add(byKey, variant, reporter(line));
        }
      }
      return byKey;
    }

    private static void add(Map<String, List<Reporter>> byKey, String name, Reporter reporter) {
      String key = key(name);
      if (!key.isEmpty()) {
        List<Reporter> held = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!held.contains(reporter)) {
          held.add(reporter);
        }
      }
    }

    private static Reporter reporter(String line) {
      String[] columns = Tables.columns(line, 4);
      String[] years = columns[2].split("-", -1);
      return new Reporter(columns[0], columns[1], year(years[0], 0), year(years[1], 9999));
    }

    private static int year(String text, int otherwise) {
      return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
  }

  private Reporters() {}

  /// The reporter abbreviated so, whatever its spaces and periods; where several share an
  /// abbreviation, the first. Letter case matters.
  public static Optional<Reporter> tryParse(String abbreviation) {
    List<Reporter> found = Table.BY_KEY.getOrDefault(key(abbreviation), List.of());
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /// All reporters by key: the abbreviation without spaces and periods. Those whose proper
  /// abbreviation it is come before those of which it is a variant.
  public static Map<String, List<Reporter>> byKey() {
    return Table.BY_KEY;
  }

  /// An abbreviation without spaces and periods: `FSupp3d`.
  public static String key(String abbreviation) {
    StringBuilder key = new StringBuilder(abbreviation.length());
    for (int i = 0; i < abbreviation.length(); i++) {
      char c = abbreviation.charAt(i);
      if (c != ' ' && c != '.') {
        key.append(c == '’' ? '\'' : c);
      }
    }
    return key.toString();
  }
}
