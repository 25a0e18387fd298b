package org.inforce.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.CaseView;
import org.inforce.answer.Labels;
import org.inforce.answer.MeasureView;
import org.inforce.answer.OrderView;
import org.inforce.answer.Paths;
import org.inforce.status.Assumptions;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.MeasureMatch;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusQuery;
import org.inforce.taxonomy.Axis;

/// Cases, orders and measures.
final class ProceedingPages {
  private static final int MOST_MEASURES = 100;
  private static final int MOST_CASES = 500;

  private final Site site;

  ProceedingPages(Site site) {
    this.site = site;
  }

  void casePage(Context context) {
    Query query = site.query(context);
    Optional<Format> format = Format.of(context.pathParam("docket"));
    String id = Format.bare(context.pathParam("court") + "/" + context.pathParam("docket"));
    CaseView view =
        site.answers()
            .caseView(id, query.view())
            .orElseThrow(() -> Problem.notFound("No case has the number “{0}”.", id));
    Address page = query.address().at("/cases/" + Paths.encodeAll(view.file().id()));
    if (format.isPresent()) {
      Formats.one(context, format.get(), new EventListings(site.answers()).of(view), page);
      return;
    }
    Frame frame = site.frame(query, view.title(), "cases", Format.alternates(page));
    if (!view.file().id().equals(id)) {
      context.redirect(frame.to("/cases/" + Paths.encodeAll(view.file().id())));
      return;
    }
    site.page(
        context,
        "case",
        frame,
        Map.of(
            "view",
            view,
            "timeline",
            Timeline.of(view, query.speech()),
            "places",
            site.answers().places()));
  }

  void cases(Context context) {
    Query query = site.query(context);
    List<CaseFile> cases = site.answers().book().cases();
    site.page(
        context,
        "cases",
        site.frame(query, query.say("Cases"), "cases", Format.alternates(query.address())),
        Map.of("cases", cases));
  }

  Listing caseListing(Query query) {
    List<CaseFile> all = site.answers().book().cases();
    Part<CaseFile> part =
        Part.in(query, query.number("limit", MOST_CASES, 1, MOST_CASES), all, CaseFile::id);
    List<CaseFile> cases = part.shown();
    return new Listing(
        "Cases",
        all.size(),
        part.pages().next(),
        part.pages().previous(),
        cases.stream().map(site.answers()::json).toList(),
        List.of("id", "caption", "court", "judges", "events"),
        cases.stream()
            .map(file ->
                List.of(
                    file.id(),
                    file.caption().orElse(""),
                    file.court().orElse(""),
                    String.join("; ", file.judges()),
                    Integer.toString(file.occurrences().size())))
            .toList(),
        cases.stream()
            .map(file ->
                new Listing.Entry(
                    "urn:inforce:case:" + file.id(),
                    file.caption().orElse(file.id()),
                    "/cases/" + Paths.encodeAll(file.id()),
                    new FeedDates(site.answers()).of(file),
                    file.id()))
            .toList());
  }

  Listing measureListing(Query query) {
    Part<StatusAnswer> part =
        Part.of(
            query,
            query.number("limit", MOST_MEASURES, 1, 500),
            (offset, limit) -> site.answers().measures(query.view(), offset, limit),
            answer -> answer.measure().id());
    List<StatusAnswer> answers = part.shown();
    return new Listing(
        "Measures",
        site.answers().book().measures().size(),
        part.pages().next(),
        part.pages().previous(),
        answers.stream().map(site.answers()::summary).toList(),
        List.of("id", "title", "legal_force", "status", "operative", "why"),
        answers.stream().map(ProceedingPages::row).toList(),
        answers.stream().map(this::entry).toList());
  }

  private static List<String> row(StatusAnswer answer) {
    return List.of(
        answer.measure().id(),
        answer.measure().title(),
        answer.legalForce().code(),
        answer.status().code(),
        answer.operative().code(),
        Argument.brief(answer));
  }

  private Listing.Entry entry(StatusAnswer answer) {
    return new Listing.Entry(
        "urn:inforce:measure:" + answer.measure().id(),
        answer.measure().title() + ": " + Labels.of(answer.status()),
        "/measures/" + Paths.encode(answer.measure().id()),
        new FeedDates(site.answers()).of(answer.measure()),
        Argument.brief(answer));
  }

  void orderPage(Context context) {
    Query query = site.query(context);
    Optional<Format> format = Format.of(context.pathParam("id"));
    String id = Format.bare(context.pathParam("id"));
    OrderView view =
        site.answers()
            .order(id, query.view())
            .orElseThrow(() -> Problem.notFound("No order has the identifier “{0}”.", id));
    Address page = query.address().at("/orders/" + Paths.encode(view.occurrence().id()));
    if (format.isPresent()) {
      Formats.one(context, format.get(), new EventListings(site.answers()).of(view), page);
      return;
    }
    String title = query.say(Labels.of(view.occurrence().type()));
    Frame frame = site.frame(query, title, "cases", Format.alternates(page));
    if (!view.occurrence().id().equals(id)) {
      context.redirect(frame.to("/orders/" + Paths.encode(view.occurrence().id())));
      return;
    }
    site.page(
        context,
        "order",
        frame,
        Map.of(
            "view",
            view,
            "places",
            site.answers().places(),
            "taxonomy",
            site.answers().taxonomy()));
  }

  void measures(Context context) {
    Query query = site.query(context);
    Optional<String> words = query.text("q");
    if (words.isPresent()
        && site.answers().book().find(words.get()) instanceof MeasureMatch.One(Measure measure)) {
      context.redirect(site.frame(query, "", "").to("/measures/" + Paths.encode(measure.id())));
      return;
    }
    List<StatusAnswer> answers =
        words.isPresent()
            ? candidates(words.get(), query)
            : site.answers().measures(query.view(), 0, MOST_MEASURES);
    site.page(
        context,
        "measures",
        site.frame(
            query, query.say("Measures"), "measures", Format.alternates(Address.of("/measures"))),
        Map.of("answers", answers, "count", site.answers().book().measures().size()));
  }

  private List<StatusAnswer> candidates(String words, Query query) {
    List<Measure> found =
        switch (site.answers().book().find(words)) {
          case MeasureMatch.One(Measure measure) -> List.of(measure);
          case MeasureMatch.Several(List<Measure> candidates) -> candidates;
          case MeasureMatch.None(List<Measure> candidates) -> candidates;
        };
    return site.answers().answersFor(found, query.view());
  }

  void measurePage(Context context) {
    Query query = site.query(context);
    Optional<Format> format = Format.of(context.pathParam("id"));
    String id = Format.bare(context.pathParam("id"));
    Axis rows = axis(query, "rows", Axis.DATA_CATEGORY);
    Axis columns = axis(query, "columns", Axis.PERSON_CLASS);
    MeasureView view =
        site.answers()
            .measure(id, question(id, query), rows, columns, query.view())
            .orElseThrow(() -> Problem.notFound("No measure has the identifier “{0}”.", id));
    Address page = query.address().at("/measures/" + Paths.encode(view.measure().id()));
    if (format.isPresent()) {
      Formats.one(context, format.get(), new EventListings(site.answers()).of(view), page);
      return;
    }
    Frame frame = site.frame(query, view.measure().title(), "measures", Format.alternates(page));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("view", view);
    parameters.put("places", site.answers().places());
    parameters.put("taxonomy", site.answers().taxonomy());
    parameters.put("matrix", Matrix.of(view, site.answers().taxonomy(), frame));
    parameters.put("slider", DaySlider.of(view));
    site.page(context, "measure", frame, parameters);
  }

  private static Axis axis(Query query, String name, Axis standard) {
    return query
        .text(name)
        .map(code ->
            Axis.tryParse(code)
                .orElseThrow(
                    () -> Problem.noneOf(name, code, Arrays.stream(Axis.values()).map(Axis::code))))
        .orElse(standard);
  }

  /// The question of a request: days, party and every axis, each under its own name.
  static StatusQuery question(String measure, Query query) {
    Map<Axis, String> axes = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      query.text(axis.code()).ifPresent(value -> axes.put(axis, value));
    }
    return new StatusQuery(
        measure.isEmpty() ? Optional.empty() : Optional.of(measure),
        query.authority("authority"),
        query.text("case"),
        query.view().asOf(),
        query.view().knownAsOf(),
        axes,
        assumptions(query));
  }

  private static Map<String, Boolean> assumptions(Query query) {
    Map<String, Boolean> assumed = new HashMap<>();
    for (String assumption : query.texts("assume")) {
      int equals = assumption.indexOf('=');
      String name = assumption.substring(0, Math.max(0, equals));
      String value = assumption.substring(equals + 1);
      if (!Assumptions.NAMES.contains(name) || !value.equals("true") && !value.equals("false")) {
        throw Problem.badParameter(
            "assume", assumption, "what is taken for granted, such as plaintiff_state=true");
      }
      assumed.put(name, value.equals("true"));
    }
    return assumed;
  }
}
