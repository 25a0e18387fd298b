package org.inforce.document;

import java.util.LinkedHashMap;
import java.util.Map;

/// The block between two lines of `---` at the beginning of a Markdown text: `key: value` a line,
/// the same fields as a sidecar, and `date` for `published` as site generators write it.
final class FrontMatter {
  private static final int MAX_LINES = 200;

  private final int end;
  private final Sidecar statements;

  private FrontMatter(int end, Sidecar statements) {
    this.end = end;
    this.statements = statements;
  }

  /// @throws UnreadableException when a field holds a wrong date or kind
  static FrontMatter of(String text) throws UnreadableException {
    int end = endIn(text);
    try {
      return new FrontMatter(end, end == 0 ? Sidecar.SILENT : Sidecar.of(fields(text, end)));
    } catch (UnreadableException e) {
      throw new UnreadableException(
          e.reason().replace("a sidecar", "front matter"), "correct the front matter", e);
    }
  }

  /// Where the text proper starts; 0 when there is no front matter.
  int end() {
    return end;
  }

  Sidecar statements() {
    return statements;
  }

  /// The offset behind the closing line of `---`, or 0.
  static int endIn(String text) {
    if (!text.startsWith("---")) {
      return 0;
    }
    int lineStart = Lines.next(text, 0);
    if (!text.substring(0, lineStart).strip().equals("---")) {
      return 0;
    }
    for (int i = 0; i < MAX_LINES && lineStart < text.length(); i++) {
      int next = Lines.next(text, lineStart);
      String line = text.substring(lineStart, next).strip();
      if (line.equals("---") || line.equals("...")) {
        return next;
      }
      if (i == 0 && !line.contains(":") && !line.startsWith("#")) {
        return 0;
      }
      lineStart = next;
    }
    return 0;
  }

  private static Map<String, String> fields(String text, int end) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : text.substring(0, end).split("\\R")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        fields.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1).strip()));
      }
    }
    String date = fields.getOrDefault("date", "");
    if (date.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      fields.putIfAbsent("published", date.substring(0, 10));
    }
    fields.values().removeIf(value -> value.equals("true") || value.equals("false"));
    return fields;
  }

  private static String unquoted(String value) {
    boolean isQuoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return isQuoted ? value.substring(1, value.length() - 1) : value;
  }
}
