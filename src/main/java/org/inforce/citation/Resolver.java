package org.inforce.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.Span;
import org.jspecify.annotations.Nullable;

/// Second reading, over the mentions: unites the variants of one docket, groups parallel citations,
/// and finds what `Id.`, `supra` and short forms refer to. What is not certain stays unresolved.
final class Resolver {
  /// No opinion runs over more pages than this, so a pin further off belongs to something else.
  private static final int LONGEST_OPINION = 300;

  /// No document of the Federal Register, and no law, runs over more pages than this.
  private static final int LONGEST_RULE = 3_000;

  private static final int MAX_PARALLEL = 8;

  private final Scan s;
  private final Map<String, TreeMap<Integer, Mention>> pages = new HashMap<>();
  private final CaseIndex cases = new CaseIndex();

  Resolver(Scan s) {
    this.s = s;
  }

  List<Citation> citations() {
    dockets();
    parallels();
    guidance();
    references();
    List<Mention> found = new ArrayList<>(s.mentions.size());
    for (Mention m : s.mentions) {
      if (!m.barrier) {
        found.add(m);
      }
    }
    found.sort(Comparator.comparingInt((Mention m) -> m.start).thenComparingInt(m -> -m.end));
    return found.stream().map(this::citation).toList();
  }

  private Citation citation(Mention m) {
    Span span = new Span(s.clean.original(m.start), s.clean.originalEnd(m.end));
    return new Citation(
        Evidence.of(s.document, span, new RuleId(m.rule)),
        m.kind,
        m.form,
        m.authorities(),
        Optional.ofNullable(m.pin),
        Optional.ofNullable(m.antecedent).map(a -> s.clean.original(a.start)),
        Optional.ofNullable(m.citedAs),
        m.confidence);
  }

  /// `No. 25-05536` and `No. 3:25-cv-05536` of one court are one case, under its fullest number.
  private void dockets() {
    Map<String, List<Docket>> bySerial = new HashMap<>();
    for (Mention m : s.mentions) {
      for (Docket docket : docketsOf(m)) {
        List<Docket> held = bySerial.computeIfAbsent(serial(docket), k -> new ArrayList<>(2));
        if (!held.contains(docket)) {
          held.add(docket);
        }
      }
    }
    for (Mention m : s.mentions) {
      for (Docket docket : docketsOf(m)) {
        String path = docket.id().path();
        String fullest =
            Dockets.fullest(docket, bySerial.getOrDefault(serial(docket), List.of())).id().path();
        m.ids.replaceAll(id -> id.equals(path) ? fullest : id);
      }
    }
  }

  private static String serial(Docket docket) {
    return docket.year() + "|" + docket.serial() + (docket.serial() == 0 ? docket.written() : "");
  }

  private static List<Docket> docketsOf(Mention m) {
    if (m.docket == null || m.kind != CitationKind.DOCKET && m.kind != CitationKind.WESTLAW) {
      return List.of();
    }
    String court = m.court == null ? Docket.UNKNOWN_COURT : m.court;
    return Dockets.tryParse(court, m.docket).map(List::of).orElse(List.of());
  }

  /// All citations of one case in a row name it in all its reports.
  private void parallels() {
    List<Mention> later = new ArrayList<>();
    for (Mention m : s.mentions) {
      if (m.antecedent != null && m.kind == CitationKind.CASE && m.form == CitationForm.FULL) {
        later.add(m);
        if (m.antecedent.ids.size() < MAX_PARALLEL) {
          m.antecedent.with(m.ids);
        }
      }
    }
    for (Mention m : later) {
      if (m.antecedent != null) {
        m.with(m.antecedent.ids);
        m.name = m.name == null ? m.antecedent.name : m.name;
        m.antecedent = null;
      }
    }
  }

  /// A memorandum named without its agency, or by its year, is one the document cites with both.
  private void guidance() {
    Map<String, Set<String>> byNumber = new HashMap<>();
    Map<Integer, Set<String>> byYear = new HashMap<>();
    for (int i = 0; i < s.mentions.size(); i++) {
      Mention m = s.mentions.get(i);
      if (m.kind == CitationKind.GUIDANCE && m.docket != null && m.isResolved()) {
        byNumber.computeIfAbsent(m.docket, k -> new HashSet<>()).addAll(m.ids);
        int stop = i + 1 < s.mentions.size() ? s.mentions.get(i + 1).end : s.n;
        int year = dateBehind(m.end, Math.min(stop, m.end + 240));
        if (year > 0) {
          byYear.computeIfAbsent(year, k -> new HashSet<>()).addAll(m.ids);
        }
      }
    }
    for (Mention m : s.mentions) {
      if (m.kind == CitationKind.GUIDANCE && !m.isResolved()) {
        Set<String> ids =
            m.docket != null
                ? byNumber.getOrDefault(m.docket, Set.of())
                : byYear.getOrDefault(m.page, Set.of());
        List<String> fitting = ids.stream().filter(id -> isOf(m.name, id)).toList();
        if (fitting.size() == 1) {
          m.with(fitting);
        }
      }
    }
    s.mentions.removeIf(
        m -> m.kind == CitationKind.GUIDANCE && m.form == CitationForm.SHORT && !m.isResolved());
  }

  private static boolean isOf(@Nullable String agency, String id) {
    return agency == null || agency.equalsIgnoreCase(GuidanceGrammar.agencyOf(id));
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

  private void references() {
    Mention last = null;
    List<Mention> open = new ArrayList<>();
    for (Mention m : s.mentions) {
      while (!open.isEmpty() && open.getLast().insideUntil < m.start) {
        last = open.removeLast().antecedent;
      }
      if (m.insideUntil > 0 && (open.isEmpty() || open.getLast().insideUntil < m.insideUntil)) {
        Mention mark = new Mention(m.start, m.start + 1, m.kind, m.form, m.rule);
        mark.insideUntil = m.insideUntil;
        mark.antecedent = last;
        open.add(mark);
      }
      switch (m.form) {
        case ID -> id(m, last);
        case SUPRA -> supra(m);
        case SHORT -> shortForm(m);
        case DEFINED_TERM -> term(m);
        case FULL -> full(m);
        case RELATIVE -> {}
      }
      if (!m.passing) {
        last = m;
      }
    }
  }

  private void full(Mention m) {
    if ((m.kind == CitationKind.CASE
            || m.kind == CitationKind.WESTLAW
            || m.kind == CitationKind.DOCKET)
        && m.isResolved()) {
      cases.add(m);
    }
    if ((m.kind == CitationKind.FR || m.kind == CitationKind.STAT)
        && m.volume != null
        && m.page >= 0) {
      pages.computeIfAbsent(m.volume, k -> new TreeMap<>()).putIfAbsent(m.page, m);
    }
  }

  private void id(Mention m, @Nullable Mention last) {
    boolean paged = last != null && last.kind == CitationKind.CASE;
    if (last == null
        || !last.isResolved()
        || last.barrier
        || m.stray && !paged
        || tooFar(m, last)) {
      return;
    }
    List<String> ids = steps(m, last);
    if (ids.isEmpty()) {
      return;
    }
    m.kind = last.kind;
    m.with(ids);
    m.antecedent = last.form == CitationForm.ID && last.antecedent != null ? last.antecedent : last;
    m.page = last.page;
    m.reporter = last.reporter;
    m.volume = last.volume;
    if (m.pin == null && last.form == CitationForm.ID) {
      m.pin = last.pin;
    }
  }

  /// True if what the reference points at cannot lie in `last`: a page before its first or long
  /// behind it, a page of a section of law, a paragraph of a paged report.
  private static boolean tooFar(Mention m, Mention last) {
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
  private static List<String> steps(Mention m, Mention last) {
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

  private void supra(Mention m) {
    if (m.name == null) {
      return;
    }
    resolve(m, cases.named(m.name));
  }

  private void shortForm(Mention m) {
    if (m.isResolved()) {
      return;
    }
    if (m.kind == CitationKind.CASE || m.kind == CitationKind.WESTLAW) {
      if (m.reporter == null || m.volume == null) {
        resolve(m, m.name == null ? List.of() : cases.named(m.name));
        return;
      }
      List<Mention> held = cases.inVolume(m.reporter, m.volume);
      List<Mention> near = held.stream().filter(c -> !tooFar(m, c)).toList();
      if (held.size() > 1) {
        List<Mention> named = m.name == null ? List.of() : cases.named(m.name);
        near =
            near.stream().filter(c -> named.stream().anyMatch(o -> o.ids.equals(c.ids))).toList();
      }
      resolve(m, near);
    } else if ((m.kind == CitationKind.FR || m.kind == CitationKind.STAT) && m.volume != null) {
      page(m);
    }
  }

  /// `90 FR at 8445`: of the document cited before it in that volume which starts nearest before
  /// the page.
  private void page(Mention m) {
    TreeMap<Integer, Mention> cited = m.volume == null ? null : pages.get(m.volume);
    Map.Entry<Integer, Mention> best =
        cited == null || m.pin == null ? null : cited.floorEntry(Integer.parseInt(m.pin));
    if (best != null) {
      m.with(best.getValue().ids);
      m.antecedent = best.getValue();
    }
  }

  private void resolve(Mention m, List<Mention> candidates) {
    if (candidates.isEmpty()) {
      return;
    }
    Mention found = candidates.getFirst();
    if (candidates.stream().allMatch(c -> c.ids.stream().anyMatch(found.ids::contains))) {
      m.with(found.ids);
      m.antecedent = found;
      m.page = found.page;
      m.reporter = found.reporter;
      m.volume = found.volume;
    }
  }

  /// `section 1106 of the Act` before the Act was defined: by the definition that follows.
  private void term(Mention m) {
    if (m.isResolved() || m.docket == null) {
      return;
    }
    Optional<Definitions.Meaning> meaning = s.definitions.of("act");
    if (meaning.isPresent() && meaning.get().act().isPresent()) {
      for (AuthorityId id : meaning.get().act().get().section(m.docket)) {
        m.with(id.path() + Paragraphs.path(m.steps));
      }
    }
  }
}
