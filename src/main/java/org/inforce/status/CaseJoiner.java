package org.inforce.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.document.SourceKind;

/// Finds which mentions speak of one case: by docket number in any of its forms, else by caption,
/// else by the one case of their document. Appeals and strays are left to [AppealLinker] and
/// [StrayJoiner].
final class CaseJoiner {
  private final Captions captions;
  private final HumanWord word;
  private final Map<AuthorityId, CaseDraft> byDocket = new HashMap<>();
  private final Map<String, List<CaseDraft>> byKey = new HashMap<>();
  private final List<CaseDraft> drafts = new ArrayList<>();

  CaseJoiner(Captions captions, HumanWord word) {
    this.captions = captions;
    this.word = word;
  }

  /// The cases in order of identifier; each mention that has one knows it. Dockets make a case even
  /// when nothing has happened in it that is an event.
  List<CaseDraft> join(List<Told> all, List<ProceedingReport> reports) {
    List<DocketSheet> sheets =
        reports.stream().flatMap(report -> DocketSheet.of(report).stream()).toList();
    joinDockets(all, sheets);
    sheets.forEach(sheet -> draftOf(sheet.docket()).add(sheet));
    for (Told told : all) {
      docketOf(told).ifPresent(docket -> draftOf(docket).add(told, variantReason(docket)));
    }
    joinCaptions(all.stream().filter(told -> docketOf(told).isEmpty()).toList());
    joinWithinDocuments(all);
    drafts.forEach(this::name);
    word.joinCases(drafts);
    drafts.sort(Comparator.comparing(draft -> draft.id));
    assign();
    return drafts;
  }

  private static Optional<AuthorityId> docketOf(Told told) {
    return told.event().caseReference().docket();
  }

  private CaseDraft draftOf(AuthorityId docket) {
    CaseDraft draft = byDocket.get(docket);
    if (draft == null) {
      throw new IllegalStateException("docket was never joined: " + docket);
    }
    return draft;
  }

  /// The fullest numbers first, so that the bare ones find something to join.
  private void joinDockets(List<Told> all, List<DocketSheet> sheets) {
    Map<String, AuthorityId> distinct = new TreeMap<>();
    sheets.forEach(sheet -> distinct.put(sheet.docket().path(), sheet.docket()));
    all.forEach(told -> docketOf(told).ifPresent(id -> distinct.put(id.path(), id)));
    distinct.values().stream()
        .sorted(
            Comparator.comparing((AuthorityId id) -> -fullness(id))
                .thenComparing(AuthorityId::path))
        .forEach(this::place);
  }

  private static int fullness(AuthorityId id) {
    return Docket.tryParse(id).map(Docket::fullness).orElse(0);
  }

  private void place(AuthorityId id) {
    Optional<Docket> number = Docket.tryParse(id);
    List<CaseDraft> fitting =
        number
            .map(docket ->
                byKey.getOrDefault(docket.key(), List.of()).stream()
                    .filter(draft -> draft.numbers.stream().allMatch(docket::mayEqual))
                    .filter(draft -> !word.areApart(draft, bare(id)))
                    .toList())
            .orElse(List.of());
    CaseDraft draft;
    if (fitting.size() == 1) {
      draft = fitting.getFirst();
      draft.joined.add(number(id) + " is " + number(draft.docket.orElse(id)) + ", cited shorter");
    } else {
      draft = newDraft();
      draft.docket = Optional.of(id);
      if (fitting.size() > 1) {
        draft.joined.add(number(id) + " fits several cases and is kept apart");
      }
      CaseDraft made = draft;
      number.ifPresent(
          docket -> byKey.computeIfAbsent(docket.key(), any -> new ArrayList<>()).add(made));
    }
    draft.dockets.add(id);
    number.ifPresent(draft.numbers::add);
    number
        .map(Docket::court)
        .filter(court -> !court.equals("-"))
        .ifPresent(court -> draft.court = court);
    byDocket.put(id, draft);
  }

  private static String bare(AuthorityId docket) {
    return docket.path().replaceFirst("^/us/docket/", "");
  }

  private CaseDraft newDraft() {
    CaseDraft draft = new CaseDraft();
    drafts.add(draft);
    return draft;
  }

  private String variantReason(AuthorityId docket) {
    CaseDraft draft = draftOf(docket);
    return draft.docket.equals(Optional.of(docket))
        ? ""
        : number(docket)
            + " is "
            + draft.docket.map(CaseJoiner::number).orElse("")
            + ", cited shorter";
  }

  private static String number(AuthorityId id) {
    return "No. " + id.path().substring(id.path().lastIndexOf('/') + 1);
  }

  private void joinCaptions(Collection<Told> undocketed) {
    Map<String, List<CaseDraft>> byWord = new HashMap<>();
    drafts.forEach(draft -> index(draft, byWord));
    for (Told told : undocketed) {
      Optional<String> caption = told.event().caseReference().caption();
      Optional<Caption> parsed = caption.flatMap(captions::tryParse);
      if (parsed.isEmpty()) {
        continue;
      }
      List<CaseDraft> fitting = fitting(parsed.get(), told, byWord);
      if (fitting.size() == 1) {
        fitting.getFirst().add(told, "“" + caption.orElse("") + "” is its caption");
      } else if (fitting.isEmpty()) {
        CaseDraft draft = newDraft();
        draft.add(told, "");
        index(draft, byWord);
      } else {
        told.why.add("“" + caption.orElse("") + "” fits several cases, so it is joined to none");
      }
    }
  }

  private List<CaseDraft> fitting(Caption caption, Told told, Map<String, List<CaseDraft>> byWord) {
    String court = told.event().caseReference().court().orElse("-");
    return caption.second().stream()
        .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
        .distinct()
        .filter(draft -> court.equals("-") || draft.court.equals("-") || court.equals(draft.court))
        .filter(draft -> captions.of(draft).stream().anyMatch(caption::mayEqual))
        .toList();
  }

  private void index(CaseDraft draft, Map<String, List<CaseDraft>> byWord) {
    for (Caption caption : captions.of(draft)) {
      for (String word : caption.second()) {
        byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(draft);
      }
    }
  }

  /// In the court's own papers a passage without a number speaks of the case of its paper.
  private void joinWithinDocuments(List<Told> all) {
    List<Told> bare = all.stream().filter(CaseJoiner::isBare).toList();
    Map<String, List<CaseDraft>> ofDocument = new LinkedHashMap<>();
    bare.forEach(told -> ofDocument.put(key(told), new ArrayList<>()));
    for (CaseDraft draft : ofDocument.isEmpty() ? List.<CaseDraft>of() : drafts) {
      for (Told told : draft.told) {
        List<CaseDraft> list = ofDocument.get(key(told));
        if (list != null && !list.contains(draft)) {
          list.add(draft);
        }
      }
    }
    for (Told told : bare) {
      List<CaseDraft> own = ofDocument.getOrDefault(key(told), List.of());
      if (own.size() == 1 && agrees(told, own.getFirst())) {
        own.getFirst().add(told, "");
      }
    }
  }

  private static boolean isBare(Told told) {
    return docketOf(told).isEmpty()
        && told.event().caseReference().caption().isEmpty()
        && told.isOfCourt();
  }

  private static boolean agrees(Told told, CaseDraft draft) {
    String court = told.event().caseReference().court().orElse("-");
    boolean isPaper =
        told.mention.sourceKind() == SourceKind.COURT_ORDER
            || told.mention.sourceKind() == SourceKind.DOCKET_ENTRY
            || told.mention.sourceKind() == SourceKind.COURT_FILING;
    return court.equals(draft.court) || court.equals("-") || draft.court.equals("-") && isPaper;
  }

  private static String key(Told told) {
    return told.report.version().document();
  }

  private void name(CaseDraft draft) {
    String number =
        draft
            .docket
            .map(id -> id.path().substring(id.path().lastIndexOf('/') + 1))
            .orElseGet(() -> MeasureNaming.slug(draft.captions.getFirst()));
    draft.id = draft.court + "/" + number;
  }

  private void assign() {
    for (CaseDraft draft : drafts) {
      draft.told.forEach(told -> told.caseId = Optional.of(draft.id));
    }
  }
}
