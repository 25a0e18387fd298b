package org.inforce.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;

/// Everything people said that bears on what happened, with its history: what held on each day of
/// knowledge. Immutable; the order in which entries of different subjects came makes no difference.
public final class Rulings {
  /// Nobody said anything.
  public static final Rulings NONE = new Rulings(Map.of());

  private final Map<String, List<Review>> histories;

  private Rulings(Map<String, List<Review>> histories) {
    this.histories = histories;
  }

  /// `entries` about one subject stand in the order in which they were added; those about norms are
  /// passed over.
  public static Rulings of(Collection<Review> entries) {
    Map<String, List<Review>> histories = new TreeMap<>();
    for (Review entry : entries) {
      if (entry.place().kind() != FindingKind.OBLIGATION) {
        histories.computeIfAbsent(entry.finding(), any -> new ArrayList<>()).add(entry);
      }
    }
    return histories.isEmpty() ? NONE : new Rulings(histories);
  }

  public boolean isEmpty() {
    return histories.isEmpty();
  }

  /// The days from which something is known that was not before, first to last.
  public List<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    histories.values().forEach(entries -> entries.forEach(entry -> days.add(entry.knownFrom())));
    return List.copyOf(days);
  }

  /// As far as it was known on a day.
  public Rulings knownOn(LocalDate day) {
    return of(
        histories.values().stream()
            .flatMap(List::stream)
            .filter(entry -> !entry.knownFrom().isAfter(day))
            .toList());
  }

  /// What holds, in the order in which it was said.
  public List<Ruling> held() {
    Map<String, String> moved = moved();
    List<Ruling> held = new ArrayList<>();
    histories.forEach(
        (subject, history) -> ruling(Standing.of(subject, history), moved).ifPresent(held::add));
    held.sort(Comparator.comparing(Ruling::word, Word.BY_TIME));
    return List.copyOf(held);
  }

  /// Where passages went that are found under another identifier now.
  private Map<String, String> moved() {
    Map<String, String> moved = new HashMap<>();
    histories.forEach((subject, history) ->
        Standing.of(subject, history)
            .corrected(RulingReader.MOVED_TO)
            .ifPresent(to -> moved.put(subject, to)));
    return moved;
  }

  private static Optional<Ruling> ruling(Standing standing, Map<String, String> moved) {
    if (standing.decisive().isEmpty()) {
      return Optional.empty();
    }
    Word word = Word.of(standing.decisive().get());
    return switch (standing.verdict()) {
      case REJECTED -> Optional.of(new Ruling.Rejected(word, standing.finding()));
      case CORRECTED ->
          Optional.of(
              new Ruling.Corrected(
                  word, standing.finding(), EventFields.parse(standing.corrections())));
      case RULED -> Optional.of(new RulingReader(word, standing, moved).read());
      case UNREVIEWED, CONFIRMED, NEEDS_REVIEW, MOVED -> Optional.empty();
    };
  }

  /// Where each subject stands, in order of subject.
  public Map<String, Standing> standings() {
    Map<String, Standing> standings = new LinkedHashMap<>();
    histories.forEach((subject, history) -> standings.put(subject, Standing.of(subject, history)));
    return standings;
  }
}
