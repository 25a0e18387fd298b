package org.inforce.store;

import java.util.List;

/// What a run moved in meaning: findings (norms, measures and court events of new documents, norms
/// of changed ones) that appeared, changed and vanished; statuses of measures that moved; orders of
/// courts that were entered or are about to end; disagreements of sources that were found.
public record Moved(
    int appeared, int changed, int vanished, int statuses, int orders, int conflicts) {
  public static final Moved NOTHING = new Moved(0, 0, 0, 0, 0, 0);

  /// What all of `changes` tell, with what each brought.
  public static Moved of(List<ChangeEntry> changes) {
    Moved moved = NOTHING;
    for (ChangeEntry change : changes) {
      moved = moved.plus(of(change.kind())).plus(of(change.parts()));
    }
    return moved;
  }

  private static Moved of(ChangeKind kind) {
    return switch (kind) {
      case OBLIGATION_ADDED -> new Moved(1, 0, 0, 0, 0, 0);
      case OBLIGATION_CHANGED, DEADLINE_CHANGED -> new Moved(0, 1, 0, 0, 0, 0);
      case OBLIGATION_REMOVED -> new Moved(0, 0, 1, 0, 0, 0);
      case STATUS_CHANGED -> new Moved(0, 0, 0, 1, 0, 0);
      case ORDER_ENTERED, ORDER_EXPIRING -> new Moved(0, 0, 0, 0, 1, 0);
      case CONFLICT_FOUND -> new Moved(0, 0, 0, 0, 0, 1);
      case DOCUMENT_ADDED, DOCUMENT_CHANGED, DOCUMENT_WITHDRAWN -> NOTHING;
    };
  }

  /// As many findings of a document that is new.
  public static Moved appeared(int findings) {
    return new Moved(findings, 0, 0, 0, 0, 0);
  }

  public Moved plus(Moved other) {
    return new Moved(
        appeared + other.appeared,
        changed + other.changed,
        vanished + other.vanished,
        statuses + other.statuses,
        orders + other.orders,
        conflicts + other.conflicts);
  }
}
