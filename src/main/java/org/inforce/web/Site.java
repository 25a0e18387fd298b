package org.inforce.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.alert.WatchDesk;
import org.inforce.answer.Answers;
import org.inforce.review.ReviewDesk;
import org.inforce.store.StoredDocument;

/// What all pages share: the answers, the settings, the templates.
final class Site {
  private final WebSettings settings;
  private final Assets assets = new Assets();
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Site.class.getClassLoader(), "org.inforce.web.templates");

  private final ReviewDesk desk;
  private final WatchDesk watchDesk;

  Site(ReviewDesk desk, WatchDesk watchDesk, WebSettings settings) {
    this.desk = desk;
    this.watchDesk = watchDesk;
    this.settings = settings;
  }

  /// Where people decide.
  ReviewDesk desk() {
    return desk;
  }

  /// Where people say what they watch.
  WatchDesk watchDesk() {
    return watchDesk;
  }

  /// What is known at the moment that the request under way holds.
  Answers answers() {
    return RequestMoment.answers();
  }

  /// The run that is not whole yet, whose doings the answers do not show.
  Optional<Present.OpenRun> openRun() {
    return RequestMoment.openRun();
  }

  WebSettings settings() {
    return settings;
  }

  Assets assets() {
    return assets;
  }

  LocalDate today() {
    return LocalDate.now(settings.clock());
  }

  Query query(Context context) {
    return Query.of(context, today());
  }

  Frame frame(Query query, String title, String section) {
    return frame(query, title, section, List.of());
  }

  Frame frame(Query query, String title, String section, List<Frame.Alternate> alternates) {
    return new Frame(
        PlainText.of(title),
        section,
        query.view(),
        query.address(),
        alternates,
        assets,
        query.speech());
  }

  /// Why there is no page of a document: it is not known, or was removed on legal demand (410).
  Problem missing(String id) {
    return answers()
        .store()
        .document(id)
        .filter(StoredDocument::isRemoved)
        .flatMap(StoredDocument::removal)
        .map(removal ->
            new Problem(
                410,
                "Removed",
                "This document was removed on {0}: {1}",
                removal.day().toString(),
                removal.reason()))
        .orElseGet(() -> Problem.notFound("There is no document or version “{0}”.", id));
  }

  /// Renders `template` with its frame and the other parameters it declares.
  void page(Context context, String template, Frame frame, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("frame", frame);
    PageOutput output = new PageOutput();
    templates.render(template + ".jte", all, output);
    context.header("Cache-Control", "no-cache");
    frame.speech().language().mark(context);
    context.html(output.toString());
  }
}
