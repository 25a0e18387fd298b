package org.inforce.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.analysis.Analysis;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.store.FindingKind;
import org.inforce.store.QueueQuery;
import org.inforce.store.Review;
import org.inforce.store.StandingRow;
import org.inforce.store.Store;
import org.inforce.store.StoredFinding;

/// What people decided about findings, read from the store; writes nothing.
public final class Reviews {
  private final Store store;

  public Reviews(Store store) {
    this.store = Objects.requireNonNull(store, "store");
  }

  /// Where a finding stands, with the history of every decision about it.
  public Standing standing(String finding) {
    return Standing.of(finding, store.decisions().about(finding));
  }

  /// A finding as it was made beside its standing.
  public record Item(StoredFinding stored, Standing standing) {}

  /// Findings of current versions, the least certain first, so that a reviewer meets the doubtful
  /// ones before the plain; equal ones by document and place.
  public List<Item> queue(QueueQuery query) {
    return store.findings().queue(query).stream()
        .map(stored -> new Item(stored, standing(stored.id())))
        .toList();
  }

  /// A decision whose finding no current version states any more, or a person's own word that names
  /// one; `why` says what is missing.
  public record Orphan(Standing standing, String why) {}

  /// Every decision and word that has lost what it is about, in order of subject.
  public List<Orphan> orphans() {
    List<Orphan> orphans = new ArrayList<>();
    for (StandingRow row : store.decisions().orphans()) {
      Standing standing = standing(row.finding());
      orphans.add(
          new Orphan(
              standing,
              standing
                  .last()
                  .filter(last -> last.reviewer().equals(Review.PROGRAM))
                  .map(Review::note)
                  .orElse("No current version of the document states it any more.")));
    }
    for (Ruling ruling : rulings().held()) {
      passages(ruling).stream()
          .filter(this::isGone)
          .findFirst()
          .ifPresent(passage ->
              orphans.add(
                  new Orphan(
                      standing(ruling.word().subject()),
                      "The passage " + passage + " that it names is no longer found.")));
    }
    orphans.sort(Comparator.comparing(orphan -> orphan.standing().finding()));
    return List.copyOf(orphans);
  }

  /// The passages a word of a person's own names.
  private static List<String> passages(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Settled settled -> List.of(settled.event());
      case Ruling.SameEvent same -> List.of(same.event(), same.other());
      case Ruling.OtherEvent other -> List.of(other.event(), other.other());
      case Ruling.Rejected rejected -> List.of();
      case Ruling.Corrected corrected -> List.of();
      case Ruling.Added added -> List.of();
      case Ruling.SameCase same -> List.of();
      case Ruling.OtherCase other -> List.of();
    };
  }

  private boolean isGone(String passage) {
    Optional<StoredFinding> found = store.findings().byId(passage);
    return found.isPresent()
        ? !found.get().isCurrent()
        : standing(passage).verdict() != Verdict.RULED;
  }

  /// Everything people said that bears on what happened.
  public Rulings rulings() {
    return Rulings.of(store.decisions().rulings());
  }

  /// What holds of a person's own words, with their histories, latest first.
  public List<Standing> words() {
    return rulings().standings().values().stream()
        .filter(standing -> standing.history().getLast().place().kind() == FindingKind.RULING)
        .sorted(
            Comparator.comparing((Standing standing) -> standing.history().getLast().at())
                .reversed()
                .thenComparing(Standing::finding))
        .toList();
  }

  /// An analysis as people's word has it: without the norms and events they rejected, with those
  /// they corrected as corrected.
  public Analysis applied(Analysis analysis) {
    Map<String, Standing> standings = standings(analysis.document().version().document());
    if (standings.isEmpty()) {
      return analysis;
    }
    Set<String> rejected =
        standings.values().stream()
            .filter(standing -> standing.verdict() == Verdict.REJECTED)
            .map(Standing::finding)
            .collect(Collectors.toSet());
    return new Analysis(
        analysis.document(),
        analysis.citations(),
        analysis.obligations().stream()
            .filter(norm -> !rejected.contains(norm.id()))
            .map(norm -> applied(norm, standings))
            .toList(),
        analysis.measures(),
        analysis.events().stream()
            .filter(event -> !rejected.contains(event.id()))
            .map(event -> applied(event, standings))
            .toList(),
        analysis.relations(),
        analysis.rules());
  }

  /// Where the findings of a document stand about which anybody decided, by finding.
  public Map<String, Standing> standings(String document) {
    return store.decisions().in(document).stream()
        .collect(Collectors.groupingBy(Review::finding))
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> Standing.of(entry.getKey(), entry.getValue())));
  }

  private static Obligation applied(Obligation norm, Map<String, Standing> standings) {
    return corrections(norm.id(), standings)
        .map(corrections -> NormFields.applied(norm, corrections))
        .orElse(norm);
  }

  private static CourtEvent applied(CourtEvent event, Map<String, Standing> standings) {
    return corrections(event.id(), standings)
        .map(corrections -> EventFields.parse(corrections).applied(event))
        .orElse(event);
  }

  private static Optional<Map<String, String>> corrections(
      String finding, Map<String, Standing> standings) {
    return Optional.ofNullable(standings.get(finding))
        .filter(standing -> standing.verdict() != Verdict.MOVED)
        .map(Standing::corrections)
        .filter(corrections -> !corrections.isEmpty());
  }

  /// Findings that somebody owns and that are due before `day`, the earliest first.
  public List<Standing> dueBefore(LocalDate day) {
    return store.decisions().latest().stream()
        .map(review -> standing(review.finding()))
        .filter(standing -> standing.isOverdue(day))
        .sorted(Comparator.comparing(standing -> standing.due().orElseThrow()))
        .toList();
  }
}
