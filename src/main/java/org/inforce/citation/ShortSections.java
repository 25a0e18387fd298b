package org.inforce.citation;

import java.util.List;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.CodeSections;
import org.jspecify.annotations.Nullable;

/// Gives a section number without a law the law cited last before it, where that law has such a
/// section, else the title of the Code with which the text has cited that number.
final class ShortSections {
  /// How far a law reaches that sections named in words take up.
  private static final int NEAR = 600;

  private ShortSections() {}

  /// The law cited last before here; null behind a case, a page or a cite to the record.
  static @Nullable Mention lastLaw(Scan s) {
    for (int i = s.mentions.size() - 1; i >= 0 && s.mentions.size() - i <= 12; i--) {
      Mention m = s.mentions.get(i);
      if (m.kind != CitationKind.CASE && m.kind != CitationKind.FR && !m.barrier) {
        return m;
      }
    }
    return null;
  }

  /// `section 1903(b)` in words counts only in the paragraph of a law: with paragraphs of its own,
  /// near a section of an act. Gives the position behind the items, -1 if nothing was taken.
  static int worded(Scan s, List<Item> items) {
    Mention last = s.mentions.isEmpty() ? null : s.mentions.getLast();
    boolean near =
        last != null
            && last.kind == CitationKind.ACT_SECTION
            && items.getFirst().start() - last.end < NEAR
            && !items.getFirst().chains().isEmpty()
            && isOneParagraph(s, last.end, items.getFirst().start());
    if (last == null || !near) {
      return -1;
    }
    for (Item item : items) {
      Mention m =
          new Mention(
              item.start(),
              item.end(),
              CitationKind.ACT_SECTION,
              CitationForm.SHORT,
              "citation.section");
      if (last.isResolved()) {
        resolve(s, m, item, last);
      }
      if (m.isResolved() || !last.isResolved()) {
        s.add(m);
      }
    }
    return s.mentions.getLast() == last ? -1 : items.getLast().end();
  }

  private static boolean isOneParagraph(Scan s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.t[i] == '\f') {
        return false;
      }
    }
    return true;
  }

  static void resolve(Scan s, Mention m, Item item, @Nullable Mention last) {
    if (last != null && !last.ids.isEmpty()) {
      ofLast(s, m, item, last);
    }
    Mention cited = m.isResolved() ? null : s.codeSections.get(item.number());
    if (cited != null && cited.isResolved()) {
      code(m, item, cited, cited.ids.getFirst());
    }
  }

  private static void ofLast(Scan s, Mention m, Item item, Mention last) {
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
