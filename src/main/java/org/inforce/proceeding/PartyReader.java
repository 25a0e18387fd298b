package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;

/// Reads whom an order binds and whom it protects; `Plaintiff` becomes the name in the caption.
final class PartyReader {
  private static final Set<String> ROLES =
      Set.of(
          "plaintiff",
          "plaintiffs",
          "petitioner",
          "petitioners",
          "members",
          "states",
          "state",
          "individuals",
          "class",
          "residents",
          "appellees",
          "applicants",
          "intervenors",
          "movants");

  /// Whom the order binds: the subject of `is enjoined`, the object of `enjoins X from`.
  List<String> bound(EventDraft draft, CaseReference reference) {
    if (!draft.objectKind().equals("conduct")) {
      return List.of();
    }
    Sentence s = draft.sentence();
    int from = s.find("from", draft.verbTo(), draft.to());
    int aux = VoiceReader.overAdverbs(s, draft.verbAt() - 1);
    boolean isPassive =
        Set.of("is", "are", "be", "was", "were", "been").contains(s.lower(aux))
            || s.lower(draft.verbAt()).equals("shall")
            || s.lower(draft.verbAt()).equals("may")
            || s.lower(draft.verbAt()).equals("must");
    if (isPassive) {
      int verb = Math.min(draft.verbAt(), Math.max(aux, draft.from()));
      int limit = s.lower(draft.verbAt()).equals("shall") ? draft.verbAt() : verb;
      return subject(s, draft.from(), limit, reference);
    }
    return from > draft.verbTo() ? subject(s, draft.verbTo(), from, reference) : List.of();
  }

  private static List<String> subject(Sentence s, int from, int to, CaseReference reference) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (s.lower(i).equals("that")
          || s.lower(i).equals(":")
          || s.lower(i).equals(",") && i < to - 1 && s.lower(i + 1).equals("the")) {
        start = i + 1;
      }
    }
    int end = to;
    while (end > start && (s.lower(end - 1).equals("shall") || s.lower(end - 1).equals("hereby"))) {
      end--;
    }
    List<String> codes = AxisReader.codes(Axis.ACTOR, s, start, Math.max(end, start));
    if (!codes.isEmpty()) {
      return codes;
    }
    String words = start < end ? s.words(start, end).replaceAll("\\s+", " ").strip() : "";
    return words.isBlank() ? List.of() : List.of(named(words, reference));
  }

  private static String named(String words, CaseReference reference) {
    Optional<String> defendant = reference.caption().flatMap(c -> side(c, 1));
    boolean isRole = words.equalsIgnoreCase("defendants") || words.equalsIgnoreCase("defendant");
    return isRole && defendant.isPresent() ? defendant.get() : words;
  }

  /// Whom the order protects: `against Plaintiff and its members`, `as to the plaintiff States`.
  List<String> guarded(EventDraft draft, CaseReference reference) {
    if (draft.type().effect() != EventType.Effect.RESTRAINS
        && draft.type().effect() != EventType.Effect.SUSPENDS_MEASURE) {
      return List.of();
    }
    Sentence s = draft.sentence();
    for (int i = draft.verbTo(); i < draft.to(); i++) {
      boolean isLead =
          s.lower(i).equals("against")
              || (s.lower(i).equals("to") && s.lower(i - 1).equals("as"))
              || (s.lower(i).equals("to") && s.lower(i - 1).equals("applied"))
              || (s.lower(i).equals("to") && s.lower(i - 1).equals("limited"))
              || (s.lower(i).equals("to") && s.lower(i - 1).equals("only"));
      if (isLead) {
        List<String> found = guardedAfter(s, i + 1, draft.to(), reference);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static List<String> guardedAfter(Sentence s, int from, int to, CaseReference reference) {
    int end = from;
    while (end < to && end - from < 14 && !isEnd(s.lower(end))) {
      end++;
    }
    if (from >= end) {
      return List.of();
    }
    boolean hasRole = false;
    for (int i = from; i < end; i++) {
      hasRole |= ROLES.contains(s.lower(i));
    }
    List<String> names = AxisReader.names(s, from, end, true);
    boolean areStates = s.has("states", from, end) && !names.isEmpty();
    if (areStates) {
      return names;
    }
    String words = s.words(from, end).replaceAll("\\s+", " ").strip();
    Optional<String> plaintiff = reference.caption().flatMap(c -> side(c, 0));
    if (!hasRole && !s.at(from).isCapitalised()) {
      return List.of();
    }
    return List.of(
        plaintiff.isPresent()
            ? words.replaceFirst("(?i)^(the )?plaintiffs?\\b(?! states)", plaintiff.get())
            : words);
  }

  private static boolean isEnd(String word) {
    return word.equals(";")
        || word.equals("until")
        || word.equals("pending")
        || word.equals("in")
        || word.equals("from")
        || word.equals("for")
        || word.equals("during")
        || word.equals("(")
        || word.equals("by")
        || word.equals("while")
        || word.equals("unless")
        || word.equals("at");
  }

  /// One side of a caption: 0 before `v.`, 1 after.
  static Optional<String> side(String caption, int side) {
    String[] sides = caption.split("\\s+vs?\\.?\\s+", 2);
    return sides.length == 2 ? Optional.of(sides[side].strip()) : Optional.empty();
  }
}
