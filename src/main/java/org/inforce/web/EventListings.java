package org.inforce.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.answer.Answers;
import org.inforce.answer.CaseView;
import org.inforce.answer.DocketView;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Labels;
import org.inforce.answer.MeasureView;
import org.inforce.answer.ObligationView;
import org.inforce.answer.OrderView;
import org.inforce.answer.Paths;
import org.inforce.answer.Places;
import org.inforce.document.Evidence;
import org.inforce.proceeding.EventDate;
import org.inforce.source.Digest;
import org.inforce.status.Occurrence;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeQuery;

/// What became of one case, order, measure or obligation, as a list that can be subscribed to.
final class EventListings {
  private static final List<String> COLUMNS = List.of("date", "what", "page", "quote", "document");

  private final Answers answers;
  private final FeedDates dates;

  EventListings(Answers answers) {
    this.answers = answers;
    this.dates = new FeedDates(answers);
  }

  /// One line of such a list: when it happened, its entry in a feed, and what tells it.
  private record Line(String day, Listing.Entry entry, String document) {
    List<String> row() {
      return List.of(day, entry.title(), entry.href(), entry.text(), document);
    }
  }

  /// What happened in a case, and the entries of its docket.
  Listing of(CaseView view) {
    List<Line> lines = new ArrayList<>();
    view.occurrences().forEach(occurrence -> lines.add(line(occurrence)));
    view.docket().entries().forEach(entry -> lines.add(line(view.file().id(), entry)));
    return listing(view.title(), answers.json(view), lines);
  }

  /// What acted on a measure.
  Listing of(MeasureView view) {
    List<Line> lines = view.occurrences().stream().map(this::line).toList();
    return listing(view.measure().title(), answers.json(view), lines);
  }

  /// An order, what it acts on, and what was later done to it.
  Listing of(OrderView view) {
    List<Line> lines =
        Stream.of(List.of(view.occurrence()), view.actsOn(), view.actedOnBy())
            .flatMap(List::stream)
            .map(this::line)
            .toList();
    String title = Subjects.title(view.occurrence(), Speech.ENGLISH);
    return listing(title, answers.json(view), lines);
  }

  /// Where a norm is stated, and what changed about it.
  Listing of(ObligationView view) {
    List<Line> lines = new ArrayList<>();
    String document = view.stored().document();
    String title =
        view.bearer() + " " + Labels.of(view.stored().obligation().modality()) + ": " + view.act();
    Listing.Entry stated =
        new Listing.Entry(
            "urn:inforce:obligation:" + view.id(),
            title,
            "/obligations/" + Paths.encode(view.id()),
            dates.ofDocument(document),
            view.stored().obligation().evidence().quote());
    lines.add(new Line("", stated, document));
    answers.changes(ChangeQuery.ALL.in(document).ofTheWorld()).stream()
        .flatMap(change -> Stream.concat(Stream.of(change), change.parts().stream()))
        .filter(change -> change.subject().equals(view.id()))
        .map(change -> line(change, title, document))
        .forEach(lines::add);
    return listing(title, answers.json(view), lines);
  }

  private Line line(ChangeEntry change, String title, String document) {
    Optional<String> moved = new ChangeWords(answers, Speech.ENGLISH).moved(change);
    return new Line(change.at().toString(), ChangePages.entry(change, title, moved), document);
  }

  private Line line(Occurrence occurrence) {
    Evidence evidence = occurrence.best().event().evidence();
    return new Line(
        occurrence.date().map(EventDate::iso).orElse(""),
        new Listing.Entry(
            "urn:inforce:event:" + occurrence.id(),
            Subjects.title(occurrence, Speech.ENGLISH),
            "/orders/" + Paths.encode(occurrence.id()),
            dates.of(occurrence),
            evidence.quote()),
        evidence.version().document());
  }

  private Line line(String caseId, DocketView.Entry entry) {
    Evidence words = entry.words();
    String document = words.version().document();
    String day = entry.filed().or(entry::entered).map(Object::toString).orElse("");
    String identity = caseId + "|" + day + "|" + entry.number().orElse("") + "|" + words.quote();
    String number = entry.number().map(given -> "ECF No. " + given).orElse("Docket entry");
    Instant filed =
        entry
            .filed()
            .or(entry::entered)
            .map(FeedDates::start)
            .orElseGet(() -> dates.ofDocument(document));
    Listing.Entry told =
        new Listing.Entry(
            "urn:inforce:entry:" + digest(identity),
            day.isEmpty() ? number : number + ", " + day,
            Places.page(document),
            filed,
            words.quote());
    return new Line(day, told, document);
  }

  private static String digest(String identity) {
    return Digest.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
  }

  /// The latest first.
  private static Listing listing(String title, JsonObject whole, List<Line> lines) {
    List<Line> latest =
        lines.stream()
            .sorted(Comparator.comparing((Line line) -> line.entry().updated()).reversed())
            .toList();
    return new Listing(
        title,
        latest.size(),
        Optional.empty(),
        Optional.empty(),
        List.of(whole),
        COLUMNS,
        latest.stream().map(Line::row).toList(),
        latest.stream().map(Line::entry).toList());
  }
}
