package org.inforce.authority;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The executive orders of the Federal Register's own list (12890 to 13622), and which later order
/// ended each.
public final class ExecutiveOrders {
  /// One order: the page it stands on (`59 FR 2935`, empty where the list has none), the day it was
  /// signed, and how it ended.
  public record Entry(int number, String page, LocalDate signed, Optional<End> end) {}

  /// A later order ended this one as a whole: `how` is `revoked` or `superseded`.
  public record End(String how, int by, LocalDate on) {}

  private static final class Table {
    static final Map<Integer, Entry> BY_NUMBER = read();

    private static Map<Integer, Entry> read() {
      Map<Integer, Entry> entries = new HashMap<>();
      for (String line : Tables.lines("executive-orders.tsv")) {
        String[] c = Tables.columns(line, 6);
        Optional<End> end =
            c[3].isEmpty()
                ? Optional.empty()
                : Optional.of(new End(c[3], Integer.parseInt(c[4]), LocalDate.parse(c[5])));
        int number = Integer.parseInt(c[0]);
        entries.put(number, new Entry(number, c[1], LocalDate.parse(c[2]), end));
      }
      return entries;
    }
  }

  private ExecutiveOrders() {}

  /// The order numbered `number`; empty outside the list, which says nothing of such an order.
  public static Optional<Entry> find(int number) {
    return Optional.ofNullable(Table.BY_NUMBER.get(number));
  }
}
