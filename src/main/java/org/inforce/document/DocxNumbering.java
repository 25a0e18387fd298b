package org.inforce.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Counts numbered paragraphs as a word processor does, so that `(b)(2)` is in the text although
/// the file only says that a paragraph is numbered (ECMA-376, part 1, 17.9).
final class DocxNumbering {
  private static final int LEVELS = 9;
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final List<String> NUMERALS =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

  private final Map<String, List<Level>> definitions = new HashMap<>();
  private final Map<String, String> definitionOfList = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /// How one level is numbered: `pattern` as in `%1.%2`.
  private record Level(int start, String format, String pattern) {
    private static final Level PLAIN = new Level(1, "decimal", "");
  }

  static DocxNumbering read(XMLStreamReader xml) throws XMLStreamException {
    DocxNumbering read = new DocxNumbering();
    String definition = "";
    String list = "";
    int depth = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = Xml.attribute(xml, "val");
      switch (Xml.local(xml)) {
        case "abstractNum" -> {
          definition = Xml.attribute(xml, "abstractNumId");
          list = "";
        }
        case "num" -> list = Xml.attribute(xml, "numId");
        case "abstractNumId" -> read.definitionOfList.put(list, value);
        case "lvl", "lvlOverride" -> depth = DocxStyles.number(Xml.attribute(xml, "ilvl"));
        case "startOverride" ->
            read.restarts
                .computeIfAbsent(list, unknown -> new HashMap<>())
                .put(depth, DocxStyles.number(value));
        case "start", "numFmt", "lvlText" -> {
          if (list.isEmpty()) {
            read.define(definition, depth, Xml.local(xml), value);
          }
        }
        default -> {
          // Indents and fonts.
        }
      }
    }
    return read;
  }

  private void define(String definition, int depth, String what, String value) {
    List<Level> levels =
        definitions.computeIfAbsent(
            definition,
            unknown -> new ArrayList<>(java.util.Collections.nCopies(LEVELS, Level.PLAIN)));
    if (depth < LEVELS) {
      Level level = levels.get(depth);
      levels.set(
          depth,
          switch (what) {
            case "start" -> new Level(DocxStyles.number(value), level.format(), level.pattern());
            case "numFmt" -> new Level(level.start(), value, level.pattern());
            default -> new Level(level.start(), level.format(), value);
          });
    }
  }

  /// The label of the next paragraph of `list` at `depth`, 0 for the outermost: `1.`, `(a)`. Blank
  /// for bullets and lists that are not defined.
  String next(String list, int depth) {
    String definition = definitionOfList.getOrDefault(list, "");
    List<Level> levels = definitions.getOrDefault(definition, List.of());
    if (depth >= levels.size()) {
      return "";
    }
    int[] count = counts.computeIfAbsent(definition, unknown -> starts(levels));
    if (begun.add(list)) {
      restarts
          .getOrDefault(list, Map.of())
          .forEach((level, start) -> {
            if (level < LEVELS) {
              count[level] = start - 1;
            }
          });
    }
    count[depth]++;
    for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
      count[deeper] = levels.get(deeper).start() - 1;
    }
    return label(levels, count, depth);
  }

  private static int[] starts(List<Level> levels) {
    return levels.stream().mapToInt(level -> level.start() - 1).toArray();
  }

  private static String label(List<Level> levels, int[] count, int depth) {
    Level level = levels.get(depth);
    if (level.format().equals("bullet") || level.format().equals("none")) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    String pattern = level.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      int named = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && named >= 0 && named < LEVELS) {
        // A level that was passed over counts as begun.
        int number = Math.max(count[named], levels.get(named).start());
        label.append(numeral(number, levels.get(named).format()));
        i++;
      } else {
        label.append(pattern.charAt(i));
      }
    }
    return label.toString().strip();
  }

  /// `3` as `c`, `iii` or `3`; what has no form of its own is a plain number.
  static String numeral(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /// `a` to `z`, then `aa`, `bb`.
  private static String letters(int number) {
    if (number < 1 || number > 26 * 20) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder numeral = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; left >= ROMAN[i]; left -= ROMAN[i]) {
        numeral.append(NUMERALS.get(i));
      }
    }
    return numeral.toString();
  }
}
