package org.inforce.alert;

import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.StatusBook;
import org.inforce.store.Store;
import org.inforce.store.Watch;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// What watches are about, in the words a lawyer would use.
public final class WatchNames {
  private static final int LONGEST = 120;

  private WatchNames() {}

  /// `8 U.S.C. 1360`, `California v. HHS, No. 3:25-cv-05536 (N.D. Cal.)`, a measure's title, the
  /// words of a norm, `“minimum necessary”`. What is not on record goes by its identifier.
  public static String of(Watch.Kind kind, String query, Store store, StatusBook book) {
    return switch (kind) {
      case SEARCH -> "“" + query + "”";
      case AUTHORITY -> AuthorityId.tryParse(query).map(AuthorityNames::display).orElse(query);
      case OBLIGATION ->
          store
              .obligations()
              .byId(query)
              .map(stored -> "“" + cut(stored.obligation().evidence().quote()) + "”")
              .orElse(query);
      case CASE -> book.caseOf(query).map(WatchNames::of).orElseGet(() -> number(query));
      case MEASURE -> book.measure(query).map(Measure::title).orElse(query);
      case PARTY -> party(query);
    };
  }

  private static String of(CaseFile file) {
    String number = number(file.id());
    return file.caption().map(caption -> caption + ", " + number).orElse(number);
  }

  /// `No. 3:25-cv-05536 (N.D. Cal.)`
  private static String number(String id) {
    int slash = id.indexOf('/');
    String number = "No. " + id.substring(slash + 1);
    return Courts.byId(id.substring(0, Math.max(0, slash)))
        .map(Court::citation)
        .map(court -> number + " (" + court + ")")
        .orElse(number);
  }

  /// A state or agency known by a code goes by its name.
  private static String party(String words) {
    Taxonomy taxonomy = Taxonomy.current();
    return taxonomy
        .codeOf(Axis.PARTY, words)
        .map(code -> taxonomy.label(Axis.PARTY, code))
        .or(() -> taxonomy.codeOf(Axis.ACTOR, words).map(code -> taxonomy.label(Axis.ACTOR, code)))
        .orElse(words);
  }

  private static String cut(String text) {
    String one = text.replaceAll("\\s+", " ").strip();
    return one.length() <= LONGEST
        ? one
        : one.substring(0, one.offsetByCodePoints(0, one.codePointCount(0, LONGEST))) + "…";
  }
}
