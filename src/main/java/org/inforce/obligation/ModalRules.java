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
    Optional<Inversion> inversion = Inversion.at(clause, index);
    if (inversion.isPresent()) {
      Predicate denied = Predicate.after(clause, inversion.get().predicate()).denied();
      return norm(index, inversion.get().subject(), denied)
          .map(draft -> draft.from(inversion.get().opening()));
    }
    return norm(index, reading.subject(index), Predicate.after(clause, index + 1));
  }

  /// A further predicate of the modal before it, whose be stands at `index`: `shall be in writing
  /// and be signed by the owner`.
  Optional<Draft> shared(int index) {
    int modal = index - 2;
    while (modal > 0 && !clause.isMark(modal, ';') && !clause.isFinite(modal)) {
      modal--;
    }
    boolean duty = clause.isWord(modal, "shall") || clause.isWord(modal, "must");
    Predicate predicate = Predicate.after(clause, index);
    boolean passive = predicate.passive() && predicate.verb() < clause.size();
    if (!duty || !passive || reading.setting.question()) {
      return Optional.empty();
    }
    Subject subject = reading.subjects.before(modal);
    return subject.isAbsent()
        ? Optional.empty()
        : duties.read(index, subject.as(Subject.Kind.SHARED), predicate);
  }

  private Optional<Draft> norm(int index, Subject subject, Predicate predicate) {
    if (subject.isAbsent() || predicate.verb() >= clause.size()) {
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
