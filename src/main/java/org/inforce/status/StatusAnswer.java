package org.inforce.status;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What holds for one measure, and why. `because` is never empty. `unknown` names the axes, and
/// `plaintiff_state`, that the answer hangs on and nobody has told. `lastChecked` is the moment its
/// sources were last looked at, where they tell.
public record StatusAnswer(
    StatusQuery query,
    Measure measure,
    LegalForce legalForce,
    Status status,
    List<OrderAnswer> orders,
    List<Reason> because,
    List<String> unknown,
    List<Conflict> conflicts,
    Optional<Instant> lastChecked,
    boolean isStale) {
  public StatusAnswer {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(legalForce, "legalForce");
    Objects.requireNonNull(status, "status");
    orders = List.copyOf(orders);
    because = List.copyOf(because);
    unknown = List.copyOf(unknown);
    conflicts = List.copyOf(conflicts);
    if (because.isEmpty()) {
      throw new IllegalArgumentException("an answer needs a reason");
    }
  }

  public Operative operative() {
    return status.operative();
  }

  /// The steps in order, a line each, as a person would argue them.
  public String explain() {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Reason reason : because) {
      text.append(number++).append(". ").append(reason.step());
      reason
          .evidence()
          .ifPresent(evidence ->
              text.append("\n   “")
                  .append(evidence.quote().strip())
                  .append("” (")
                  .append(evidence.version().document())
                  .append(")"));
      text.append('\n');
    }
    return text.toString();
  }
}
