package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;

/// Ties an appeal to the case it comes from: by caption, by the measure at stake, or because there
/// is no other case with an order it could act on.
final class AppealLinker {
  private static final int CAPTION = 4;
  private static final int MEASURE = 3;

  /// A word in more captions than this tells no case.
  private static final int COMMON = 100;

  private final List<CaseDraft> drafts;
  private final Map<String, List<CaseDraft>> byCaptionWord = new HashMap<>();
  private final Map<String, List<CaseDraft>> byMeasure = new HashMap<>();
  private final Map<CaseDraft, List<Caption>> captions = new HashMap<>();
  private final Map<CaseDraft, Set<String>> measures = new HashMap<>();

  AppealLinker(Captions known, List<CaseDraft> drafts) {
    this.drafts = drafts;
    for (CaseDraft draft : drafts) {
      List<Caption> own = known.of(draft);
      captions.put(draft, own);
      for (Caption caption : own) {
        caption.second().forEach(word -> put(byCaptionWord, word, draft));
        caption.first().forEach(word -> put(byCaptionWord, word, draft));
      }
      measures.put(draft, draft.measures());
      measures(draft).forEach(measure -> put(byMeasure, measure, draft));
    }
  }

  private Set<String> measures(CaseDraft draft) {
    return measures.getOrDefault(draft, Set.of());
  }

  private static void put(Map<String, List<CaseDraft>> index, String key, CaseDraft draft) {
    List<CaseDraft> list = index.computeIfAbsent(key, any -> new ArrayList<>());
    if (list.isEmpty() || list.getLast() != draft) {
      list.add(draft);
    }
  }

  void link() {
    List<CaseDraft> below = drafts.stream().filter(draft -> !isAppeal(draft)).toList();
    for (CaseDraft draft : drafts) {
      if (isAppeal(draft)) {
        link(draft, below);
      }
    }
  }

  /// A court of appeals, or a court unknown that acts on what “the district court” did.
  private static boolean isAppeal(CaseDraft draft) {
    return draft.isAppeal()
        || draft.court.equals("-")
            && draft.told.stream().anyMatch(told -> told.targetText().contains("district court"));
  }

  private void link(CaseDraft appeal, List<CaseDraft> districtCases) {
    Optional<CaseDraft> stated = stated(appeal, districtCases);
    if (stated.isPresent()) {
      appeal.below = stated;
      appeal.joined.add(
          appeal.id + " is an appeal from " + stated.get().id + ": its docket says so");
      return;
    }
    Set<CaseDraft> near = new LinkedHashSet<>();
    for (Caption caption : captions.getOrDefault(appeal, List.of())) {
      near.addAll(rarest(caption.first()));
      near.addAll(rarest(caption.second()));
    }
    measures(appeal).forEach(id -> near.addAll(byMeasure.getOrDefault(id, List.of())));
    List<CaseDraft> below = near.stream().filter(c -> !isAppeal(c)).toList();
    List<CaseDraft> best = best(appeal, below);
    if (best.stream().noneMatch(candidate -> score(appeal, candidate) >= CAPTION)) {
      List<CaseDraft> namesakes = namesakes(appeal, below);
      best = namesakes.isEmpty() ? best : namesakes;
    }
    if (best.isEmpty() && actsOnOrder(appeal)) {
      best = best(appeal, districtCases);
    }
    if (best.size() == 1) {
      appeal.below = Optional.of(best.getFirst());
      appeal.joined.add(reason(appeal, best.getFirst()));
    } else if (best.size() > 1) {
      appeal.joined.add("several cases fit as the one below, so it is tied to none");
    }
  }

  /// Cases of the same name of which no order is told: an appeal must come from one all the same.
  private List<CaseDraft> namesakes(CaseDraft appeal, List<CaseDraft> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate != appeal)
        .filter(candidate -> Circuits.mayReview(appeal.court, candidate.court))
        .filter(candidate -> score(appeal, candidate) >= CAPTION)
        .toList();
  }

  /// The case that the appeal's own docket names as the one below.
  private static Optional<CaseDraft> stated(CaseDraft appeal, List<CaseDraft> districtCases) {
    return appeal.statedBelow.flatMap(number ->
        districtCases.stream()
            .filter(draft -> draft.numbers.stream().anyMatch(number::mayEqual))
            .findFirst());
  }

  /// The cases with the rarest word of one side of a caption; none when all of them are common.
  private List<CaseDraft> rarest(Set<String> words) {
    return words.stream()
        .map(word -> byCaptionWord.getOrDefault(word, List.of()))
        .filter(cases -> !cases.isEmpty() && cases.size() <= COMMON)
        .min(Comparator.comparing(List::size))
        .orElse(List.of());
  }

  private List<CaseDraft> best(CaseDraft appeal, List<CaseDraft> candidates) {
    List<CaseDraft> best = new ArrayList<>();
    int highest = 0;
    LocalDate last = last(appeal);
    for (CaseDraft candidate : candidates) {
      if (!mayComeFrom(appeal, candidate, last)) {
        continue;
      }
      int score = 1 + score(appeal, candidate);
      if (score > highest) {
        best.clear();
        highest = score;
      }
      if (score == highest) {
        best.add(candidate);
      }
    }
    return best;
  }

  private static boolean mayComeFrom(CaseDraft appeal, CaseDraft candidate, LocalDate last) {
    return candidate != appeal
        && Circuits.mayReview(appeal.court, candidate.court)
        && hasOrderBefore(candidate, last);
  }

  private static boolean hasOrderBefore(CaseDraft draft, LocalDate day) {
    return draft.told.stream()
        .filter(told -> isReviewable(told))
        .anyMatch(told -> told.date().map(date -> !date.from().isAfter(day)).orElse(true));
  }

  private static boolean isReviewable(Told told) {
    return switch (told.event().type().effect()) {
      case RESTRAINS, SUSPENDS_MEASURE, REFUSES, ENDS_CASE, CHANGES_ORDER -> true;
      case ENDS_MEASURE -> told.isOfCourt();
      case SUSPENDS_ORDER, ENDS_ORDER, REVIEWS, STARTS_MEASURE, DELAYS_MEASURE, NONE -> false;
    };
  }

  private static LocalDate last(CaseDraft appeal) {
    return appeal.told.stream()
        .flatMap(told -> told.date().stream())
        .map(EventDate::to)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private static boolean actsOnOrder(CaseDraft appeal) {
    return appeal.told.stream()
        .anyMatch(told ->
            switch (told.event().type().effect()) {
              case SUSPENDS_ORDER, REVIEWS, ENDS_ORDER, REFUSES -> true;
              case RESTRAINS,
                  SUSPENDS_MEASURE,
                  ENDS_MEASURE,
                  CHANGES_ORDER,
                  ENDS_CASE,
                  STARTS_MEASURE,
                  DELAYS_MEASURE,
                  NONE ->
                  false;
            });
  }

  /// Below zero when the two contradict each other.
  private int score(CaseDraft appeal, CaseDraft candidate) {
    List<Caption> above = captions.getOrDefault(appeal, List.of());
    List<Caption> own = captions.getOrDefault(candidate, List.of());
    boolean isCaptioned = !above.isEmpty() && !own.isEmpty();
    boolean isSameName = above.stream().anyMatch(a -> own.stream().anyMatch(a::mayEqual));
    Set<String> atStake = measures(appeal);
    boolean isSameMeasure = !Collections.disjoint(atStake, measures(candidate));
    boolean differs =
        isCaptioned && !isSameName
            || !atStake.isEmpty() && !measures(candidate).isEmpty() && !isSameMeasure;
    return differs && !isSameName && !isSameMeasure
        ? -2
        : (isSameName ? CAPTION : 0) + (isSameMeasure ? MEASURE : 0);
  }

  private String reason(CaseDraft appeal, CaseDraft below) {
    int score = score(appeal, below);
    String how =
        score >= CAPTION
            ? "the caption is the same"
            : score >= MEASURE
                ? "the measure at stake is the same"
                : "no other case has an order it could act on";
    return appeal.id + " is an appeal from " + below.id + ": " + how;
  }
}
