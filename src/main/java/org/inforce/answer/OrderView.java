package org.inforce.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.OrderAnswer;
import org.inforce.status.StatusAnswer;

/// One thing that happened, most often an order: its case, what it does to each measure as of the
/// viewpoint, what it acts on and what acts on it.
public record OrderView(
    Occurrence occurrence,
    Optional<CaseFile> caseFile,
    List<Effect> effects,
    List<Occurrence> actsOn,
    List<Occurrence> actedOnBy) {
  public OrderView {
    Objects.requireNonNull(occurrence, "occurrence");
    effects = List.copyOf(effects);
    actsOn = List.copyOf(actsOn);
    actedOnBy = List.copyOf(actedOnBy);
  }

  /// What the order does to a measure; `order` is empty when the status of the measure takes no
  /// account of it.
  public record Effect(StatusAnswer answer, Optional<OrderAnswer> order) {
    public Measure measure() {
      return answer.measure();
    }
  }

  public Optional<String> caseTitle() {
    return caseFile.map(CaseView::title);
  }

  /// The court's name.
  public Optional<String> court() {
    return caseFile.flatMap(CaseFile::court).map(CaseView::courtName);
  }

  /// The state that the effects agree on.
  public Optional<OrderAnswer> state() {
    return effects.stream().flatMap(effect -> effect.order().stream()).findFirst();
  }
}
