package org.inforce.cli;

import java.util.List;
import org.inforce.proceeding.EventDate;
import org.inforce.status.Learned;
import org.inforce.status.MatrixCell;
import org.inforce.status.OrderAnswer;
import org.inforce.status.StatusAnswer;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// A status in words, for a terminal.
final class StatusText {
  private final Console console;
  private final Taxonomy taxonomy;

  StatusText(Console console, Taxonomy taxonomy) {
    this.console = console;
    this.taxonomy = taxonomy;
  }

  void print(StatusAnswer answer, List<MatrixCell> cells, List<Axis> axes, boolean isExplained) {
    console.line(answer.measure().title());
    console.line(
        "  %s on %s, as known on %s (operative: %s; the measure itself: %s)"
            .formatted(
                words(answer.status().code()),
                answer.query().asOf(),
                answer.query().knownAsOf(),
                words(answer.operative().code()),
                words(answer.legalForce().code())));
    answer.orders().forEach(this::print);
    if (!answer.unknown().isEmpty()) {
      console.line("  unknown: " + String.join(", ", answer.unknown()));
    }
    if (isExplained) {
      answer.explain().lines().forEach(line -> console.line("  " + line));
    }
    if (!cells.isEmpty()) {
      print(cells, axes.get(0), axes.get(1));
    }
    if (answer.isStale()) {
      console.line("  its sources were last looked at too long ago to rely on this");
    }
  }

  void print(Learned learned) {
    console.line(
        "  learned between %s and %s:"
            .formatted(learned.then().query().knownAsOf(), learned.now().query().knownAsOf()));
    if (learned.isNothing()) {
      console.line("    nothing");
    }
    for (Learned.Difference difference : learned.differences()) {
      console.line(
          "    %s: %s -> %s"
              .formatted(
                  words(difference.field()) + difference.order().map(id -> " " + id).orElse(""),
                  difference.before().map(StatusText::words).orElse("not known"),
                  difference.after().map(StatusText::words).orElse("not told")));
    }
    for (Learned.News news : learned.news()) {
      console.line(
          "    known from %s: %s%s, %s%n      “%s” (%s)"
              .formatted(
                  news.knownFrom(),
                  words(news.type().code()),
                  news.date().map(day -> " of " + day.iso()).orElse(""),
                  news.isFirst() ? "not known before" : "told before, told again",
                  news.evidence().quote().strip(),
                  news.evidence().version().document()));
    }
    learned.said().forEach(reason -> console.line("    " + reason.step()));
  }

  private void print(OrderAnswer order) {
    console.line(
        "  - %s: %s, %s%s%s"
            .formatted(
                order.id(),
                words(order.type().code()),
                words(order.state().code()),
                order.effectiveFrom().map(day -> ", from " + day.iso()).orElse(""),
                order
                    .effectiveUntil()
                    .map(EventDate::iso)
                    .map(day -> ", until " + day)
                    .orElse("")));
  }

  private void print(List<MatrixCell> cells, Axis rows, Axis columns) {
    String row = "";
    for (MatrixCell cell : cells) {
      String value = cell.values().getOrDefault(rows, "");
      if (!value.equals(row)) {
        row = value;
        console.line("  " + taxonomy.label(rows, value));
      }
      console.line(
          "    %-28s %s"
              .formatted(
                  taxonomy.label(columns, cell.values().getOrDefault(columns, "")),
                  words(cell.status().code())));
    }
  }

  private static String words(String code) {
    return code.replace('_', ' ');
  }
}
