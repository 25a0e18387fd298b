package org.inforce.proceeding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;

/// Reads how far an act reaches, axis by axis (STATUS.md, rule 6): what it bars, what it leaves
/// free, and complements (`any information beyond that`, `insofar as it extends beyond the
/// plaintiff States`).
final class ScopeReader {
  private static final Set<String> WIDER = Set.of("broader", "beyond", "remaining", "additional");

  /// What a change of an order takes out of it.
  private static final Set<String> FREES =
      Set.of(
          "delete",
          "remove",
          "exclude",
          "strike",
          "exempt",
          "deleting",
          "removing",
          "excluding",
          "striking",
          "exempting",
          "permit",
          "allow",
          "omit");

  /// What a change of an order puts under it.
  private static final Set<String> BARS_MORE =
      Set.of("add", "include", "adding", "including", "cover", "extend", "insert");

  private static final List<Axis> LIMITS =
      List.of(Axis.DATA_CATEGORY, Axis.PERSON_CLASS, Axis.PURPOSE);

  private Scope lastDenied = Scope.SILENT;

  /// Reads a document's events in order: `beyond that` points back to what was denied before.
  Scope read(EventDraft draft) {
    Scope scope = kindOf(draft);
    if (!scope.denied().isEmpty()) {
      lastDenied = scope;
    }
    return scope;
  }

  private Scope kindOf(EventDraft draft) {
    Sentence s = draft.sentence();
    int beyond = s.find("beyond", draft.from(), draft.to());
    if (beyond > 0 && s.has("insofar", draft.from(), beyond)
        || beyond > 0 && s.has("extent", draft.from(), beyond)) {
      return exceptParties(s, beyond + 1, draft.to());
    }
    return switch (draft.type()) {
      case PRELIMINARY_INJUNCTION_DENIED_IN_PART, CLARIFIED, DISSOLVED ->
          draft.objectKind().equals("permission")
                  || draft.type() == EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART
              ? denied(draft)
              : barred(draft);
      case PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART ->
          draft.objectKind().equals("permission") ? allButBox(draft) : split(draft);
      case PRELIMINARY_INJUNCTION_DENIED, TRO_DENIED -> deniedBox(draft);
      case MODIFIED -> modified(draft);
      default -> barred(draft);
    };
  }

  /// `insofar as it extends beyond the plaintiff States of A, B and C`: all parties but those.
  private static Scope exceptParties(Sentence s, int from, int to) {
    List<String> kept = AxisReader.names(s, from, to, true);
    if (kept.isEmpty()) {
      kept =
          s.has("plaintiffs", from, to) || s.has("plaintiff", from, to)
              ? List.of("plaintiffs")
              : List.of(s.words(from, to));
    }
    return new ScopeDraft().grant(Axis.PARTY, List.of(Scope.ALL)).except(Axis.PARTY, kept).scope();
  }

  private Scope barred(EventDraft draft) {
    Sentence s = draft.sentence();
    ScopeDraft scope = new ScopeDraft();
    boolean isComplement =
        isWider(s, draft.from(), draft.to())
            && !lastDenied.denied().isEmpty()
            && isGrant(draft.type());
    boolean isLed = Clauses.isLead(s, draft.from());
    List<String> data = AxisReader.data(s, isLed ? draft.from() : draft.verbTo(), draft.to());
    boolean isBare = data.isEmpty() || data.equals(List.of("other"));
    if (isComplement && isBare) {
      scope.grant(Axis.DATA_CATEGORY, List.of(Scope.ALL));
      lastDenied.denied().forEach(scope::except);
    } else {
      scope.grant(Axis.DATA_CATEGORY, data);
    }
    int from = draft.objectKind().equals("conduct") ? draft.verbTo() : draft.from();
    scope.grant(Axis.PERSON_CLASS, persons(s, from, ListedItems.firstEnd(draft)));
    scope.grant(Axis.PURPOSE, AxisReader.codes(Axis.PURPOSE, s, from, draft.to()));
    scope.grant(Axis.PLACE, AxisReader.places(s, from, draft.to()));
    if (restrains(draft.type())) {
      for (Barring barring : Barring.of(draft)) {
        scope.grant(Axis.CONDUCT, conduct(s, barring.verb(), barring.to()));
      }
      exceptions(s, from, draft.to(), scope);
    }
    return scope.scope();
  }

  private static boolean restrains(EventType type) {
    return type.effect() == EventType.Effect.RESTRAINS;
  }

  private static boolean isGrant(EventType type) {
    return type.effect() == EventType.Effect.RESTRAINS;
  }

  private static boolean isWider(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (WIDER.contains(s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// `not lawfully residing` is one class; so is a quoted `"lawfully residing"` after `not`.
  static List<String> persons(Sentence s, int from, int to) {
    if (from >= to) {
      return List.of();
    }
    List<String> codes = AxisReader.codes(Axis.PERSON_CLASS, s, from, to);
    int lawfully = s.find("lawfully", from, to);
    boolean isNegated = lawfully > 0 && s.has("not", lawfully - 3, lawfully);
    if (isNegated && codes.contains("lawfully_residing")) {
      return codes.stream()
          .map(c -> c.equals("lawfully_residing") ? "not_lawfully_residing" : c)
          .distinct()
          .toList();
    }
    return codes;
  }

  /// The barred verbs: the first and those that stand beside it (`implementing or enforcing`).
  static List<String> conduct(Sentence s, int start, int to) {
    Set<String> codes = new LinkedHashSet<>();
    int end = start;
    while (end < to && (s.lower(end).endsWith("ing") || end == start || isVerbLink(s, end))) {
      codes.addAll(AxisReader.codes(Axis.CONDUCT, s, end, end + 1));
      end++;
    }
    return List.copyOf(codes);
  }

  private static boolean isVerbLink(Sentence s, int i) {
    String word = s.lower(i);
    boolean isLink =
        word.equals(",") || word.equals("and") || word.equals("or") || word.endsWith("ly");
    return isLink || s.lower(i - 1).equals("or") || s.lower(i - 1).equals("and");
  }

  /// `except for X`, `other than X`.
  private static void exceptions(Sentence s, int from, int to, ScopeDraft scope) {
    int except = Math.max(s.find("except", from, to), s.find("excluding", from, to));
    if (except < 0) {
      return;
    }
    scope.except(Axis.DATA_CATEGORY, AxisReader.data(s, except, to));
    scope.except(Axis.PERSON_CLASS, persons(s, except, to));
    scope.except(Axis.PURPOSE, AxisReader.codes(Axis.PURPOSE, s, except, to));
    scope.except(Axis.PLACE, AxisReader.places(s, except, to));
  }

  private static Scope denied(EventDraft draft) {
    Sentence s = draft.sentence();
    ScopeDraft scope = new ScopeDraft();
    int from = draft.from();
    scope.deny(Axis.DATA_CATEGORY, AxisReader.data(s, from, s.size()));
    scope.deny(Axis.PERSON_CLASS, persons(s, from, draft.to()));
    return scope.scope();
  }

  private static Scope deniedBox(EventDraft draft) {
    Sentence s = draft.sentence();
    ScopeDraft scope = new ScopeDraft();
    scope.deny(Axis.DATA_CATEGORY, AxisReader.data(s, draft.from(), draft.to()));
    scope.deny(Axis.PERSON_CLASS, persons(s, draft.from(), draft.to()));
    return scope.scope();
  }

  /// What is allowed `only for` some leaves all else barred: everything less the box.
  private static Scope allButBox(EventDraft draft) {
    Scope box = denied(draft);
    ScopeDraft scope = new ScopeDraft();
    box.denied().forEach(scope::deny);
    box.denied().forEach(scope::except);
    return scope.scope();
  }

  /// `GRANTED as to A and DENIED as to B`.
  private static Scope split(EventDraft draft) {
    Sentence s = draft.sentence();
    int denied =
        Math.max(
            s.find("denied", draft.from(), draft.to()), s.find("denies", draft.from(), draft.to()));
    int granted =
        Math.max(
            s.find("granted", draft.from(), draft.to()),
            s.find("grants", draft.from(), draft.to()));
    ScopeDraft scope = new ScopeDraft();
    if (denied > 0 && granted > 0) {
      int grantEnd = granted < denied ? denied : draft.to();
      int denyEnd = denied < granted ? granted : draft.to();
      boolean isLed = Clauses.isLead(s, draft.from());
      part(s, isLed && granted < denied ? draft.from() : granted, grantEnd).forEach(scope::grant);
      part(s, isLed && denied < granted ? draft.from() : denied, denyEnd).forEach(scope::deny);
    }
    return scope.scope();
  }

  private static Map<Axis, List<String>> part(Sentence s, int from, int to) {
    ScopeDraft part = new ScopeDraft();
    part.grant(Axis.DATA_CATEGORY, AxisReader.data(s, from, to));
    part.grant(Axis.PERSON_CLASS, persons(s, from, to));
    part.grant(Axis.PURPOSE, AxisReader.codes(Axis.PURPOSE, s, from, to));
    part.grant(Axis.PLACE, AxisReader.places(s, from, to));
    return part.scope().granted();
  }

  /// `to delete the word "fingerprint"` frees it; `to add` bars it; `to apply only in X` limits it.
  private static Scope modified(EventDraft draft) {
    Sentence s = draft.sentence();
    int verb = draft.verbTo();
    ScopeDraft scope = new ScopeDraft();
    int removed = firstOf(s, verb, draft.to(), FREES);
    int added = firstOf(s, verb, draft.to(), BARS_MORE);
    if (removed > 0) {
      quotedOrNamed(s, removed, draft.to()).forEach(scope::except);
    } else if (added > 0) {
      quotedOrNamed(s, added, draft.to()).forEach(scope::grant);
    } else {
      part(s, verb, draft.to()).forEach(scope::grant);
      parties(s, verb, draft.to()).ifPresent(names -> scope.grant(Axis.PARTY, names));
    }
    return scope.scope();
  }

  private static Optional<List<String>> parties(Sentence s, int from, int to) {
    int plaintiff = Math.max(s.find("plaintiff", from, to), s.find("plaintiffs", from, to));
    if (plaintiff < 0) {
      return Optional.empty();
    }
    List<String> names = AxisReader.names(s, plaintiff, to, true);
    return Optional.of(names.isEmpty() ? List.of("plaintiffs") : names);
  }

  private static int firstOf(Sentence s, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (words.contains(s.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Words in quotation marks count whole; else what the axes know.
  private static Map<Axis, List<String>> quotedOrNamed(Sentence s, int from, int to) {
    Map<Axis, List<String>> named = part(s, from, to);
    if (!named.isEmpty()) {
      return named;
    }
    int open = Math.max(s.find("\"", from, s.size()), s.find("“", from, s.size()));
    int close =
        open < 0 ? -1 : Math.max(s.find("\"", open + 1, s.size()), s.find("”", open + 1, s.size()));
    if (close > open + 1) {
      String words = AxisReader.folded(s.words(open + 1, close)).replaceAll("[,.]$", "");
      return Map.of(Axis.DATA_CATEGORY, List.of(words));
    }
    return named;
  }

  static boolean isLimited(Scope scope) {
    return LIMITS.stream().anyMatch(axis -> scope.granted().containsKey(axis));
  }
}
