package org.inforce.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a list goes on: after the entry that stood at a place, or before it, and what tells that
/// entry from others. `entry` is -1 for the beginning.
record Cursor(int entry, boolean isBefore, Optional<String> tag) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?<way>[ab])(?<entry>\\d{1,9})\\.(?<tag>[0-9a-f]{1,8})");

  static Cursor of(Query query) {
    Optional<String> cursor = query.text("cursor");
    if (cursor.isEmpty()) {
      return new Cursor(-1, false, Optional.empty());
    }
    Matcher written = WRITTEN.matcher(cursor.get());
    if (!written.matches()) {
      throw unreadable(cursor.get());
    }
    return new Cursor(
        Integer.parseInt(written.group("entry")),
        written.group("way").equals("b"),
        Optional.of(written.group("tag")));
  }

  static Problem unreadable(String cursor) {
    return Problem.badParameter("cursor", cursor, "a cursor that a list gave as next or previous");
  }

  static String after(int entry, String id) {
    return "a" + entry + "." + tag(id);
  }

  static String before(int entry, String id) {
    return "b" + entry + "." + tag(id);
  }

  static String tag(String id) {
    return Integer.toHexString(id.hashCode());
  }
}
