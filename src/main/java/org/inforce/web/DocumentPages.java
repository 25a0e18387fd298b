package org.inforce.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.answer.CodePoints;
import org.inforce.answer.DocumentView;
import org.inforce.answer.Places;
import org.inforce.document.Metadata;
import org.inforce.document.Span;
import org.inforce.store.StoredDocument;

/// `/documents/{id}`, its versions and its forms for reference managers.
final class DocumentPages {
  private static final Pattern AT = Pattern.compile("(?<start>\\d{1,9})-(?<end>\\d{1,9})");
  private static final int SIMILAR = 5;

  private final Site site;

  DocumentPages(Site site) {
    this.site = site;
  }

  /// The path below `/documents/`: `{id}`, `{id}/v/{n}`, `{id}.ris`.
  void page(Context context) {
    Query query = site.query(context);
    String id = context.pathParam("id");
    for (Reference form : Reference.values()) {
      if (id.endsWith(form.suffix())) {
        String bare = id.substring(0, id.length() - form.suffix().length());
        send(context, form, view(bare, 0, query));
        return;
      }
    }
    if (id.endsWith(Format.JSON.suffix())) {
      json(context, id.substring(0, id.length() - Format.JSON.suffix().length()), 0);
      return;
    }
    show(context, query, view(id, 0, query));
  }

  void version(Context context) {
    Query query = site.query(context);
    show(context, query, view(context.pathParam("id"), number(context.pathParam("n")), query));
  }

  void jsonVersion(Context context) {
    json(context, context.pathParam("id"), number(context.pathParam("n")));
  }

  void json(Context context, String id, int number) {
    DocumentView view = view(id, number, site.query(context));
    context.contentType(Format.JSON.type());
    context.result(site.answers().json(view).toString());
  }

  /// The first page of documents in order of identifier, for programs.
  Listing listing(Query query) {
    int limit = query.number("limit", 50, 1, 500);
    String after = query.text("cursor").orElse("");
    List<StoredDocument> documents = site.answers().store().documents(after, limit);
    return new Listing(
        "Documents",
        (int) Math.min(Integer.MAX_VALUE, site.answers().store().documentCount()),
        documents.size() == limit ? Optional.of(documents.getLast().id()) : Optional.empty(),
        Optional.empty(),
        documents.stream().map(site.answers()::json).toList(),
        List.of("id", "title", "source_kind", "published", "url"),
        documents.stream().map(DocumentPages::row).toList(),
        List.of());
  }

  private static List<String> row(StoredDocument document) {
    Metadata metadata = document.metadata();
    return List.of(
        document.id(),
        metadata.title(),
        metadata.sourceKind().code(),
        metadata.published().map(Object::toString).orElse(""),
        metadata.url().orElse(""));
  }

  private void show(Context context, Query query, DocumentView view) {
    Optional<Span> passage = passage(query, view.text());
    Frame frame =
        site.frame(
            query,
            view.version().metadata().title(),
            "documents",
            Reference.alternates(view.document().id()));
    site.page(
        context,
        "document",
        frame,
        Map.of(
            "view",
            view,
            "blocks",
            MarkedText.of(view, passage, query.speech()),
            "places",
            site.answers().places(),
            "similar",
            site.answers().index().moreLike(view.document().id(), SIMILAR)));
  }

  private DocumentView view(String id, int number, Query query) {
    return site.answers().document(id, number, query.view()).orElseThrow(() -> site.missing(id));
  }

  private static int number(String text) {
    if (text.matches("[1-9]\\d{0,5}")) {
      return Integer.parseInt(text);
    }
    throw Problem.notFound("Versions count from 1; “{0}” is none.", text);
  }

  /// `at=10-20`, in code points.
  private static Optional<Span> passage(Query query, String text) {
    Optional<String> at = query.text("at");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = AT.matcher(at.get());
    if (!matcher.matches()) {
      throw Problem.badParameter("at", at.get(), "two offsets such as 10-20");
    }
    CodePoints points = CodePoints.of(text);
    int start = Math.min(text.length(), points.toUtf16(Integer.parseInt(matcher.group("start"))));
    int end = Math.min(text.length(), points.toUtf16(Integer.parseInt(matcher.group("end"))));
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static void send(Context context, Reference form, DocumentView view) {
    String page = Formats.base(context) + Places.page(view.document().id());
    form.send(context, form.of(view, page));
  }
}
