package org.inforce.obligation;

import java.util.Optional;

/// What somebody may have by law: access and rights entitle, authority empowers, duties oblige.
final class Possessions {
  private static final int REACH = 5;

  private Possessions() {}

  /// What is held by the noun phrase that starts at `from`: `the right to`, `full authority to`,
  /// `access to`; empty if it is no legal position.
  static Optional<Modality> at(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + REACH); i++) {
      Optional<Modality> held = noun(clause.norm(i));
      if (held.isPresent() && opensComplement(clause, i + 1)) {
        return held;
      }
      if (clause.isMark(i) || clause.is(i, WordClass.PREPOSITION)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean opensComplement(Clause clause, int index) {
    String next = clause.norm(index);
    return next.equals("to") || next.equals("of") || next.equals("under") || clause.isMark(index);
  }

  static Optional<Modality> noun(String noun) {
    return switch (noun) {
      case "right", "rights", "access", "entitlement" -> Optional.of(Modality.ENTITLEMENT);
      case "authority", "power", "powers", "discretion" -> Optional.of(Modality.POWER);
      case "duty", "obligation", "responsibility" -> Optional.of(Modality.OBLIGATION);
      default -> Optional.empty();
    };
  }

  /// What remains when it is denied.
  static Modality denied(Modality held) {
    return switch (held) {
      case ENTITLEMENT -> Modality.INELIGIBILITY;
      case POWER -> Modality.NO_AUTHORITY;
      case OBLIGATION -> Modality.EXEMPTION;
      case PROHIBITION,
          PERMISSION,
          EXEMPTION,
          COMMITMENT,
          NEGATIVE_COMMITMENT,
          INELIGIBILITY,
          NO_AUTHORITY ->
          held;
    };
  }
}
