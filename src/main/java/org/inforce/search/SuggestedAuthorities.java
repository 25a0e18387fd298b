package org.inforce.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.authority.Act;
import org.inforce.authority.Acts;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.search.Suggestion.Kind;

/// Completes the authorities that an index cites, from the beginning of a citation, of a section's
/// number or of an act's name.
final class SuggestedAuthorities {
  private static final int SHORTEST_NAME = 3;

  /// `8 U.S.C. `, `45 cfr §`: the section is still to come.
  private static final Pattern TITLE_ONLY =
      pattern(
          """
          (?<title>\\d{1,2}) \\s* (?: (?<usc> U\\.?\\s?S\\.?\\s?C\\.? ) | C\\.?\\s?F\\.?\\s?R\\.? ) \\s* §*
          """);

  /// `Pub. L. 104`, `public law 104-1`; not the whole of a number only.
  private static final Pattern PUBLIC_LAW =
      pattern(
          """
          (?: Pub(?:lic|\\.)?\\s*L(?:aw|\\.)? | P\\.?\\s?L\\.? ) \\s* (?: No\\.? \\s* )?
          (?<congress> \\d{1,3} ) (?<number> - \\d{0,3} )?
          """);

  /// `§ 13`, `section 13`: in any title.
  private static final Pattern SECTION =
      pattern(
          "(?: §{1,2} | sec(?:tion|\\.)? ) \\s* (?<number> \\d{1,5} [a-z]{0,4} (?: \\.\\d* )? )");

  private final Map<AuthorityId, Integer> counted;
  private final Map<NameWords, Act> acts;

  /// `counted` says in how many documents each is cited.
  SuggestedAuthorities(Map<AuthorityId, Integer> counted) {
    this.counted = counted;
    this.acts = cited(counted);
  }

  private static Pattern pattern(String commented) {
    return Pattern.compile(commented, Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);
  }

  private static Map<NameWords, Act> cited(Map<AuthorityId, Integer> counted) {
    Map<NameWords, Act> acts = new LinkedHashMap<>();
    for (Act act : Acts.all()) {
      if (act.ids().stream().anyMatch(counted::containsKey)) {
        Stream.concat(Stream.of(act.name()), act.otherNames().stream())
            .map(NameWords::of)
            .forEach(name -> acts.putIfAbsent(name, act));
      }
    }
    return acts;
  }

  /// The most cited first; acts by their names before citations.
  List<Suggestion> suggest(String typed, int limit) {
    List<Suggestion> found = new ArrayList<>(acts(typed, limit));
    which(typed)
        .ifPresent(fits ->
            counted.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey().path().toLowerCase(Locale.ROOT)))
                .sorted(
                    Map.Entry.<AuthorityId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> of(AuthorityNames.display(entry.getKey()), entry.getKey()))
                .forEach(found::add));
    return found.stream().limit(limit).toList();
  }

  private static Suggestion of(String text, AuthorityId id) {
    return new Suggestion(Kind.AUTHORITY, text, Optional.of(id));
  }

  private List<Suggestion> acts(String typed, int limit) {
    NameWords words = NameWords.of(typed);
    if (typed.length() < SHORTEST_NAME || words.isEmpty()) {
      return List.of();
    }
    return acts.entrySet().stream()
        .filter(entry -> words.begin(entry.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .sorted(Comparator.comparingInt(this::timesCited).reversed().thenComparing(Act::name))
        .limit(limit)
        .map(act -> of(act.name(), act.ids().getFirst()))
        .toList();
  }

  private int timesCited(Act act) {
    return act.ids().stream().mapToInt(id -> counted.getOrDefault(id, 0)).max().orElse(0);
  }

  /// Which paths complete what is typed; empty when it begins no citation.
  private static Optional<Predicate<String>> which(String typed) {
    Matcher title = TITLE_ONLY.matcher(typed);
    if (title.matches()) {
      String code = title.group("usc") == null ? "cfr" : "usc";
      return startingWith("/us/" + code + "/t" + title.group("title") + "/");
    }
    Matcher law = PUBLIC_LAW.matcher(typed);
    if (law.matches()) {
      String number = law.group("number");
      return startingWith(
          "/us/pl/" + law.group("congress") + (number == null ? "" : number.replace('-', '/')));
    }
    Matcher section = SECTION.matcher(typed);
    if (section.matches()) {
      String step = "/s" + section.group("number").toLowerCase(Locale.ROOT);
      return Optional.of(path ->
          (path.startsWith("/us/usc/") || path.startsWith("/us/cfr/"))
              && path.startsWith(step, path.lastIndexOf('/')));
    }
    return QueryCitations.find(typed).stream()
        .filter(found -> found.start() == 0 && found.end() == typed.length())
        .findFirst()
        .flatMap(QueryCitations.Found::authority)
        .flatMap(id -> startingWith(AuthorityWords.own(id.path())));
  }

  private static Optional<Predicate<String>> startingWith(String prefix) {
    return Optional.of(path -> path.startsWith(prefix));
  }
}
