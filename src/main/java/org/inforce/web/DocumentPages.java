package org.inforce.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.answer.CodePoints;
import org.inforce.answer.DocumentView;
import org.inforce.answer.Places;
import org.inforce.document.Metadata;
import org.inforce.document.Span;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// `/documents/{id}`, its versions and its forms for reference managers.
final class DocumentPages {
  /// No identifier of a document has a colon.
  private static final String BEFORE = "before:";

  private static final Pattern AT = Pattern.compile("(?<start>\\d{1,9})-(?<end>\\d{1,9})");
  private static final int SIMILAR = 5;

  /// The ending of a passage in every style at once.
  private static final String CITE = ".cite.json";

  private final Site site;

  DocumentPages(Site site) {
    this.site = site;
  }

  /// The path below `/documents/`: `{id}`, `{id}/v/{n}`, `{id}.ris`.
  void page(Context context) {
    Query query = site.query(context);
    String id = context.pathParam("id");
    if (isSent(context, query, id, bare -> view(bare, 0, query))) {
      return;
    }
    if (id.endsWith(Format.JSON.suffix())) {
      json(context, id.substring(0, id.length() - Format.JSON.suffix().length()), 0);
      return;
    }
    show(context, query, view(id, 0, query));
  }

  void version(Context context) {
    Query query = site.query(context);
    String id = context.pathParam("id");
    String version = context.pathParam("n");
    if (!isSent(context, query, version, bare -> view(id, number(bare), query))) {
      show(context, query, view(id, number(version), query));
    }
  }

  /// Sends the form for citing that the last part of the path names by its suffix, if it names one.
  private boolean isSent(
      Context context, Query query, String last, Function<String, DocumentView> views) {
    if (last.endsWith(CITE)) {
      DocumentView view = views.apply(last.substring(0, last.length() - CITE.length()));
      context.contentType(Format.JSON.type());
      context.result(chosen(query, view).json(Formats.base(context), view).toString());
      return true;
    }
    Optional<Reference> form = Reference.behind(last);
    form.ifPresent(reference -> {
      String bare = last.substring(0, last.length() - reference.suffix().length());
      send(context, query, reference, views.apply(bare));
    });
    return form.isPresent();
  }

  /// The passage that a program asks to have cited.
  private static Passage chosen(Query query, DocumentView view) {
    return passage(query, view.text())
        .map(span -> Passage.of(view, span))
        .orElseThrow(() ->
            Problem.badParameter("at", query.text("at").orElse(""), "two offsets such as 10-20"));
  }

  void jsonVersion(Context context) {
    json(context, context.pathParam("id"), number(context.pathParam("n")));
  }

  void json(Context context, String id, int number) {
    DocumentView view = view(id, number, site.query(context));
    context.contentType(Format.JSON.type());
    context.result(site.answers().json(view).toString());
  }

  /// The first page of documents in order of identifier, for programs. Its cursors are the
  /// identifiers of the documents it goes on from, behind [#BEFORE] for what stands before them.
  Listing listing(Query query) {
    int limit = query.number("limit", 50, 1, 500);
    String cursor = query.text("cursor").orElse("");
    String edge = cursor.startsWith(BEFORE) ? cursor.substring(BEFORE.length()) : cursor;
    Store store = site.answers().store();
    if (!edge.isEmpty() && store.document(edge).isEmpty()) {
      throw Cursor.unreadable(cursor);
    }
    List<StoredDocument> documents =
        cursor.startsWith(BEFORE)
            ? store.documentsBefore(edge, limit)
            : store.documents(edge, limit);
    boolean hasBefore =
        !documents.isEmpty() && !store.documentsBefore(documents.getFirst().id(), 1).isEmpty();
    boolean hasAfter =
        !documents.isEmpty() && !store.documents(documents.getLast().id(), 1).isEmpty();
    return new Listing(
        "Documents",
        (int) Math.min(Integer.MAX_VALUE, store.documentCount()),
        hasAfter ? Optional.of(documents.getLast().id()) : Optional.empty(),
        hasBefore ? Optional.of(BEFORE + documents.getFirst().id()) : Optional.empty(),
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
            "passage",
            passage.map(span -> Passage.of(view, span)),
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

  private static void send(Context context, Query query, Reference form, DocumentView view) {
    String base = Formats.base(context);
    Optional<Passage> passage = passage(query, view.text()).map(span -> Passage.of(view, span));
    form.send(
        context,
        passage
            .map(part -> form.of(view, base + part.path() + "#passage", part))
            .orElseGet(() -> form.of(view, base + Places.page(view.document().id()))));
  }
}
