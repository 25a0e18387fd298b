package org.inforce.store;

import java.util.Objects;

/// Something wrong with the data directory: `subject` where, `problem` what, `action` what to do.
public record Flaw(String subject, String problem, String action) {
  public Flaw {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(action, "action");
  }
}
