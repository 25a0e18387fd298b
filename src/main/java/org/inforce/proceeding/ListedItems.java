package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;

/// Splits a restraint that lists what it bars with semicolons where one item limits whom it is
/// about and another what: `sensitive data; data of citizens; and data from other programs`. The
/// items are alternatives, which one scope cannot say.
final class ListedItems {
  private ListedItems() {}

  static List<EventDraft> split(List<EventDraft> drafts) {
    List<EventDraft> split = new ArrayList<>();
    for (EventDraft draft : drafts) {
      split.add(draft);
      split.addAll(itemsAboutPersons(draft));
    }
    return split;
  }

  private static List<EventDraft> itemsAboutPersons(EventDraft draft) {
    Sentence s = draft.sentence();
    List<EventDraft> items = new ArrayList<>();
    int start = s.find(";", draft.verbTo(), draft.to());
    while (start > 0) {
      int next = s.find(";", start + 1, draft.to());
      int end = next < 0 ? draft.to() : next;
      int from = start + 1;
      if (from < end && !ScopeReader.persons(s, from, end).isEmpty()) {
        items.add(
            new EventDraft(
                draft.type(),
                s,
                from,
                end,
                from,
                from,
                from,
                end,
                ITEM,
                draft.tense(),
                draft.rule() + ".item"));
      }
      start = next;
    }
    return items;
  }

  static final String ITEM = "item";

  /// Where the first item ends: the rest is told by items of its own when one is about persons.
  static int firstEnd(EventDraft draft) {
    Sentence s = draft.sentence();
    int start = s.find(";", draft.verbTo(), draft.to());
    return start > 0 && !itemsAboutPersons(draft).isEmpty() ? start : draft.to();
  }
}
