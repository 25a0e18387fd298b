package org.inforce.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The courts, by CourtListener's ids, by citation and by name.
public final class Courts {
  private static final class Table {
    static final List<Court> ALL = Tables.lines("courts.tsv").stream().map(Courts::read).toList();
    static final Map<String, Court> BY_ID = new HashMap<>();
    static final Map<String, Court> BY_CITATION = new HashMap<>();
    static final Map<String, Court> BY_NAME = new HashMap<>();

    static {
      for (Court court : ALL) {
        BY_ID.putIfAbsent(court.id(), court);
        BY_CITATION.putIfAbsent(key(court.citation()), court);
        BY_NAME.putIfAbsent(nameKey(court.name()), court);
      }
      BY_CITATION.putIfAbsent("2ndcir", ofId("ca2"));
      BY_CITATION.putIfAbsent("3rdcir", ofId("ca3"));
      BY_CITATION.putIfAbsent("cadc", ofId("cadc"));
      BY_CITATION.putIfAbsent("cafed", ofId("cafc"));
    }

    private static Court ofId(String id) {
      return ALL.stream().filter(court -> court.id().equals(id)).findFirst().orElseThrow();
    }
  }

  private Courts() {}

  /// All courts, those of the federal judiciary first.
  public static List<Court> all() {
    return Table.ALL;
  }

  /// The court with CourtListener's id `cand`.
  public static Optional<Court> byId(String id) {
    return Optional.ofNullable(Table.BY_ID.get(id));
  }

  /// The court cited as `N.D. Cal.`, `9th Cir.` or `S.D.N.Y.`; spaces and periods do not matter.
  public static Optional<Court> byCitation(String citation) {
    String key = key(citation);
    return key.isEmpty() ? Optional.empty() : Optional.ofNullable(Table.BY_CITATION.get(key));
  }

  /// The court named in prose: `the U.S. District Court for the Northern District of California`,
  /// `District Court, N.D. California`, `Ninth Circuit`, `the Supreme Court of the United States`;
  /// or by its id, as the courts' own systems name it. `name` must be the name alone.
  public static Optional<Court> byName(String name) {
    Court court = Table.BY_NAME.get(nameKey(name));
    return court != null
        ? Optional.of(court)
        : byCitation(name).or(() -> byId(name.strip().toLowerCase(Locale.ROOT)));
  }

  /// The court of appeals that reviews this district court; empty for every other court.
  public static Optional<Court> appellateCourtOf(Court district) {
    return district.isDistrict() ? district.parent().flatMap(Courts::byId) : Optional.empty();
  }

  private static String nameKey(String name) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    key = key.replaceFirst("^the ", "");
    key = key.replaceFirst("^(united states|u s|us|federal) ", "");
    key = key.replaceFirst("^(court of appeals|circuit court of appeals) for (the )?", "");
    key = key.replaceFirst("^district court (for |of |in )?(the )?", "");
    if (key.equals("supreme court")) {
      return "supreme court of united states";
    }
    key = key.replace("district of the ", "district of ");
    key =
        key.replaceFirst(
            "^(nor|sou|ea|we|mid|cen)(thern|stern|dle|tral) district (?!of)", "$1$2 district of ");
    return key.replaceFirst(" of the united states$", " of united states");
  }

  private static String key(String citation) {
    StringBuilder key = new StringBuilder(citation.length());
    for (int i = 0; i < citation.length(); i++) {
      char c = citation.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  private static Court read(String line) {
    String[] columns = Tables.columns(line, 5);
    return new Court(
        columns[0],
        columns[1],
        columns[2],
        columns[3],
        columns[4].isEmpty() ? Optional.empty() : Optional.of(columns[4]));
  }
}
