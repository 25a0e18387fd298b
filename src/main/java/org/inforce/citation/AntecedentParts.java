package org.inforce.citation;

import java.util.List;

/// What a reference back names of its antecedent: `Id. § 3`, `Id. at (b)(1)`, and whether it can
/// lie there at all.
final class AntecedentParts {
  /// No opinion runs over more pages than this, so a pin further off belongs to something else.
  private static final int LONGEST_OPINION = 300;

  /// No document of the Federal Register, and no law, runs over more pages than this.
  private static final int LONGEST_RULE = 3_000;

  private AntecedentParts() {}

  /// True if what the reference points at cannot lie in `last`: a page before its first or long
  /// behind it, a page of a section of law, a paragraph of a paged report.
  static boolean tooFar(Mention m, Mention last) {
    boolean paragraph = m.steps.equals(List.of("¶"));
    return switch (last.kind) {
      case CASE ->
          last.reporter != null
              && (m.pinPage < 0 ? paragraph : isOutside(m.pinPage, last.page, LONGEST_OPINION));
      case FR, STAT -> m.pinPage >= 0 && isOutside(m.pinPage, last.page, LONGEST_RULE);
      case USC, CFR, CONSTITUTION, RULE, ACT_SECTION -> m.pinPage >= 0 || paragraph;
      case PUBLIC_LAW,
          EXECUTIVE_ORDER,
          PROCLAMATION,
          DOCKET,
          WESTLAW,
          ACT,
          GUIDANCE,
          BILL,
          TREATY,
          FR_DOCUMENT,
          STATE_LAW,
          JOURNAL,
          UNKNOWN ->
          false;
    };
  }

  private static boolean isOutside(int page, int first, int longest) {
    return first >= 0 && (page < first || page > first + longest);
  }

  /// The authorities of the antecedent, with the parts the reference names put in their place.
  static List<String> of(Mention m, Mention last) {
    if (m.docket != null) {
      return section(m, last, m.docket);
    }
    if (m.steps.isEmpty() || m.steps.equals(List.of("¶"))) {
      return last.ids;
    }
    if (last.kind == CitationKind.CASE) {
      return List.of();
    }
    String id = last.ids.getLast();
    String step = m.steps.getFirst();
    if (step.startsWith("cl")) {
      int clause = id.indexOf("/cl");
      return List.of((clause > 0 ? id.substring(0, clause) : id) + "/" + step);
    }
    return withParagraphs(id, m.steps);
  }

  /// `Id. § 431.12` behind a regulation is of its title; `Id. § 1396b` of the antecedent's law.
  private static List<String> section(Mention m, Mention last, String number) {
    String id = last.ids.getLast();
    boolean regulation = number.indexOf('.') > 0;
    int end =
        regulation && last.kind == CitationKind.CFR
            ? id.indexOf('/', "/us/cfr/".length())
            : id.lastIndexOf("/s");
    boolean fits =
        !regulation || last.kind == CitationKind.CFR || last.kind == CitationKind.STATE_LAW;
    return !fits || end < 5 || last.kind == CitationKind.CASE
        ? List.of()
        : List.of(id.substring(0, end) + "/s" + number + Paragraphs.path(m.steps));
  }

  private static List<String> withParagraphs(String id, List<String> steps) {
    int section = id.lastIndexOf("/s");
    int end = section < 0 ? -1 : id.indexOf('/', section + 2);
    if (section < 0) {
      return List.of();
    }
    if (end < 0) {
      return List.of(id + Paragraphs.path(steps));
    }
    List<String> held = List.of(id.substring(end + 1).split("/"));
    List<String> complete = Paragraphs.complete(held, steps);
    return complete.isEmpty()
        ? List.of()
        : List.of(id.substring(0, end) + Paragraphs.path(complete));
  }
}
