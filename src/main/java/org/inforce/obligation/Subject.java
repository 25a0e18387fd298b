package org.inforce.obligation;

/// Who or what stands before a verb: words [`start`, `end`) of the clause.
record Subject(int start, int end, Kind kind) {
  enum Kind {
    NOUN,
    PRONOUN,
    /// `that may be shared`: the words are those of the antecedent.
    RELATIVE,
    /// After `and`: the words are the subject of the predicate before.
    SHARED,
    /// `it is`, `there is`
    EMPTY,
    ABSENT
  }

  static final Subject NOBODY = new Subject(0, 0, Kind.ABSENT);

  boolean isAbsent() {
    return end <= start;
  }

  Subject as(Kind other) {
    return new Subject(start, end, other);
  }
}
