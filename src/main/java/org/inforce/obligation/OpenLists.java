package org.inforce.obligation;

import java.util.ArrayDeque;
import java.util.Deque;

/// The lists that are open at a paragraph, the innermost last: which sentence opened each, and the
/// marks by which its end is known. `(b)` closes the list that `(a) ... if: (1) ...; (2) ...`
/// opened.
final class OpenLists {
  private static final class Open {
    private final int lead;
    private final String leadMark;
    private String item = "";

    private Open(int lead, String leadMark) {
      this.lead = lead;
      this.leadMark = leadMark;
    }

    private boolean continues(String mark) {
      return item.isEmpty() ? !isClosedBy(mark) : ListMark.follows(mark, item);
    }

    /// `(i)` after `(h) ...:` opens the Roman numerals of its list.
    private boolean isClosedBy(String mark) {
      boolean roman = mark.equals("(i)") && item.isEmpty();
      return !roman && ListMark.follows(mark, leadMark);
    }
  }

  private final Deque<Open> lists = new ArrayDeque<>();

  /// The sentence that opened the list whose next item has this mark, which may be empty; -1 if no
  /// list is open for it. Closes the lists that it ends.
  int leadOf(String mark) {
    if (mark.isEmpty()) {
      return lists.isEmpty() ? -1 : lists.getLast().lead;
    }
    boolean known = lists.stream().anyMatch(list -> list.continues(mark));
    while (!lists.isEmpty()) {
      Open last = lists.getLast();
      if (known ? last.continues(mark) : !last.isClosedBy(mark)) {
        last.item = mark;
        return last.lead;
      }
      lists.removeLast();
    }
    return -1;
  }

  /// The sentence numbered `lead`, of a paragraph with this mark, opens a list.
  void open(int lead, String mark) {
    lists.addLast(new Open(lead, mark));
  }

  void clear() {
    lists.clear();
  }
}
