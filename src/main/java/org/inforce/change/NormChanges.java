package org.inforce.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.analysis.Analysis;
import org.inforce.obligation.Obligation;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.Weight;

/// Which norms one version of a document states that another did not, or states otherwise. A norm
/// that only moved, or whose quotes are set otherwise, is the same.
final class NormChanges {
  /// Of all words of two norms, how many they must share to be one norm that was changed.
  private static final double MIN_SHARED = 0.5;

  private final Instant at;
  private final boolean isOurs;
  private final List<ChangeEntry> entries = new ArrayList<>();

  private NormChanges(Instant at, boolean isOurs) {
    this.at = at;
    this.isOurs = isOurs;
  }

  static List<ChangeEntry> of(Analysis before, Analysis after, Instant at, boolean isOurs) {
    NormChanges changes = new NormChanges(at, isOurs);
    Map<String, Obligation> old = byWords(before.obligations());
    Map<String, Obligation> now = byWords(after.obligations());
    List<Obligation> gone = new ArrayList<>();
    for (Map.Entry<String, Obligation> entry : old.entrySet()) {
      Obligation same = now.remove(entry.getKey());
      if (same == null) {
        gone.add(entry.getValue());
      } else {
        changes.compare(entry.getValue(), same);
      }
    }
    changes.pair(gone, new ArrayList<>(now.values()));
    return changes.entries;
  }

  private static Map<String, Obligation> byWords(List<Obligation> norms) {
    Map<String, Obligation> byWords = new LinkedHashMap<>();
    for (Obligation norm : norms) {
      String words = Typography.folded(norm.evidence().quote());
      String key = words;
      for (int i = 2; byWords.containsKey(key); i++) {
        key = words + "#" + i;
      }
      byWords.put(key, norm);
    }
    return byWords;
  }

  private void pair(List<Obligation> gone, List<Obligation> come) {
    for (Obligation old : gone) {
      Optional<Obligation> now = closest(old, come);
      now.ifPresent(come::remove);
      now.ifPresentOrElse(norm -> compare(old, norm), () -> removed(old));
    }
    come.forEach(this::added);
  }

  private static Optional<Obligation> closest(Obligation old, List<Obligation> come) {
    Set<String> words = words(old);
    Optional<Obligation> best = Optional.empty();
    double bestShare = MIN_SHARED;
    for (Obligation norm : come) {
      double share = share(words, words(norm));
      if (share >= bestShare) {
        bestShare = share;
        best = Optional.of(norm);
      }
    }
    return best;
  }

  private static Set<String> words(Obligation norm) {
    String quote = norm.evidence().quote();
    Set<String> words = new HashSet<>();
    Word.in(quote, 0, quote.length()).forEach(word -> words.add(word.form()));
    return words;
  }

  private static double share(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  private void compare(Obligation old, Obligation now) {
    boolean isSameButDeadline = facts(old).equals(facts(now));
    boolean isSameDeadline = due(old).equals(due(now));
    if (isSameButDeadline && isSameDeadline && !saysOtherwise(old, now)) {
      return;
    }
    ChangeKind kind = isSameDeadline ? ChangeKind.OBLIGATION_CHANGED : ChangeKind.DEADLINE_CHANGED;
    String why =
        isSameDeadline
            ? "The norm is stated otherwise."
            : "The norm is due otherwise: "
                + due(old).orElse("no day stated")
                + " before, "
                + due(now).orElse("no day stated")
                + " now.";
    entries.add(entry(kind, now, Optional.of(old.evidence().quote()), quote(now), quote(now), why));
  }

  /// Words of substance differ, even if none of them is a fact we read apart: `for 90 days`.
  private static boolean saysOtherwise(Obligation old, Obligation now) {
    return Redline.of(old.evidence().quote(), now.evidence().quote()).weight() == Weight.SUBSTANCE;
  }

  /// What a norm says, its deadline, its place and its wording aside.
  private static List<Object> facts(Obligation norm) {
    return List.of(
        norm.modality(),
        norm.bearer(),
        Typography.folded(norm.action()),
        norm.object().map(Typography::folded),
        norm.counterparty(),
        norm.dataCategories(),
        norm.personClasses(),
        norm.purpose(),
        norm.condition().map(Typography::folded),
        norm.exception().map(Typography::folded),
        norm.timeWindow(),
        norm.force(),
        norm.attributedTo(),
        norm.authorities());
  }

  private static Optional<String> due(Obligation norm) {
    return norm.deadline()
        .map(deadline -> deadline.date().map(Object::toString).orElseGet(deadline::text));
  }

  private void removed(Obligation old) {
    entries.add(
        entry(
            ChangeKind.OBLIGATION_REMOVED,
            old,
            quote(old),
            Optional.empty(),
            quote(old),
            "The document no longer states this norm."));
  }

  private void added(Obligation now) {
    entries.add(
        entry(
            ChangeKind.OBLIGATION_ADDED,
            now,
            Optional.empty(),
            quote(now),
            quote(now),
            "The document now states this norm."));
  }

  private static Optional<String> quote(Obligation norm) {
    return Optional.of(norm.evidence().quote());
  }

  private ChangeEntry entry(
      ChangeKind kind,
      Obligation norm,
      Optional<String> before,
      Optional<String> after,
      Optional<String> quote,
      String why) {
    return new ChangeEntry(
        at,
        kind,
        norm.id(),
        before,
        after,
        quote,
        Optional.of(norm.evidence().version().document()),
        why,
        isOurs);
  }

  /// `2 norms added, 1 deadline changed`
  static String told(List<ChangeEntry> parts) {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    parts.forEach(part -> counts.merge(part.kind(), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    counts.forEach((kind, count) -> told.add(told(kind, count)));
    return String.join(", ", told);
  }

  private static String told(ChangeKind kind, int count) {
    String plural = count == 1 ? "" : "s";
    return switch (kind) {
      case OBLIGATION_ADDED -> count + " norm" + plural + " added";
      case OBLIGATION_CHANGED -> count + " norm" + plural + " changed";
      case OBLIGATION_REMOVED -> count + " norm" + plural + " removed";
      case DEADLINE_CHANGED -> count + " deadline" + plural + " changed";
      case DOCUMENT_ADDED,
          DOCUMENT_CHANGED,
          DOCUMENT_WITHDRAWN,
          STATUS_CHANGED,
          ORDER_ENTERED,
          ORDER_EXPIRING,
          CONFLICT_FOUND ->
          count + " " + kind.code().replace('_', ' ');
    };
  }
}
