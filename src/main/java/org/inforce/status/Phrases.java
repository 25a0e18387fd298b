package org.inforce.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// How acts, days and scopes are put in words.
final class Phrases {
  /// What acts are called whose names say what was done.
  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("administrative stay lifted", "lifting of the administrative stay"),
          Map.entry("stay vacated", "vacatur of the stay"),
          Map.entry("reversed in part", "reversal in part"),
          Map.entry("reversed", "reversal"),
          Map.entry("vacated in part", "vacatur in part"),
          Map.entry("affirmed in part", "affirmance in part"),
          Map.entry("affirmed", "affirmance"),
          Map.entry("mandate issued", "mandate"),
          Map.entry("modified", "modification"),
          Map.entry("clarified", "clarification"),
          Map.entry("extended", "extension"),
          Map.entry("expired", "expiry"),
          Map.entry("dissolved", "dissolution"),
          Map.entry("superseded", "supersession"),
          Map.entry("dismissed", "dismissal"),
          Map.entry("mooted", "finding that it is moot"));

  private Phrases() {}

  /// `the preliminary injunction of 12 August 2025 in cand/3:25-cv-05536`.
  static String noun(Act act) {
    String day = act.date.value().map(date -> " of " + date.iso()).orElse("");
    String place = act.cluster.caseId.filter(Phrases::isNumbered).map(id -> " in " + id).orElse("");
    return "the " + kind(act) + day + place;
  }

  /// Not true of a case that is known by its caption alone: `-/smith-v-jones`.
  private static boolean isNumbered(String caseId) {
    return !caseId.startsWith("-/") || Docket.tryParse(caseId).isPresent();
  }

  private static String kind(Act act) {
    return switch (act.type) {
      case TRO_GRANTED -> "temporary restraining order";
      case PRELIMINARY_INJUNCTION_GRANTED, PRELIMINARY_INJUNCTION_IN_EFFECT ->
          "preliminary injunction";
      case PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
          PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART ->
          "order granting a preliminary injunction in part and denying it in part";
      case PRELIMINARY_INJUNCTION_DENIED -> "denial of a preliminary injunction";
      case TRO_DENIED -> "denial of a temporary restraining order";
      case STAY_DENIED -> "denial of a stay";
      case INJUNCTION_PENDING_APPEAL -> "injunction pending appeal";
      case PERMANENT_INJUNCTION -> "permanent injunction";
      case CONSENT_DECREE_ENTERED -> "consent decree";
      case SECTION_705_STAY -> "postponement under 5 U.S.C. 705";
      case VACATUR, VACATUR_IN_PART -> "vacatur";
      case STAY_PENDING_APPEAL_GRANTED -> "stay pending appeal";
      case PARTIAL_STAY_PENDING_APPEAL -> "partial stay pending appeal";
      default -> {
        String words = act.type.code().replace('_', ' ');
        yield NOUNS.getOrDefault(words, words);
      }
    };
  }

  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// `on 2025-12-29`, `in 2025-07`.
  static String when(EventDate date) {
    String preposition = date.precision() == EventDate.Precision.DAY ? "on " : "in ";
    return preposition
        + date.iso()
        + (date.yearInferred() ? " (the year is not stated, only the nearest that fits)" : "");
  }

  static String when(Act act) {
    Optional<EventDate> date = act.effectiveFrom.value().or(act.date::value);
    return date.map(Phrases::when).orElse("on a day no source tells");
  }

  /// What an order bars and leaves free, in names of the tables; empty when it is silent.
  static String scope(Scope scope, List<String> protectedParties, Taxonomy taxonomy) {
    List<String> parts = new ArrayList<>();
    if (!protectedParties.isEmpty()) {
      parts.add("it protects " + String.join(", ", protectedParties));
    }
    list(scope.granted(), taxonomy).ifPresent(words -> parts.add("it bars " + words));
    list(scope.denied(), taxonomy).ifPresent(words -> parts.add("it leaves free " + words));
    if (!scope.except().equals(scope.denied())) {
      list(scope.except(), taxonomy).ifPresent(words -> parts.add("it excepts " + words));
    }
    return String.join("; ", parts);
  }

  private static Optional<String> list(Map<Axis, List<String>> part, Taxonomy taxonomy) {
    List<String> words = new ArrayList<>();
    part.forEach((axis, values) -> {
      if (axis != Axis.PARTY) {
        words.add(
            axis.code().replace('_', ' ')
                + ": "
                + (values.contains(Scope.ALL)
                    ? Scope.ALL
                    : String.join(
                        ", ", values.stream().map(v -> taxonomy.label(axis, v)).toList())));
      }
    });
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  /// `enjoined in part`.
  static String words(Status status) {
    return status.code().replace('_', ' ');
  }

  static String axis(Axis axis) {
    return axis.code().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
