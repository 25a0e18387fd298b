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
  private static final Pattern MORE =
      Pattern.compile(
          """
          \\b (?: et\\ al | multistate | coalition | states\\ that\\ sued | plaintiff\\ states
          | (?: \\d{1,2} | two | three | four | five | six | seven | eight | nine | ten | eleven
              | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen
              | twenty (?: -\\w{3,5} )? ) \\ (?: other \\ )? (?: states | plaintiffs )
          | other\\ states ) \\b
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

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
    root.captions.stream()
        .filter(caption -> !isListed)
        .map(Caption::sides)
        .filter(sides -> sides.size() == 2)
        .forEach(sides -> plaintiffs.add(withoutEtAl(sides.getFirst())));
    boolean isOpen =
        plaintiffs.isEmpty()
            || isNamedOnly(root)
            || family.stream().anyMatch(PartyBook::tellsOfMore);
    return new Parties(List.copyOf(plaintiffs), isOpen, Optional.empty(), taxonomy);
  }

  /// A docket that lists no parties names a case by one party of each side, however many there are.
  private static boolean isNamedOnly(CaseDraft root) {
    return !root.sheets.isEmpty() && !root.listsParties && root.plaintiffs.isEmpty();
  }

  private static String withoutEtAl(String side) {
    int at = side.toLowerCase(Locale.ROOT).indexOf(", et al");
    return at < 0 ? side : side.substring(0, at);
  }

  /// Most words hold none of the nouns without which the pattern cannot fit.
  private static boolean tellsMore(String words) {
    for (String noun : NOUNS) {
      if (containsIgnoringCase(words, noun)) {
        return MORE.matcher(words).find();
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

  /// Somebody speaks of more plaintiffs than are named.
  private static boolean tellsOfMore(CaseDraft draft) {
    return draft.captions.stream().anyMatch(caption -> tellsMore(caption))
        || draft.told.stream()
            .anyMatch(told ->
                tellsMore(told.event().evidence().quote())
                    || told.event()
                        .caseReference()
                        .subject()
                        .map(PartyBook::tellsMore)
                        .orElse(false)
                    || told.event().protectedParties().stream().anyMatch(PartyBook::tellsMore));
  }
}
