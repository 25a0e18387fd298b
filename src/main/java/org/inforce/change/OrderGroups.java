package org.inforce.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.store.ChangeEntry;

/// Gathers what one order of a court brought into one entry: an order that grants in part, denies
/// in part and extends another is told once, with the statuses it moved as its parts. What has
/// nothing to do with an order stays as it is.
final class OrderGroups {
  private final Map<String, List<ChangeEntry>> orders = new LinkedHashMap<>();
  private final List<ChangeEntry> others = new ArrayList<>();

  /// `order` is the same for all entries of one order, and blank for what is none.
  void add(String order, ChangeEntry entry) {
    if (order.isEmpty()) {
      others.add(entry);
    } else {
      orders.computeIfAbsent(order, key -> new ArrayList<>()).add(entry);
    }
  }

  /// Orders first, in the order they were added.
  List<ChangeEntry> entries() {
    List<ChangeEntry> rest = new ArrayList<>(others);
    List<ChangeEntry> entries = new ArrayList<>();
    for (List<ChangeEntry> order : orders.values()) {
      List<ChangeEntry> parts = new ArrayList<>(order.subList(1, order.size()));
      rest.stream().filter(other -> isTold(other, order)).forEach(parts::add);
      rest.removeIf(other -> isTold(other, order));
      entries.add(order.getFirst().with(parts));
    }
    entries.addAll(rest);
    return entries;
  }

  /// Whether a change is proved by a document that tells of the order.
  private static boolean isTold(ChangeEntry change, List<ChangeEntry> order) {
    Optional<String> document = change.document();
    return document.isPresent()
        && order.stream().anyMatch(entry -> entry.document().equals(document));
  }
}
