package org.inforce.citation;

import java.util.List;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.CodeSections;
import org.jspecify.annotations.Nullable;

/// Gives a section number without a law the law cited last before it, where that law has such a
/// section.
final class ShortSections {
  private ShortSections() {}

  static void resolve(Scan s, Mention m, Item item, @Nullable Mention last) {
    if (last == null || last.ids.isEmpty()) {
      return;
    }
    String id = last.ids.getLast();
    if (last.kind == CitationKind.ACT_SECTION && s.lastAct != null) {
      List<String> ids = item.ids(s.lastAct::section);
      if (!ids.isEmpty() && ids.getFirst().startsWith("/us/usc/")) {
        m.kind = CitationKind.ACT_SECTION;
        m.with(ids);
        m.antecedent = last;
      }
    } else if (last.kind == CitationKind.USC && id.startsWith("/us/usc/t")) {
      code(m, item, last, id);
    } else if (last.kind == CitationKind.STATE_LAW) {
      state(m, item, last, id);
    }
  }

  private static void code(Mention m, Item item, Mention last, String id) {
    int slash = id.indexOf('/', 9);
    String title = slash < 0 ? id.substring(9) : id.substring(9, slash);
    if (title.endsWith("a") || !CodeSections.exists(Integer.parseInt(title), item.number())) {
      return;
    }
    m.kind = CitationKind.USC;
    m.with(CodeNumbering.ids(item, "/us/usc/t" + title, Integer.parseInt(title)));
    m.antecedent = last;
  }

  private static void state(Mention m, Item item, Mention last, String id) {
    int section = id.indexOf("/s", 4);
    if (section > 0 && AuthorityId.tryParse(id).isPresent()) {
      m.kind = CitationKind.STATE_LAW;
      m.with(item.ids(number -> List.of(id.substring(0, section) + "/s" + number)));
      m.antecedent = last;
    }
  }
}
