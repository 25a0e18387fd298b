package org.inforce.obligation;

import java.util.Optional;

/// Norms by a modal verb: shall, must, may, can, will. Who stands before it, what it negates and
/// what follows decide; the modal alone never does.
final class ModalRules {
  private final Reading reading;
  private final Clause clause;
  private final DutyRules duties;
  private final PermissionRules permissions;
  private final CommitmentRules commitments;

  ModalRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.duties = new DutyRules(reading);
    this.permissions = new PermissionRules(reading);
    this.commitments = new CommitmentRules(reading);
  }

  /// The norm whose modal stands at `index`, if it is one.
  Optional<Draft> at(int index) {
    if (isNoun(index) || reading.setting.question()) {
      return Optional.empty();
    }
    Subject subject = reading.subjects.before(index);
    if (subject.isAbsent()) {
      return Optional.empty();
    }
    Predicate predicate = Predicate.after(clause, index + 1);
    if (predicate.verb() >= clause.size()) {
      return Optional.empty();
    }
    return switch (clause.norm(index)) {
      case "shall", "must" -> duties.read(index, subject, predicate);
      case "may" -> permissions.may(index, subject, predicate);
      case "can" -> permissions.can(index, subject, predicate);
      case "will", "would" -> commitments.read(index, subject, predicate);
      default -> Optional.empty();
    };
  }

  /// `the will of`, `May 5`, `a must`.
  private boolean isNoun(int index) {
    Word word = clause.at(index);
    if (word.norm().equals("may") && word.isCapitalized() && index > 0) {
      return true;
    }
    String left = clause.norm(index - 1);
    return left.equals("the") || left.equals("a") || left.equals("at") || left.equals("of");
  }
}
