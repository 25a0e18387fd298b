package org.inforce.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the section of an act stands in the Code: section 1903 of the law `ch1935-531` is 42
/// U.S.C. 1396b.
final class EnactedSections {
  private static final Map<String, Map<String, String>> LAWS = new ConcurrentHashMap<>();

  private static final class Lines {
    static final Map<String, String> BY_LAW = read();

    private static Map<String, String> read() {
      Map<String, String> lines = new HashMap<>();
      for (String table : List.of("enacted-sections.tsv", "recodified-sections.tsv")) {
        for (String line : Tables.lines(table)) {
          int tab = line.indexOf('\t');
          lines.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
      return lines;
    }
  }

  private EnactedSections() {}

  /// The sections of the Code that `section` of `law` became, a current number before a former one;
  /// empty if it is none.
  static List<AuthorityId> find(String law, String section) {
    Map<String, String> sections = LAWS.computeIfAbsent(law, EnactedSections::read);
    @Nullable String now = sections.get(section);
    @Nullable String places = now != null ? now : sections.get("~" + section);
    return places == null
        ? List.of()
        : Stream.of(places.split(",")).map(EnactedSections::id).toList();
  }

  private static AuthorityId id(String place) {
    int colon = place.indexOf(':');
    return AuthorityId.parse(
        "/us/usc/t" + place.substring(0, colon) + "/s" + place.substring(colon + 1));
  }

  private static Map<String, String> read(String law) {
    Map<String, String> sections = new HashMap<>();
    @Nullable String line = Lines.BY_LAW.get(law);
    if (line != null) {
      for (String pair : line.split(" ")) {
        int equals = pair.indexOf('=');
        sections.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return sections;
  }
}
