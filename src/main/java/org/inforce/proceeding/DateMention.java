package org.inforce.proceeding;

import java.util.Objects;

/// A date named by tokens [`from`, `to`) of a sentence, and what it is the date of there.
record DateMention(int from, int to, EventDate date, Role role) {
  DateMention {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(role, "role");
  }

  enum Role {
    /// Stands free in its clause: the day on which what is told happened.
    WHEN,
    /// `effective April 1`, `beginning Monday`
    FROM,
    /// `until next Monday`, `through September 9`
    UNTIL,
    /// `the January 5 injunction`, `entered April 6`: belongs to a thing that is named.
    NAMING,
    /// `set for August 21`
    APPOINTED
  }

  DateMention as(Role other) {
    return new DateMention(from, to, date, other);
  }
}
