package org.inforce.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inforce.answer.MeasureView;
import org.inforce.status.StatusChange;

/// The days between which a reader may slide: those on which the status changes, and the day of the
/// question.
public record DaySlider(List<LocalDate> days, int chosen) {
  public DaySlider {
    days = List.copyOf(days);
  }

  static DaySlider of(MeasureView view) {
    TreeSet<LocalDate> days =
        view.timeline().stream()
            .map(StatusChange::day)
            .collect(Collectors.toCollection(TreeSet::new));
    days.add(view.query().asOf());
    List<LocalDate> ordered = List.copyOf(days);
    return new DaySlider(ordered, ordered.indexOf(view.query().asOf()));
  }

  /// The days with commas between, for the script.
  public String joined() {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
  }
}
