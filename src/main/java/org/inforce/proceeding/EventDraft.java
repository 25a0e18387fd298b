package org.inforce.proceeding;

import java.util.Objects;

/// An event as first read: its type and the tokens of its clause, before dates, parties and scope
/// are read from them. [`objectFrom`, `objectTo`) is what is acted upon (empty when equal);
/// `verbAt` and `verbTo` bound the act itself; `rule` names the rule that read it.
record EventDraft(
    EventType type,
    Sentence sentence,
    int from,
    int to,
    int verbAt,
    int verbTo,
    int objectFrom,
    int objectTo,
    String objectKind,
    Tense tense,
    String rule) {
  EventDraft {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(tense, "tense");
    if (from < 0 || to > sentence.size() || from >= to) {
      throw new IllegalArgumentException("no clause at [" + from + ", " + to + ")");
    }
  }

  /// How the act stands to the paper that tells it.
  enum Tense {
    /// The paper itself does it: `is GRANTED`, `we stay`, `ORDER granting`.
    OPERATIVE,
    /// The paper tells that it was done.
    TOLD,
    /// It was done before something else the passage tells (`had been blocked`).
    BACKGROUND
  }

  EventDraft as(EventType other) {
    return new EventDraft(
        other, sentence, from, to, verbAt, verbTo, objectFrom, objectTo, objectKind, tense, rule);
  }

  EventDraft as(EventType other, Tense otherTense) {
    return new EventDraft(
        other,
        sentence,
        from,
        to,
        verbAt,
        verbTo,
        objectFrom,
        objectTo,
        objectKind,
        otherTense,
        rule);
  }

  EventDraft within(int newFrom, int newTo) {
    return new EventDraft(
        type,
        sentence,
        newFrom,
        newTo,
        verbAt,
        verbTo,
        objectFrom,
        objectTo,
        objectKind,
        tense,
        rule);
  }
}
