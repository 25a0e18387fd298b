package org.inforce.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.authority.Act;
import org.inforce.authority.Acts;
import org.inforce.authority.AuthorityId;

/// Finds acts and agencies in a query by any of their names: who types `HIPAA` also wants the
/// documents that write the name out, and those that cite its public law.
final class NamedThings {
  private static final int MOST_WORDS = 9;
  private static final int SHORTEST = 2;

  private NamedThings() {}

  /// In order of place; the longest name at each place.
  static List<QueryCitations.Found> find(String query) {
    List<Word> words = WordScanner.scan(query).stream().filter(word -> word.step() == 1).toList();
    List<QueryCitations.Found> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int taken = 1;
      int most = WordForms.isStop(words.get(i).text()) ? 0 : MOST_WORDS;
      for (int n = Math.min(most, words.size() - i); n > 0; n--) {
        Optional<QueryCitations.Found> named =
            at(query, words.get(i).start(), words.get(i + n - 1).end());
        if (named.isPresent()) {
          found.add(named.get());
          taken = n;
          break;
        }
      }
      i += taken;
    }
    return found;
  }

  private static Optional<QueryCitations.Found> at(String query, int start, int end) {
    String name = query.substring(start, end);
    if (name.length() < SHORTEST) {
      return Optional.empty();
    }
    return act(name, start, end)
        .or(() -> actor(name, start, end))
        .filter(found -> !isPlainWord(name, found.names()));
  }

  /// A single word is a name only as an acronym: `ice` of `ICE`, not `president` of `President`.
  private static boolean isPlainWord(String typed, List<String> names) {
    boolean isOneWord = typed.chars().allMatch(Character::isLetter);
    String acronym = typed.toUpperCase(Locale.ROOT);
    return isOneWord && !names.contains(acronym);
  }

  private static Optional<QueryCitations.Found> act(String name, int start, int end) {
    return Acts.named(name).map(act -> found(act, name, start, end));
  }

  private static QueryCitations.Found found(Act act, String name, int start, int end) {
    Set<String> names = new LinkedHashSet<>(List.of(name, act.name()));
    act.otherNames().stream().filter(other -> !other.startsWith("~")).forEach(names::add);
    Set<String> cites = new LinkedHashSet<>();
    act.ids().stream().map(AuthorityId::path).map(AuthorityWords::own).forEach(cites::add);
    return new QueryCitations.Found(
        start, end, cites, act.ids().stream().findFirst(), distinct(names));
  }

  private static Optional<QueryCitations.Found> actor(String name, int start, int end) {
    List<String> names = TagWords.actorNames(name);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Set<String> all = new LinkedHashSet<>(List.of(name));
    all.addAll(names);
    return Optional.of(
        new QueryCitations.Found(start, end, Set.of(), Optional.empty(), distinct(all)));
  }

  /// Each name once, however it is written; the one typed first, acronyms as the table has them.
  private static List<String> distinct(Set<String> names) {
    Set<List<String>> seen = new LinkedHashSet<>();
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      boolean isAcronym = names.contains(name.toUpperCase(Locale.ROOT));
      String shown = isAcronym ? name.toUpperCase(Locale.ROOT) : name;
      if (seen.add(WordScanner.scan(name).stream().map(Word::text).toList())) {
        kept.add(shown);
      }
    }
    return kept;
  }
}
