package org.inforce.obligation;

/// Who or what stands behind a causative verb: the law that requires, the court that blocks. Only a
/// source of norms lays one down.
final class Grantors {
  private final Reading reading;
  private final Clause clause;
  private final Agents agents;

  Grantors(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
  }

  /// True if what permits is a source of norms: a law, an order, an agreement, an official.
  boolean isLawful(int index) {
    if (Lexicon.isGerund(clause.norm(index)) && clause.is(index - 1, WordClass.LEGAL)) {
      return true;
    }
    Subject grantor = grantor(index);
    if (grantor.isAbsent()) {
      return clause.is(index - 1, WordClass.CONJUNCTION)
          || clause.isAdverb(index - 1)
          || clause.isWord(index - 1, "to");
    }
    if (isGerund(grantor) || clause.isWord(grantor.start(), "they")) {
      return false;
    }
    boolean nearest =
        grantor.kind() == Subject.Kind.RELATIVE && clause.is(grantor.end() - 1, WordClass.LEGAL);
    return nearest
        || clause.is(noun(grantor), WordClass.LEGAL)
        || agents.isOfficial(grantor)
        || hasCitation(grantor);
  }

  /// The noun that says what the grantor is: of `Section 5` and `Title II`, the word before the
  /// number.
  private int noun(Subject grantor) {
    int head = agents.head(grantor.start(), grantor.end());
    Word last = clause.at(head);
    boolean number = last.kind() == Word.Kind.NUMBER || last.isAcronym();
    return number && head > grantor.start() ? head - 1 : head;
  }

  private boolean hasCitation(Subject grantor) {
    for (int i = grantor.start(); i < grantor.end(); i++) {
      if (clause.at(i).kind() == Word.Kind.CITATION) {
        return true;
      }
    }
    return false;
  }

  boolean isGerundGrantor(int index) {
    Subject grantor = grantor(index);
    return !grantor.isAbsent() && isGerund(grantor);
  }

  private boolean isGerund(Subject grantor) {
    return Lexicon.isGerund(clause.norm(grantor.start()));
  }

  /// At the grantor where it is short, else at the verb.
  int start(int index) {
    Subject grantor = grantor(index);
    int reach = Lexicon.isGerund(clause.norm(index)) ? 4 : 12;
    boolean near = !grantor.isAbsent() && index - grantor.start() <= reach;
    boolean own = near && grantor.kind() != Subject.Kind.SHARED;
    return own ? nearest(grantor) : index;
  }

  /// `made against the backdrop of federal laws that authorize`: where the antecedent of a relative
  /// starts, behind the last preposition before it.
  private int nearest(Subject grantor) {
    int start = grantor.start();
    for (int i = grantor.end() - 1;
        grantor.kind() == Subject.Kind.RELATIVE && i > grantor.start();
        i--) {
      if (clause.is(i, WordClass.PREPOSITION)) {
        return i + 1;
      }
    }
    return start;
  }

  private Subject grantor(int index) {
    int group = index;
    while (group > 0 && (clause.isAdverb(group - 1) || clause.isFinite(group - 1))) {
      group--;
    }
    return reading.subjects.before(group);
  }
}
