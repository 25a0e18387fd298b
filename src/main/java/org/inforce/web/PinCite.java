package org.inforce.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.inforce.document.Span;
import org.inforce.document.Structure;

/// The printed pages a passage stands on, by their numbers; empty where the document has none.
record PinCite(String from, String to) {
  static final PinCite NONE = new PinCite("", "");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

  PinCite {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /// Where `passage` stands in a text with these pages, in order.
  static PinCite of(List<Structure.Page> pages, Span passage) {
    String from = "";
    String to = "";
    for (Structure.Page page : pages) {
      if (page.start() <= passage.start()) {
        from = page.label();
      }
      if (page.start() < passage.end()) {
        to = page.label();
      }
    }
    return from.isEmpty() ? NONE : new PinCite(from, to);
  }

  boolean isNone() {
    return from.isEmpty();
  }

  /// `53,325–26`: of the last page its last two digits, where the others are the same.
  String bluebook() {
    if (from.equals(to) || !isNumbered()) {
      return shown(from) + (from.equals(to) ? "" : "–" + to);
    }
    boolean isShort =
        from.length() == to.length()
            && from.length() > 2
            && from.regionMatches(0, to, 0, from.length() - 2);
    return shown(from) + "–" + (isShort ? to.substring(to.length() - 2) : shown(to));
  }

  /// `53325-53326`
  String register() {
    return from.equals(to) ? from : from + "-" + to;
  }

  private boolean isNumbered() {
    return NUMBER.matcher(from).matches() && NUMBER.matcher(to).matches();
  }

  private static String shown(String label) {
    return NUMBER.matcher(label).matches() ? Bluebook.page(label) : label;
  }
}
