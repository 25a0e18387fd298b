package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Evidence;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;

/// What was learned of a measure between two days of knowledge: the same question answered with
/// what was known `then` and with what is known `now`, where the answers differ, the passages that
/// brought it, by the day from which they are known, and what people said meanwhile.
public record Learned(
    StatusAnswer then,
    StatusAnswer now,
    List<Difference> differences,
    List<News> news,
    List<Reason> said) {

  /// One point on which the answers differ. `field` is `status`, `legal_force`, `operative`,
  /// `unknown` or, of an order that `order` names, `order_known`, `order_state` or `order_until`;
  /// what one of the answers does not tell is empty.
  public record Difference(
      String field, Optional<String> order, Optional<String> before, Optional<String> after) {
    public Difference {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(order, "order");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /// A passage that became known since: which event it tells, and whether nobody had told of that
  /// event before.
  public record News(
      LocalDate knownFrom,
      String event,
      EventType type,
      Optional<EventDate> date,
      boolean isFirst,
      Evidence evidence) {
    static final Comparator<News> IN_ORDER =
        Comparator.comparing(News::knownFrom)
            .thenComparing(News::event)
            .thenComparing(news -> news.evidence().version().document())
            .thenComparing(news -> news.evidence().span());
  }

  public Learned {
    Objects.requireNonNull(then, "then");
    Objects.requireNonNull(now, "now");
    differences = List.copyOf(differences);
    news = List.copyOf(news);
    said = List.copyOf(said);
  }

  static Learned of(StatusAnswer then, StatusAnswer now, List<News> news) {
    List<Reason> said =
        now.because().stream()
            .filter(reason -> reason.word().isPresent() && !then.because().contains(reason))
            .toList();
    return new Learned(
        then, now, differences(then, now), news.stream().sorted(News.IN_ORDER).toList(), said);
  }

  private static List<Difference> differences(StatusAnswer then, StatusAnswer now) {
    List<Difference> found = new ArrayList<>();
    add(found, "status", then.status().code(), now.status().code());
    add(found, "legal_force", then.legalForce().code(), now.legalForce().code());
    add(found, "operative", then.operative().code(), now.operative().code());
    add(found, "unknown", String.join(", ", then.unknown()), String.join(", ", now.unknown()));
    Map<String, OrderAnswer> before = new LinkedHashMap<>();
    then.orders().forEach(order -> before.put(order.id(), order));
    for (OrderAnswer order : now.orders()) {
      Optional<OrderAnswer> old = Optional.ofNullable(before.remove(order.id()));
      if (old.isEmpty()) {
        found.add(difference("order_known", order, Optional.empty(), Optional.of(what(order))));
      } else {
        addOrder(found, old.get(), order);
      }
    }
    before
        .values()
        .forEach(order ->
            found.add(
                difference("order_known", order, Optional.of(what(order)), Optional.empty())));
    return found;
  }

  private static void add(List<Difference> found, String field, String before, String after) {
    if (!before.equals(after)) {
      found.add(new Difference(field, Optional.empty(), some(before), some(after)));
    }
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  private static void addOrder(List<Difference> found, OrderAnswer before, OrderAnswer after) {
    if (before.state() != after.state()) {
      found.add(
          difference(
              "order_state",
              after,
              Optional.of(before.state().code()),
              Optional.of(after.state().code())));
    }
    Optional<String> oldEnd = before.effectiveUntil().map(EventDate::iso);
    Optional<String> newEnd = after.effectiveUntil().map(EventDate::iso);
    if (!oldEnd.equals(newEnd)) {
      found.add(difference("order_until", after, oldEnd, newEnd));
    }
  }

  private static Difference difference(
      String field, OrderAnswer order, Optional<String> before, Optional<String> after) {
    return new Difference(field, Optional.of(order.id()), before, after);
  }

  private static String what(OrderAnswer order) {
    return order.type().code() + ", " + order.state().code();
  }

  /// True if the answer is the same and nothing more is known.
  public boolean isNothing() {
    return differences.isEmpty() && news.isEmpty() && said.isEmpty();
  }
}
