package org.inforce.citation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Character references of HTML that stand inside citations.
final class Entities {
  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", ' '),
          Map.entry("amp", '&'),
          Map.entry("sect", '§'),
          Map.entry("para", '¶'),
          Map.entry("ndash", '-'),
          Map.entry("mdash", '—'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("thinsp", ' '),
          Map.entry("lsquo", '\''),
          Map.entry("rsquo", '\''),
          Map.entry("ldquo", '"'),
          Map.entry("rdquo", '"'));

  private Entities() {}

  /// The character named `sect`, `#xA7`, `#8211`; null if the name is none of those known.
  @Nullable
  static Character decode(String name) {
    if (!name.startsWith("#") || name.length() < 2) {
      return ENTITIES.get(name);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    try {
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return code > 0 && code < 0xD800 ? normal((char) code) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static char normal(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      default -> Chars.isSpace(c) ? ' ' : c;
    };
  }
}
