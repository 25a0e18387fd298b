package org.inforce.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Acts of Congress by the names the law and its readers use.
public final class Acts {
  private static final class Table {
    static final List<Act> ALL = Tables.lines("acts.tsv").stream().map(Acts::read).toList();
    static final Map<String, Act> BY_NAME = index();

    private static Map<String, Act> index() {
      Map<String, Act> byName = new HashMap<>();
      for (Act act : ALL) {
        byName.put(key(act.name()), act);
        for (String other : act.otherNames()) {
          byName.putIfAbsent(key(other.startsWith("~") ? other.substring(1) : other), act);
        }
      }
      return byName;
    }
  }

  private static final class ShortTitles {
    static final Set<String> KEYS = new HashSet<>();
    static final Map<String, String> BY_ID = new HashMap<>();

    static {
      for (String title : Tables.lines("short-titles.txt")) {
        KEYS.add(key(title));
        BY_ID.putIfAbsent(byNameOnly(title).path(), title);
      }
    }
  }

  private Acts() {}

  /// All acts of the table.
  public static List<Act> all() {
    return Table.ALL;
  }

  /// The act called `name`: in full, by a shorter name, or by its acronym; letter case, commas and
  /// the kind of apostrophe do not matter.
  public static Optional<Act> named(String name) {
    return Optional.ofNullable(Table.BY_NAME.get(key(name)));
  }

  /// True if the Code's notes know an act of this short title.
  public static boolean isShortTitle(String name) {
    return ShortTitles.KEYS.contains(key(name));
  }

  /// The short title an identifier was made from: `Vision 100-Century of Aviation Reauthorization
  /// Act`; empty if the Code's notes know none.
  static Optional<String> shortTitle(String path) {
    return Optional.ofNullable(ShortTitles.BY_ID.get(path));
  }

  /// The identifier of an act of which only the name is known: `/us/act/davis-bacon-act`.
  public static AuthorityId byNameOnly(String name) {
    StringBuilder slug = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (c != '\''
          && c != '’'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    if (end > 0 && slug.charAt(end - 1) == '-') {
      slug.setLength(end - 1);
    }
    return AuthorityId.parse("/us/act/" + (slug.isEmpty() ? "unnamed" : slug));
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&') {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  private static Act read(String line) {
    String[] columns = Tables.columns(line, 5);
    List<AuthorityId> ids = new ArrayList<>();
    for (String id : columns[3].split(",")) {
      ids.add(AuthorityId.parse(id));
    }
    return new Act(columns[0], list(columns[1], ";"), columns[2], ids, list(columns[4], ","));
  }

  private static List<String> list(String column, String separator) {
    return Stream.of(column.split(separator)).filter(part -> !part.isBlank()).toList();
  }
}
