package org.inforce.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.answer.CaseView;
import org.inforce.answer.Labels;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.status.Occurrence;
import org.inforce.status.OrderAnswer;

/// A case's timeline as a picture: one lane for each happening, the time for which an order holds
/// as a bar. All lengths are in the picture's own units.
public record Timeline(int width, int height, List<Month> months, List<Lane> lanes) {
  private static final int WIDTH = 960;
  private static final int LEFT = 250;
  private static final int RIGHT = 40;
  private static final int TOP = 34;
  private static final int LANE = 30;
  private static final int LABEL = 40;

  public Timeline {
    months = List.copyOf(months);
    lanes = List.copyOf(lanes);
  }

  /// Where a month begins that is written above the lanes.
  public record Month(int x, String label) {}

  /// One happening. `barEnd` is where its bar ends; without an end it runs to the margin, shown by
  /// `isOpen`. `isBar` is false for what has no duration.
  public record Lane(
      int y,
      int x,
      int barEnd,
      boolean isBar,
      boolean isOpen,
      String label,
      String day,
      String look) {
    /// The label, cut to what fits before the lanes.
    public String shortLabel() {
      return label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…";
    }
  }

  public boolean isEmpty() {
    return lanes.isEmpty();
  }

  static Timeline of(CaseView view, Speech speech) {
    List<Occurrence> dated =
        view.occurrences().stream()
            .filter(occurrence -> occurrence.date().isPresent())
            .sorted(Comparator.comparing(Timeline::day))
            .toList();
    if (dated.isEmpty()) {
      return new Timeline(WIDTH, TOP, List.of(), List.of());
    }
    LocalDate first = day(dated.getFirst()).withDayOfMonth(1);
    LocalDate last =
        dated.stream()
            .map(occurrence -> end(occurrence, view).orElse(day(occurrence)))
            .max(Comparator.naturalOrder())
            .orElse(first)
            .plusMonths(1);
    Scale scale = new Scale(first, Math.max(28, ChronoUnit.DAYS.between(first, last)));
    List<Lane> lanes = new ArrayList<>();
    for (Occurrence occurrence : dated) {
      lanes.add(lane(occurrence, view, TOP + lanes.size() * LANE + LANE / 2, scale, speech));
    }
    return new Timeline(
        WIDTH, TOP + lanes.size() * LANE + 8, months(first, last, scale, speech), lanes);
  }

  private record Scale(LocalDate first, long days) {
    int x(LocalDate day) {
      long at = ChronoUnit.DAYS.between(first, day);
      return LEFT + (int) (at * (WIDTH - LEFT - RIGHT) / days);
    }
  }

  private static Lane lane(
      Occurrence occurrence, CaseView view, int y, Scale scale, Speech speech) {
    Optional<LocalDate> end = end(occurrence, view);
    boolean restrains =
        occurrence.type().effect() == EventType.Effect.RESTRAINS
            || occurrence.type().effect() == EventType.Effect.SUSPENDS_MEASURE;
    LocalDate from = occurrence.effectiveFrom().map(EventDate::from).orElse(day(occurrence));
    return new Lane(
        y,
        scale.x(from),
        end.map(scale::x).orElse(WIDTH - RIGHT / 2),
        restrains,
        end.isEmpty(),
        speech.say(Labels.of(occurrence.type())),
        occurrence.date().map(speech::day).orElse(""),
        restrains ? "#3d2c75" : "#005ea2");
  }

  private static List<Month> months(LocalDate first, LocalDate last, Scale scale, Speech speech) {
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    int step = (int) Math.max(1, months / 9);
    List<Month> labels = new ArrayList<>();
    for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(step)) {
      labels.add(new Month(scale.x(month), speech.month(month)));
    }
    return labels;
  }

  private static LocalDate day(Occurrence occurrence) {
    return occurrence.date().map(EventDate::from).orElse(LocalDate.MIN);
  }

  /// When an order's time ends, all that acts on it counted; else the end it states.
  private static Optional<LocalDate> end(Occurrence occurrence, CaseView view) {
    return view.measures().stream()
        .flatMap(answer -> answer.orders().stream())
        .filter(order -> order.id().equals(occurrence.id()))
        .findFirst()
        .flatMap(OrderAnswer::effectiveUntil)
        .or(occurrence::effectiveUntil)
        .map(EventDate::to);
  }
}
