package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.authority.Act;
import org.inforce.authority.Acts;
import org.inforce.authority.AuthorityId;

/// Finds sections of acts in a query, given by the act's name: `section 1903(v)(1) of the Social
/// Security Act`, `INA § 287(g)`.
final class ActSections {
  private static final String NUMBER =
      """
      (?<section> \\d{1,5} [a-zA-Z]{0,3} ) (?<subs> (?: \\( [a-zA-Z0-9]{1,5} \\) ){0,8} )
      """;

  /// Matches `section 1903(v)(1) of the`, `sec. 287(g) of`; what follows must be an act's name.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?: §{1,2} | \\b sec(?:tion|\\.)? ) \\s*" + NUMBER + "\\s* of \\s+ (?: the \\s+ )?",
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  /// Matches `§ 287(g)`, `section 1115`, `sec. 6`; what stands before must be an act's name.
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s* ,? \\s* (?: §{1,2} | sec(?:tion|\\.)? ) \\s*" + NUMBER,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private ActSections() {}

  /// In order of place; `acts` are the acts found in the same query.
  static List<QueryCitations.Found> find(String query, List<QueryCitations.Found> acts) {
    List<QueryCitations.Found> found = new ArrayList<>();
    for (QueryCitations.Found named : acts) {
      Optional<Act> act = Acts.named(query.substring(named.start(), named.end()));
      act.flatMap(known -> before(query, named, known).or(() -> behind(query, named, known)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<QueryCitations.Found> before(
      String query, QueryCitations.Found named, Act act) {
    Matcher section = BEFORE.matcher(query).region(0, named.start());
    while (section.find()) {
      if (section.end() == named.start()) {
        return section(section, section.start(), named.end(), act);
      }
    }
    return Optional.empty();
  }

  private static Optional<QueryCitations.Found> behind(
      String query, QueryCitations.Found named, Act act) {
    Matcher section = BEHIND.matcher(query).region(named.end(), query.length());
    return section.lookingAt()
        ? section(section, named.start(), section.end(), act)
        : Optional.empty();
  }

  private static Optional<QueryCitations.Found> section(
      Matcher matcher, int start, int end, Act act) {
    String steps = matcher.group("subs").replace("(", "/").replace(")", "");
    return act.section(matcher.group("section")).stream()
        .findFirst()
        .flatMap(id -> AuthorityId.tryParse(id.path() + steps))
        .map(id ->
            new QueryCitations.Found(
                start, end, Set.of(AuthorityWords.own(id.path())), Optional.of(id)));
  }
}
