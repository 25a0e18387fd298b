package org.inforce.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    GuidanceIndex.resolve(s);
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
        || AntecedentParts.tooFar(m, last)) {
      return;
    }
    List<String> ids = AntecedentParts.of(m, last);
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
      List<Mention> near = held.stream().filter(c -> !AntecedentParts.tooFar(m, c)).toList();
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
