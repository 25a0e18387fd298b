package org.inforce.proceeding;

import java.util.Objects;

/// How a verb that tells an act stands in its clause. `isRefused`: the act is declined, not done
/// (`refused to stay`); `auxiliary` is where its verb group begins.
record VerbUse(Voice voice, EventDraft.Tense tense, boolean isRefused, int auxiliary) {
  VerbUse {
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(tense, "tense");
  }

  enum Voice {
    /// What is acted upon stands before the verb.
    PASSIVE,
    /// What is acted upon stands after the verb.
    ACTIVE,
    /// `The injunction expires`: what it happens to stands before the verb.
    INTRANSITIVE
  }
}
