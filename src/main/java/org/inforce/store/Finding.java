package org.inforce.store;

import java.util.Objects;
import org.inforce.document.Evidence;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;

/// Something a document was found to say, that a person can decide about.
public sealed interface Finding {
  String id();

  Evidence evidence();

  /// In (0, 1].
  double confidence();

  FindingKind kind();

  /// Who must, may or must not do what.
  record Norm(Obligation norm) implements Finding {
    public Norm {
      Objects.requireNonNull(norm, "norm");
    }

    @Override
    public String id() {
      return norm.id();
    }

    @Override
    public Evidence evidence() {
      return norm.evidence();
    }

    @Override
    public double confidence() {
      return norm.confidence();
    }

    @Override
    public FindingKind kind() {
      return FindingKind.OBLIGATION;
    }
  }

  /// What happened, as one passage tells it.
  record Event(CourtEvent event) implements Finding {
    public Event {
      Objects.requireNonNull(event, "event");
    }

    @Override
    public String id() {
      return event.id();
    }

    @Override
    public Evidence evidence() {
      return event.evidence();
    }

    @Override
    public double confidence() {
      return event.confidence();
    }

    @Override
    public FindingKind kind() {
      return FindingKind.EVENT;
    }
  }
}
