package org.inforce.obligation;

import java.util.Optional;
import java.util.Set;

/// What it means to be required, prohibited, permitted, entitled, exempt, eligible.
final class States {
  private static final int REACH = 14;

  private static final Set<String> REQUIRED =
      Set.of(
          "required",
          "obliged",
          "obligated",
          "compelled",
          "directed",
          "instructed",
          "ordered",
          "mandated",
          "bound",
          "commanded");

  private static final Set<String> BARRED =
      Set.of(
          "prohibited",
          "forbidden",
          "barred",
          "precluded",
          "enjoined",
          "banned",
          "restrained",
          "blocked",
          "prevented");

  private States() {}

  /// The norm that `word` at `index` states of its subject; `denied` by not or no. Empty if it
  /// states none, or lacks the complement that makes it one (`is required` alone).
  static Optional<Modality> of(String word, boolean denied, Clause clause, int index) {
    if (REQUIRED.contains(word)) {
      return when(infinitive(clause, index), denied ? Modality.EXEMPTION : Modality.OBLIGATION);
    }
    if (BARRED.contains(word)) {
      return when(barred(word, clause, index), denied ? Modality.PERMISSION : Modality.PROHIBITION);
    }
    return switch (word) {
      case "permitted", "allowed" ->
          when(infinitive(clause, index), denied ? Modality.PROHIBITION : Modality.PERMISSION);
      case "authorized", "authorised", "empowered" ->
          when(infinitive(clause, index), denied ? Modality.NO_AUTHORITY : Modality.POWER);
      case "entitled" ->
          when(
              complement(clause, index) && !isWeight(clause, index),
              denied ? Modality.INELIGIBILITY : Modality.ENTITLEMENT);
      case "eligible" ->
          when(
              complement(clause, index) && !isStranded(clause, index),
              denied ? Modality.INELIGIBILITY : Modality.ENTITLEMENT);
      case "ineligible", "disqualified" ->
          when(!denied && !isStranded(clause, index), Modality.INELIGIBILITY);
      case "exempt", "exempted", "excused", "relieved" ->
          when(!denied && clause.hasWord(index, index + 8, "from"), Modality.EXEMPTION);
      case "unlawful", "illegal" ->
          when(!denied && infinitive(clause, index), Modality.PROHIBITION);
      default -> Optional.empty();
    };
  }

  /// True for the words that can state a norm of their subject, with or without complement.
  static boolean isState(String word) {
    return switch (word) {
      case "required",
          "obliged",
          "obligated",
          "compelled",
          "directed",
          "instructed",
          "ordered",
          "mandated",
          "bound",
          "prohibited",
          "forbidden",
          "barred",
          "precluded",
          "enjoined",
          "permitted",
          "allowed",
          "authorized",
          "authorised",
          "empowered",
          "entitled",
          "exempt",
          "exempted",
          "needed" ->
          true;
      default -> false;
    };
  }

  private static Optional<Modality> when(boolean holds, Modality modality) {
    return holds ? Optional.of(modality) : Optional.empty();
  }

  /// An infinitive follows, at once or after `by federal law` and the like.
  private static boolean infinitive(Clause clause, int index) {
    if (clause.isWord(index + 1, "that")) {
      return false;
    }
    for (int i = index + 1; i < Math.min(clause.size(), index + REACH); i++) {
      if (clause.isWord(i, "to") && startsVerb(clause, i + 1)) {
        return true;
      }
      if (clause.isMark(i, ';') || clause.isMark(i, ':') || clause.isFinite(i)) {
        return clause.isMark(i, ':') && i == index + 2;
      }
      boolean near = i <= index + 2;
      if (!near && clause.isMark(i, ',') && !clause.hasWord(index, i, "by")) {
        return false;
      }
    }
    return false;
  }

  /// The act that somebody in this state must, may or must not do: the verb after `to` or `from`;
  /// `index` itself if none follows.
  static int act(Clause clause, int index) {
    for (int i = index + 1; i < Math.min(clause.size(), index + REACH + 10); i++) {
      boolean opens = clause.isWord(i, "to") && startsVerb(clause, i + 1);
      boolean bars = clause.isWord(i, "from") && Lexicon.isGerund(clause.norm(i + 1));
      if (opens || bars) {
        return Math.min(clause.pastAdverbs(i + 1), clause.size() - 1);
      }
      if (clause.isMark(i, ';') || clause.isFinite(i)) {
        break;
      }
    }
    return index;
  }

  static boolean startsVerb(Clause clause, int index) {
    int i = clause.pastAdverbs(index);
    Word word = clause.at(i);
    return word.kind() == Word.Kind.MARK
        ? word.isMark(':') || word.isMark('—')
        : word.kind() == Word.Kind.WORD
            && !word.is(WordClass.DETERMINER)
            && !word.is(WordClass.PREPOSITION)
            && !word.is(WordClass.RELATIVE)
            && !word.isCapitalized()
            && !Lexicon.isGerund(word.norm());
  }

  /// `from` doing something, `to` do it; `prohibited` alone bars the act that is its subject.
  private static boolean barred(String word, Clause clause, int index) {
    for (int i = index + 1; i < Math.min(clause.size(), index + REACH); i++) {
      if (clause.isWord(i, "from")) {
        return true;
      }
      if (clause.isMark(i, ';') || clause.isFinite(i)) {
        break;
      }
    }
    return word.equals("prohibited") || word.equals("forbidden") || word.equals("banned");
  }

  private static boolean complement(Clause clause, int index) {
    boolean opens = clause.isWord(index + 1, "to") || clause.isWord(index + 1, "for");
    Word next = clause.at(index + 2);
    return opens
        && next.kind() != Word.Kind.MARK
        && !next.is(WordClass.PREPOSITION)
        && index + 2 < clause.size();
  }

  /// `benefits for which they are eligible` describes the benefits.
  private static boolean isStranded(Clause clause, int index) {
    for (int i = index - 1; i > Math.max(0, index - 9); i--) {
      if (clause.isWord(i, "which") && clause.isWord(i - 1, "for")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWeight(Clause clause, int index) {
    return clause.has(index + 1, index + 8, WordClass.WEIGHT);
  }
}
