package org.inforce.citation;

import java.util.List;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;

/// Citations of a sentence, written so that a table can hold them.
final class Shown {
  private static final CitationFinder FINDER = new CitationFinder();

  private Shown() {}

  /// Each citation as `words = identifier identifier`, joined by ` ; `; an unresolved one has `?`.
  static String of(String text) {
    return String.join(" ; ", find(text).stream().map(Shown::one).toList());
  }

  static List<Citation> find(String text) {
    return FINDER.find(Document.ofText("text", text));
  }

  static String one(Citation c) {
    String ids = String.join(" ", c.authorities().stream().map(AuthorityId::path).toList());
    return c.evidence().quote() + " = " + (ids.isEmpty() ? "?" : ids);
  }

  /// Only the identifiers, joined by blanks.
  static String ids(String text) {
    return String.join(
        " ",
        find(text).stream().flatMap(c -> c.authorities().stream()).map(AuthorityId::path).toList());
  }
}
