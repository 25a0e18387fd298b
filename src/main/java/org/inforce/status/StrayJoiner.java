package org.inforce.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;

/// Joins reports that name neither docket nor caption to the one case that fits: by judge, by
/// measure, by what happened on the same day. Where two fit, it leaves them alone and says so.
final class StrayJoiner {
  private static final int MEASURE = 3;
  private static final int JUDGE = 3;
  private static final int SAME_DAY = 2;
  private static final int COURT = 2;
  private static final int ENOUGH = 2;

  private final List<CaseDraft> drafts;
  private final Map<String, Set<CaseDraft>> byMeasure = new HashMap<>();
  private final Map<String, Set<CaseDraft>> byJudge = new HashMap<>();
  private final Map<CaseDraft, Set<String>> measures = new HashMap<>();

  StrayJoiner(List<CaseDraft> drafts) {
    this.drafts = drafts;
    for (CaseDraft draft : drafts) {
      index(draft);
    }
  }

  private void index(CaseDraft draft) {
    Set<String> own = draft.measures();
    measures.put(draft, own);
    own.forEach(id -> byMeasure.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(draft));
    draft.judges.forEach(
        judge -> byJudge.computeIfAbsent(surname(judge), any -> new LinkedHashSet<>()).add(draft));
  }

  /// What names a judge or a measure goes first: it may teach the case a judge.
  void join(List<Told> all) {
    for (int round = 0; round < 2; round++) {
      for (Told told : all) {
        if (isStray(told)) {
          join(told, round == 1);
        }
      }
    }
    joinByContext(all);
  }

  /// What stands in a report that speaks of one case only is of that case, where nothing speaks
  /// against it.
  private void joinByContext(List<Told> all) {
    List<Told> strays = all.stream().filter(StrayJoiner::isStray).toList();
    Map<String, Set<CaseDraft>> ofDocument = new HashMap<>();
    strays.forEach(told -> ofDocument.put(document(told), new LinkedHashSet<>()));
    for (CaseDraft draft : strays.isEmpty() ? List.<CaseDraft>of() : drafts) {
      for (Told told : draft.told) {
        Set<CaseDraft> roots = ofDocument.get(document(told));
        if (roots != null) {
          roots.add(draft.root());
        }
      }
    }
    for (Told told : strays) {
      Set<CaseDraft> roots = ofDocument.getOrDefault(document(told), Set.of());
      if (roots.size() == 1) {
        CaseDraft root = roots.iterator().next();
        if (fits(told, root)) {
          root.add(told, "its document speaks of no other case");
          told.caseId = Optional.of(root.id);
        }
      }
    }
  }

  private static boolean isStray(Told told) {
    return told.caseId.isEmpty() && told.isOfCourt() && told.why.isEmpty();
  }

  private static String document(Told told) {
    return told.report.version().document();
  }

  private void join(Told told, boolean isLast) {
    Set<CaseDraft> near = new LinkedHashSet<>();
    told.measures.forEach(id -> near.addAll(byMeasure.getOrDefault(id, Set.of())));
    told.event()
        .caseReference()
        .judge()
        .ifPresent(judge -> near.addAll(byJudge.getOrDefault(surname(judge), Set.of())));
    if (near.isEmpty() && drafts.stream().map(CaseDraft::root).distinct().count() == 1) {
      near.addAll(drafts);
    }
    List<CaseDraft> best = best(told, near);
    if (best.stream().map(CaseDraft::root).distinct().count() == 1) {
      CaseDraft draft = ofRightCourt(told, best);
      draft.add(told, reason(told, draft));
      told.caseId = Optional.of(draft.id);
      index(draft);
    } else if (best.size() > 1 && isLast) {
      told.why.add("several cases fit this report, so it is joined to none");
    }
  }

  /// Of a case and its appeals, the one where such things happen.
  private static CaseDraft ofRightCourt(Told told, List<CaseDraft> best) {
    boolean isAppellate =
        switch (told.event().type().effect()) {
          case SUSPENDS_ORDER, REVIEWS -> true;
          case RESTRAINS,
              SUSPENDS_MEASURE,
              ENDS_MEASURE,
              REFUSES,
              ENDS_ORDER,
              CHANGES_ORDER,
              ENDS_CASE,
              STARTS_MEASURE,
              DELAYS_MEASURE,
              NONE ->
              false;
        };
    return best.stream()
        .filter(draft -> draft.isAppeal() == isAppellate)
        .findFirst()
        .orElse(best.getFirst());
  }

  private List<CaseDraft> best(Told told, Set<CaseDraft> near) {
    List<CaseDraft> best = new ArrayList<>();
    int highest = ENOUGH - 1;
    for (CaseDraft draft : near) {
      int score = score(told, draft);
      if (score > highest) {
        best.clear();
        highest = score;
      }
      if (score == highest && score >= ENOUGH) {
        best.add(draft);
      }
    }
    return best;
  }

  private int score(Told told, CaseDraft draft) {
    Optional<String> court = told.event().caseReference().court();
    if (!fits(told, draft)) {
      return -1;
    }
    int score = isSameMeasure(told, draft) ? MEASURE : 0;
    score += isSameJudge(told, draft) ? JUDGE : 0;
    score += hasSameDay(told, draft) ? SAME_DAY : 0;
    score += court.isPresent() && court.get().equals(draft.court) ? COURT : 0;
    return score;
  }

  /// No court, judge or order of time speaks against it: nothing happens in a case before it is
  /// filed. What a court of appeals did belongs to an appeal where there is one.
  private static boolean fits(Told told, CaseDraft draft) {
    Optional<String> court = told.event().caseReference().court();
    boolean isOtherCourt =
        court.isPresent() && !draft.court.equals("-") && !court.get().equals(draft.court);
    Optional<String> judge = told.event().caseReference().judge();
    boolean isOtherJudge =
        judge.isPresent() && !draft.judges.isEmpty() && !isSameJudge(told, draft);
    boolean isTooEarly =
        told.date()
            .map(date ->
                draft.numbers.stream()
                    .anyMatch(n -> date.to().getYear() % 100 < Integer.parseInt(n.year())))
            .orElse(false);
    return !isOtherCourt && !isOtherJudge && !isTooEarly;
  }

  private boolean isSameMeasure(Told told, CaseDraft draft) {
    return !Collections.disjoint(told.measures, measures.getOrDefault(draft, Set.of()));
  }

  private static boolean isSameJudge(Told told, CaseDraft draft) {
    return told.event()
        .caseReference()
        .judge()
        .map(
            judge -> draft.judges.stream().anyMatch(other -> surname(other).equals(surname(judge))))
        .orElse(false);
  }

  private static boolean hasSameDay(Told told, CaseDraft draft) {
    Optional<EventDate> date = told.date();
    return date.isPresent()
        && draft.told.stream()
            .anyMatch(other ->
                other.event().type().movesStatus()
                    && other.date().map(date.get()::mayEqual).orElse(false));
  }

  private String reason(Told told, CaseDraft draft) {
    List<String> grounds = new ArrayList<>();
    if (isSameMeasure(told, draft)) {
      grounds.add("it is about the same measure");
    }
    if (isSameJudge(told, draft)) {
      grounds.add("the judge is the same");
    }
    if (hasSameDay(told, draft)) {
      grounds.add("the court acted in it that day");
    }
    return "a report without a docket number (“"
        + told.report.metadata().title()
        + "”) is of "
        + draft.id
        + ": "
        + String.join(", ", grounds)
        + ", and no other case fits";
  }

  private static String surname(String judge) {
    String plain = judge.strip().replaceFirst("(?i),?\\s+(jr|sr|iii?)\\.?$", "");
    return plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
