package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inforce.taxonomy.Taxonomy;

/// The plaintiffs of each case, as far as sources name them: from the complaint, else the caption.
final class PartyBook {
  /// There are more than a list names, however long it is.
  private static final Pattern OTHERS =
      Pattern.compile(
          """
          \\b (?: et\\ al
          | (?: \\d{1,2} | two | three | four | five | six | seven | eight | nine | ten | eleven
              | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen
              | twenty (?: -\\w{3,5} )? ) \\ (?: other \\ )? (?: states | plaintiffs )
          | other\\ states ) \\b
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  /// There is more than one.
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:multistate|coalition|states that sued|plaintiff states)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Taxonomy taxonomy;
  private final Map<String, Parties> byRoot = new HashMap<>();

  PartyBook(List<CaseDraft> cases, Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    Map<CaseDraft, List<CaseDraft>> families = new HashMap<>();
    cases.forEach(
        draft -> families.computeIfAbsent(draft.root(), any -> new ArrayList<>()).add(draft));
    families.forEach((root, family) -> byRoot.put(root.id, parties(root, family)));
  }

  Parties of(String root) {
    return byRoot.getOrDefault(root, new Parties(List.of(), true, Optional.empty(), taxonomy));
  }

  private Parties parties(CaseDraft root, List<CaseDraft> family) {
    Set<String> plaintiffs = new LinkedHashSet<>(root.plaintiffs);
    boolean isListed = root.listsParties && !plaintiffs.isEmpty();
    boolean isSpelledOut = false;
    for (String caption : isListed ? List.<String>of() : root.captions) {
      List<String> sides = Caption.sides(caption);
      if (sides.size() == 2) {
        List<String> names = named(sides.getFirst());
        isSpelledOut |= names.size() > 1;
        plaintiffs.addAll(names);
      }
    }
    boolean isOpen = plaintiffs.isEmpty() || isNamedOnly(root);
    for (CaseDraft draft : family) {
      isOpen = isOpen || tells(draft, OTHERS) || !isSpelledOut && tells(draft, SEVERAL);
    }
    return new Parties(List.copyOf(plaintiffs), isOpen, Optional.empty(), taxonomy);
  }

  /// A docket that lists no parties names a case by one party of each side, however many there are.
  private static boolean isNamedOnly(CaseDraft root) {
    return !root.sheets.isEmpty() && !root.listsParties && root.plaintiffs.isEmpty();
  }

  /// The parties on one side of a caption: states it lists one by one, else the side as it is.
  private List<String> named(String side) {
    String whole = withoutEtAl(side);
    List<String> names = List.of(whole.split(",\\s*(?:and\\s+)?|\\s+and\\s+"));
    boolean areStates = names.stream().allMatch(name -> Parties.code(name, taxonomy).isPresent());
    return areStates ? names : List.of(whole);
  }

  private static String withoutEtAl(String side) {
    int at = side.toLowerCase(Locale.ROOT).indexOf(", et al");
    return at < 0 ? side : side.substring(0, at);
  }

  /// Most words hold none of the nouns without which the pattern cannot fit.
  private static boolean tells(String words, Pattern more) {
    for (String noun : NOUNS) {
      if (containsIgnoringCase(words, noun)) {
        return more.matcher(words).find();
      }
    }
    return false;
  }

  private static boolean containsIgnoringCase(String words, String noun) {
    for (int i = 0; i + noun.length() <= words.length(); i++) {
      if (words.regionMatches(true, i, noun, 0, noun.length())) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> NOUNS = List.of("et al", "state", "coalition", "plaintiffs");

  /// Somebody speaks of more plaintiffs.
  private static boolean tells(CaseDraft draft, Pattern more) {
    return draft.captions.stream().anyMatch(caption -> tells(caption, more))
        || draft.told.stream()
            .anyMatch(told ->
                tells(told.event().evidence().quote(), more)
                    || told.event()
                        .caseReference()
                        .subject()
                        .map(words -> tells(words, more))
                        .orElse(false)
                    || told.event().protectedParties().stream()
                        .anyMatch(words -> tells(words, more)));
  }
}
