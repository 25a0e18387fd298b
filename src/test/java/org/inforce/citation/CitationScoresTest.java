package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.Scores;
import org.inforce.authority.AuthorityId;
import org.junit.jupiter.api.Test;

/// Precision and recall of the citation finder on the reviewed sets: a citation is right when it
/// overlaps an expected one and names its authority.
class CitationScoresTest {
  private final CitationFinder finder = new CitationFinder();

  /// Kinds of the gold, by the group they count in.
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("usc", "usc"),
          Map.entry("cfr", "cfr"),
          Map.entry("fedreg", "fr"),
          Map.entry("publaw", "public law"),
          Map.entry("stat", "stat"),
          Map.entry("case", "case, full"),
          Map.entry("case_short", "short, supra, Id."),
          Map.entry("case_ref", "short, supra, Id."),
          Map.entry("supra", "short, supra, Id."),
          Map.entry("id", "short, supra, Id."),
          Map.entry("usc_short", "statute, short"),
          Map.entry("cfr_short", "statute, short"),
          Map.entry("named_act", "act section"),
          Map.entry("named_act_short", "statute, short"),
          Map.entry("cfr_internal", "cfr, relative"),
          Map.entry("usconst", "constitution"),
          Map.entry("usconst_short", "constitution"),
          Map.entry("fed_rule", "rule"),
          Map.entry("fed_rule_short", "rule"),
          Map.entry("state_law", "state law"),
          Map.entry("state_law_short", "state law"),
          Map.entry("state_const", "state law"),
          Map.entry("state_const_short", "state law"),
          Map.entry("dc_code", "state law"),
          Map.entry("va_code", "state law"),
          Map.entry("journal", "journal"));

  @Test
  void scoresAreAsWritten() throws IOException {
    Map<String, Tally> table = new LinkedHashMap<>();
    Map<String, Tally> undisputed = new LinkedHashMap<>();
    table.put("case study", caseStudy());
    for (String file :
        List.of(
            "unitedstates_citation", "citeurl", "cms_eregulations", "eregs_cfr", "eyecite_find")) {
      for (Gold.Case gold : Gold.peers(file + ".jsonl")) {
        score(gold, table);
        if (!DISPUTED.contains(gold.name())) {
          score(gold, undisputed);
        }
      }
    }
    Tally resolve = new Tally();
    for (Gold.Case gold : Gold.peers("eyecite_resolve.jsonl")) {
      resolve(gold, resolve);
    }
    table.put("resolution", resolve);
    Scores.check("citations", report(table, undisputed));
  }

  private static String report(Map<String, Tally> table, Map<String, Tally> undisputed)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    rows.append(
        "## Citations\n\n| set | expected | precision | recall | F1 | F1 but for argued rows |\n"
            + "|---|---|---|---|---|---|\n");
    table.forEach((name, tally) ->
        rows.append(tally.row(name, undisputed.getOrDefault(name, tally))).append('\n'));
    StringBuilder misses = new StringBuilder();
    table.forEach((name, tally) ->
        tally.misses.forEach(m -> misses.append(name).append(": ").append(m).append('\n')));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/citation-misses.txt"), misses);
    return rows + REMAINING;
  }

  /// Rows of the peers' sets that are argued against below: what they expect is their project's
  /// setting or a slip, and the public contract says otherwise.
  private static final Set<String> DISPUTED =
      Set.of(
          "unitedstates_citation.jsonl:14",
          "unitedstates_citation.jsonl:17",
          "eregs_cfr.jsonl:46",
          "eregs_cfr.jsonl:53",
          "eyecite_find.jsonl:165",
          "citeurl.jsonl:22",
          "citeurl.jsonl:53",
          "cms_eregulations.jsonl:4",
          "cms_eregulations.jsonl:5",
          "cms_eregulations.jsonl:6",
          "cms_eregulations.jsonl:8",
          "cms_eregulations.jsonl:9",
          "cms_eregulations.jsonl:10",
          "cms_eregulations.jsonl:11",
          "cms_eregulations.jsonl:17");

  private static final String REMAINING =
      """

      A citation counts when it overlaps an expected one and names its authority. Later items of a list, which the
      peers' sets leave out, are not counted.

      Argued, and left out of the last column:

      - usc: of `46 U.S.C. Chapters 701, 3306, 3703` the set expects nothing, because its project reads no chapters.
        The words cite law: chapter 701 (port security) is one of title 46, and by the table of sections 3306 and 3703
        are sections and no chapters. `41 U.S.C. 10a-10c` it expects to be one section called `10a-10c`. There was
        none: 10a, 10b and 10c were sections of their own (Buy American Act, Act of March 3, 1933, ch. 212, title III,
        47 Stat. 1520; now 41 U.S.C. 8301-8305, Pub. L. 111-350), and the contract names both ends of such a range.
      - cfr: `27 CFR 479.112, 479.114 - 479.119` is expected to be nothing under one project's setting. cfr, relative:
        one expected offset points at another item.
      - case, full: `1 Johnson 1 (1806)` is expected to be nothing for its two possible reports; one of them covers
        1806.
      - act section and statute, short: one set links through a made-up table, so that `section 123(a)` belongs to an
        act the text does not name, and sections of the Social Security Act and of the Affordable Care Act, and the
        False Claims Act, are expected to be nothing. `ADA § 514` is expected to be what is section 515 today.
      - state law: a project that cannot read the Constitution of Georgia expects nothing of it.

      What remains, and why:

      - cfr, relative: model forms (`see A-5 and Q-2(r)`) say nothing that tells them from prose.
      - act section: `sEcTiOn 123(A) oF tHe aCt` is a spelling no text has.
      - statute, short: `FHA § 817a` was enacted outside the Fair Housing Act.
      - state law: `[section 16-2326.01(b)(2)]` and `01.05.016` name no code.
      """;

  private Tally caseStudy() throws IOException {
    Tally tally = new Tally();
    for (Gold.Case gold : Gold.caseStudy()) {
      List<Citation> found = finder.find(gold.document());
      for (Gold.Expected e : gold.expected()) {
        if (e.optional()) {
          continue;
        }
        tally.expected++;
        if (found.stream().anyMatch(c -> matches(c, e))) {
          tally.found++;
        } else {
          tally.misses.add("missed " + e + " got " + overlapping(found, e));
        }
      }
      for (Citation c : found) {
        boolean optional = gold.expected().stream().anyMatch(e -> e.optional() && overlaps(c, e));
        boolean right = gold.expected().stream().anyMatch(e -> matches(c, e));
        if (optional && !right) {
          continue;
        }
        tally.given++;
        if (right) {
          tally.right++;
        } else {
          tally.misses.add("extra " + show(c));
        }
      }
    }
    return tally;
  }

  private void score(Gold.Case gold, Map<String, Tally> table) {
    List<Citation> found = finder.find(gold.document());
    for (Gold.Expected e : gold.expected()) {
      Tally tally = table.computeIfAbsent(GROUPS.getOrDefault(e.kind(), "other"), k -> new Tally());
      tally.expected++;
      if (found.stream().anyMatch(c -> matches(c, e))) {
        tally.found++;
      } else {
        tally.misses.add(
            gold.name() + " missed " + e + " in <" + cut(gold) + "> got " + overlapping(found, e));
      }
    }
    for (Citation c : found) {
      List<Gold.Expected> touched =
          gold.expected().stream()
              .filter(e -> e.start() < 0 ? sameIds(c, e) : overlaps(c, e))
              .toList();
      String group =
          touched.isEmpty() ? group(c) : GROUPS.getOrDefault(touched.getFirst().kind(), "other");
      boolean inScope =
          gold.kinds().isEmpty()
              || gold.kinds().stream().anyMatch(k -> group.equals(GROUPS.get(k)));
      if (touched.isEmpty()
          && (!inScope || gold.expected().stream().anyMatch(e -> e.start() < 0))) {
        continue;
      }
      if (isFurtherItem(c, found, gold)) {
        continue;
      }
      Tally tally = table.computeIfAbsent(group, k -> new Tally());
      tally.given++;
      if (touched.stream().anyMatch(e -> matches(c, e))) {
        tally.right++;
      } else {
        tally.misses.add(gold.name() + " extra " + show(c) + " in <" + cut(gold) + ">");
      }
    }
  }

  /// The peers stop at the first item of a list; here each later item is a citation of its own.
  private static boolean isFurtherItem(Citation c, List<Citation> found, Gold.Case gold) {
    int index = found.indexOf(c);
    if (index == 0 || gold.expected().stream().anyMatch(e -> matches(c, e))) {
      return false;
    }
    Citation before = found.get(index - 1);
    int from = before.span().end();
    boolean joined =
        from <= c.span().start()
            && gold.document()
                .text()
                .substring(from, c.span().start())
                .matches("[,;]?\\s*(and|or|&)?\\s*");
    return joined
        && before.kind() == c.kind()
        && (gold.expected().stream().anyMatch(e -> matches(before, e))
            || isFurtherItem(before, found, gold));
  }

  /// Every expected back reference must share its authority with the citations of its group, and
  /// those that must stay unresolved must.
  private void resolve(Gold.Case gold, Tally tally) {
    List<Citation> found = finder.find(gold.document());
    Map<Integer, Set<AuthorityId>> groups = new HashMap<>();
    for (Gold.Expected e : gold.expected()) {
      if (e.kind().equals("unknown_section")) {
        continue;
      }
      List<Citation> here = found.stream().filter(c -> overlaps(c, e)).toList();
      tally.expected++;
      tally.given += here.isEmpty() ? 0 : 1;
      boolean right;
      if (e.group() == -2) {
        right = here.stream().noneMatch(Citation::isResolved);
      } else if (here.isEmpty() || e.group() == -1) {
        right = !here.isEmpty();
      } else {
        Set<AuthorityId> ids = Set.copyOf(here.getFirst().authorities());
        boolean blank = e.quote().contains("_");
        right = blank || groups.computeIfAbsent(e.group(), g -> ids).equals(ids) && !ids.isEmpty();
      }
      if (right) {
        tally.found++;
        tally.right += here.isEmpty() ? 0 : 1;
      } else {
        tally.misses.add(
            gold.name()
                + " wrong "
                + e
                + " got "
                + overlapping(found, e)
                + " in <"
                + cut(gold)
                + ">");
      }
    }
  }

  private static boolean matches(Citation c, Gold.Expected e) {
    return overlaps(c, e) && (e.ids().isEmpty() || sameIds(c, e));
  }

  private static boolean sameIds(Citation c, Gold.Expected e) {
    return c.authorities().stream()
        .anyMatch(id ->
            e.ids().stream()
                .anyMatch(want ->
                    want.endsWith(".") || want.endsWith("/")
                        ? id.path().startsWith(want)
                        : id.path().equalsIgnoreCase(want)));
  }

  private static boolean overlaps(Citation c, Gold.Expected e) {
    return e.start() < 0 || c.span().start() < e.end() && e.start() < c.span().end();
  }

  private static String group(Citation c) {
    return switch (c.kind()) {
      case USC -> c.form() == CitationForm.FULL ? "usc" : "statute, short";
      case CFR -> c.form() == CitationForm.RELATIVE ? "cfr, relative" : "cfr";
      case FR -> "fr";
      case PUBLIC_LAW -> "public law";
      case STAT -> "stat";
      case CASE, WESTLAW -> c.form() == CitationForm.FULL ? "case, full" : "short, supra, Id.";
      case ACT, ACT_SECTION -> "act section";
      case CONSTITUTION -> "constitution";
      case RULE -> "rule";
      case STATE_LAW -> isOfDistrict(c) ? "other" : "state law";
      case JOURNAL -> "journal";
      case UNKNOWN -> c.form() == CitationForm.ID ? "short, supra, Id." : "unknown";
      case DOCKET, EXECUTIVE_ORDER, PROCLAMATION, GUIDANCE, BILL, TREATY, FR_DOCUMENT -> "other";
    };
  }

  /// Laws and registers of the District of Columbia, which the set of its code does not cover.
  private static boolean isOfDistrict(Citation c) {
    return c.authorities().stream()
        .anyMatch(id -> id.path().matches("/us-dc/(law|act|register|stat)/.*"));
  }

  private static String overlapping(List<Citation> found, Gold.Expected e) {
    List<String> shown = new ArrayList<>();
    for (Citation c : found) {
      if (e.start() >= 0 && overlaps(c, e)) {
        shown.add(show(c));
      }
    }
    return shown.toString();
  }

  private static String show(Citation c) {
    return c.kind()
        + "/"
        + c.form()
        + " '"
        + c.evidence().quote()
        + "'@"
        + c.span().start()
        + " "
        + c.authorities().stream().map(AuthorityId::path).toList();
  }

  private static String cut(Gold.Case gold) {
    String text = gold.document().text();
    return text.substring(0, Math.min(160, text.length())).replace('\n', ' ');
  }

  @Test
  void everyQuoteIsItsSpan() throws IOException {
    for (Gold.Case gold : Gold.caseStudy()) {
      for (Citation c : finder.find(gold.document())) {
        assertThat(c.span().in(gold.document().text())).isEqualTo(c.evidence().quote());
      }
    }
  }
}
