package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
  private static final Set<String> SHIELDING =
      Set.of("protects", "protecting", "shields", "shielding");
  private static final Set<String> DATA =
      Set.of("data", "information", "records", "residents", "funds", "funding", "grants");
  private static final int LONGEST = 16;

  /// Whom the order binds: the subject of `is enjoined`, the object of `enjoins X from`.
  List<String> bound(EventDraft draft, CaseReference reference) {
    Set<String> bound = new LinkedHashSet<>();
    for (Barring barring : Barring.of(draft)) {
      bound.addAll(names(draft.sentence(), barring.boundFrom(), barring.boundTo(), reference));
    }
    return List.copyOf(bound);
  }

  /// Whom one of several bars of an act binds.
  static List<String> bound(EventDraft draft, Barring barring, CaseReference reference) {
    return names(draft.sentence(), barring.boundFrom(), barring.boundTo(), reference);
  }

  private static List<String> names(Sentence s, int from, int to, CaseReference reference) {
    int start = from;
    for (int i = from; i < to; i++) {
      boolean isNewSubject =
          s.lower(i).equals(",")
              && i + 1 < to
              && (s.lower(i + 1).equals("the") || s.lower(i + 1).startsWith("defendant"));
      if (s.lower(i).equals("that") || s.lower(i).equals(":") || isNewSubject) {
        start = i + 1;
      }
    }
    List<String> codes = AxisReader.codes(Axis.ACTOR, s, start, to);
    if (!codes.isEmpty()) {
      return codes;
    }
    String words = start < to ? s.words(start, to).replaceAll("\\s+", " ").strip() : "";
    boolean isNobody = words.isBlank() || words.equalsIgnoreCase("it") || words.equals("had");
    return isNobody ? List.of() : List.of(named(words, reference));
  }

  private static String named(String words, CaseReference reference) {
    boolean isRole = words.equalsIgnoreCase("defendants") || words.equalsIgnoreCase("defendant");
    Optional<String> defendant = reference.caption().flatMap(c -> side(c, 1));
    return isRole ? defendant.orElse(words) : words;
  }

  /// Whom the order protects: `against Plaintiff and its members`, `as to the plaintiff States`,
  /// `applied to 20 states that sued`, `California's data`.
  List<String> guarded(EventDraft draft, CaseReference reference) {
    boolean isProtective =
        draft.type().effect() == EventType.Effect.RESTRAINS
            || draft.type().effect() == EventType.Effect.SUSPENDS_MEASURE;
    if (!isProtective) {
      return List.of();
    }
    Sentence s = draft.sentence();
    for (int i = draft.verbTo(); i < draft.to(); i++) {
      List<String> found = isLead(s, i) ? guardedAfter(s, i + 1, draft.to(), reference) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return possessors(s, draft.verbTo(), draft.to());
  }

  private static boolean isLead(Sentence s, int i) {
    String before = s.lower(i - 1);
    boolean isTo =
        s.lower(i).equals("to")
            && (before.equals("as")
                || before.equals("applied")
                || before.equals("applies")
                || before.equals("limited")
                || before.equals("only")
                || before.equals("respect"));
    return s.lower(i).equals("against")
        || SHIELDING.contains(s.lower(i))
        || isTo
        || s.lower(i).equals("with") && s.lower(i + 1).equals("respect");
  }

  private static List<String> guardedAfter(Sentence s, int from, int to, CaseReference reference) {
    int start = s.lower(from).equals("respect") ? from + 2 : from;
    int end = start;
    boolean hasRole = false;
    while (end < to
        && end - start < LONGEST
        && !isEnd(s.lower(end))
        && !s.at(end).isAllCapitalVerb()) {
      hasRole |= ROLES.contains(s.lower(end));
      end++;
    }
    end = Clauses.withoutLinks(s, start, end);
    if (start >= end) {
      return List.of();
    }
    List<String> states = AxisReader.names(s, start, end, true);
    boolean isOfStates = s.has("states", start, end) || s.has("state", start, end);
    boolean isShielded = SHIELDING.contains(s.lower(from - 1));
    if ((isOfStates || isShielded) && !states.isEmpty()) {
      return states;
    }
    if (!hasRole) {
      return List.of();
    }
    return withNamed(s, start, end, reference);
  }

  /// `20 states that sued, including California`: the words, and the places they name.
  private static List<String> withNamed(Sentence s, int from, int to, CaseReference reference) {
    List<String> named = new ArrayList<>();
    int including = s.find("including", from, to);
    int end = including > 0 ? Clauses.withoutLinks(s, from, including) : to;
    String words = s.words(from, end).replaceAll("\\s+", " ").strip();
    Optional<String> plaintiff = reference.caption().flatMap(c -> side(c, 0));
    named.add(
        plaintiff.isPresent()
            ? words.replaceFirst(
                "(?i)^(the )?plaintiffs?\\b(?! states)",
                java.util.regex.Matcher.quoteReplacement(plaintiff.get()))
            : words);
    if (including > 0) {
      named.addAll(AxisReader.names(s, including + 1, to, true));
    }
    return named;
  }

  /// `Ohio's unemployment data`: the order protects whose data it is.
  private static List<String> possessors(Sentence s, int from, int to) {
    List<String> places = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      if (s.lower(i).equals("'s") && s.at(i - 1).isCapitalised()) {
        boolean isOfData = false;
        for (int k = i + 1; k < Math.min(i + 4, to); k++) {
          isOfData |= DATA.contains(s.lower(k));
        }
        if (isOfData) {
          AxisReader.placeCode(s.at(i - 1).text()).ifPresent(places::add);
        }
      }
    }
    return places;
  }

  private static boolean isEnd(String word) {
    return word.equals(";")
        || word.equals("until")
        || word.equals("effective")
        || word.equals("pending")
        || word.equals("in")
        || word.equals("from")
        || word.equals("for")
        || word.equals("during")
        || word.equals("(")
        || word.equals("by")
        || word.equals("while")
        || word.equals("unless")
        || word.equals("at")
        || word.equals("upon")
        || word.equals("on");
  }

  /// One side of a caption: 0 before `v.`, 1 after.
  static Optional<String> side(String caption, int side) {
    String[] sides = caption.split("\\s+vs?\\.?\\s+", 2);
    return sides.length == 2 ? Optional.of(sides[side].strip()) : Optional.empty();
  }
}
