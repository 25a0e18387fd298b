package org.inforce.status;

import java.util.Objects;

/// What one act does against another: while and where it holds, the other does not.
///
/// @param by the act that works against the other; what works against it in turn undoes this
/// @param term when it works, which may differ from the act's own time (a reversal waits for its
///   mandate)
/// @param reach how much of the other it takes away
record Attack(Act by, Term term, Reach reach, Cause cause) {
  Attack {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(cause, "cause");
  }

  /// In which way the other stops.
  enum Cause {
    ADMINISTRATIVE_STAY(OrderState.ADMINISTRATIVELY_STAYED, "is administratively stayed"),
    STAY(OrderState.STAYED_PENDING_APPEAL, "is stayed"),
    REVERSAL(OrderState.REVERSED, "was reversed"),
    DISSOLUTION(OrderState.DISSOLVED, "was dissolved"),
    SUPERSESSION(OrderState.SUPERSEDED, "was superseded"),
    EXPIRY(OrderState.EXPIRED, "expired"),
    MOOTNESS(OrderState.MOOT, "became moot"),
    CASE_END(OrderState.DISSOLVED, "ended with the case, being interlocutory"),
    DECISION(OrderState.SUPERSEDED, "ended when the preliminary-injunction motion was decided"),
    LIFTING(OrderState.DISSOLVED, "was lifted"),
    MANDATE(OrderState.EXPIRED, "ended when the mandate issued"),
    CHANGE(OrderState.OPERATIVE, "no longer reaches that far"),
    REVIEW_UNDONE(OrderState.REVERSED, "was undone");

    private final OrderState state;
    private final String words;

    Cause(OrderState state, String words) {
      this.state = state;
      this.words = words;
    }

    /// The state of an order that it works against.
    OrderState state() {
      return state;
    }

    /// Said of the order.
    String words() {
      return words;
    }

    boolean isStay() {
      return this == ADMINISTRATIVE_STAY || this == STAY;
    }
  }
}
