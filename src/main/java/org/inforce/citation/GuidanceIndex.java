package org.inforce.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds which memorandum is meant where one is named without its agency, or by its year: the only
/// one of that number or year, and of that agency where it is said, that the document cites in
/// full.
final class GuidanceIndex {
  /// How far behind a document's number its date stands.
  private static final int REACH = 240;

  private final Scan s;
  private final Map<String, List<String>> held = new HashMap<>();

  private GuidanceIndex(Scan s) {
    this.s = s;
  }

  /// Resolves what `s` has found, and takes away short forms that name nothing.
  static void resolve(Scan s) {
    GuidanceIndex index = new GuidanceIndex(s);
    for (int i = 0; i < s.mentions.size(); i++) {
      Mention m = s.mentions.get(i);
      if (m.kind == CitationKind.GUIDANCE && m.docket != null && m.isResolved()) {
        int stop = i + 1 < s.mentions.size() ? s.mentions.get(i + 1).end : s.n;
        index.add(m, m.docket, index.dateBehind(m.end, Math.min(stop, m.end + REACH)));
      }
    }
    for (Mention m : s.mentions) {
      if (m.kind == CitationKind.GUIDANCE && !m.isResolved()) {
        List<String> fitting = index.named(m);
        if (fitting.size() == 1) {
          m.with(fitting);
        }
      }
    }
    s.mentions.removeIf(
        m -> m.kind == CitationKind.GUIDANCE && m.form == CitationForm.SHORT && !m.isResolved());
  }

  private void add(Mention m, String number, int year) {
    for (String id : m.ids) {
      String agency = GuidanceGrammar.agencyOf(id);
      hold(number, agency, id);
      hold(number, null, id);
      if (year > 0) {
        hold(Integer.toString(year), agency, id);
        hold(Integer.toString(year), null, id);
      }
    }
  }

  /// Two are as many as need be known: then nothing tells which is meant.
  private void hold(String name, @Nullable String agency, String id) {
    List<String> ids = held.computeIfAbsent(key(name, agency), k -> new ArrayList<>(2));
    if (ids.size() < 2 && !ids.contains(id)) {
      ids.add(id);
    }
  }

  private List<String> named(Mention m) {
    String name = m.docket != null ? m.docket : Integer.toString(m.page);
    return held.getOrDefault(key(name, m.name), List.of());
  }

  private static String key(String name, @Nullable String agency) {
    return name + "|" + (agency == null ? "" : agency.toLowerCase(Locale.ROOT));
  }

  /// The year in the first parenthesis between `from` and `to`: `(October 25, 2013, ...)`.
  private int dateBehind(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.t[i] == '(') {
        return GuidanceGrammar.yearWithin(s, i, to);
      }
      if (s.t[i] == '\f') {
        return 0;
      }
    }
    return 0;
  }
}
