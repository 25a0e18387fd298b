package org.inforce.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.source.Ask;
import org.inforce.source.Ask.Expected;
import org.inforce.source.Capture;
import org.inforce.source.ComposedDocument;
import org.inforce.source.JsonPage;
import org.inforce.source.JsonPage.UnknownShape;
import org.inforce.source.Statement;
import org.inforce.source.WatchedSource.CourtListenerDocket;
import org.inforce.source.WatchedSource.CourtListenerSearch;
import org.inforce.source.WatchedSource.CourtListenerWebhooks;

/// Dockets and opinions by CourtListener's API, version 4 (courtlistener.com/help/api/rest). Its
/// shapes follow its public documentation and were not tried against the service itself. A docket
/// is one document, put together from the pages of its entries; each page is kept as it came.
final class CourtListenerVisit {
  private static final int MAX_PAGES = 1_000;
  private static final int MAX_TITLE = 160;

  private final Visit visit;
  private final Map<String, String> headers;

  /// `token` is left out of requests when it is empty; the service then answers what it answers to
  /// anybody.
  CourtListenerVisit(Visit visit, Optional<String> token) {
    this.visit = visit;
    this.headers = token.map(word -> Map.of("Authorization", "Token " + word)).orElse(Map.of());
  }

  void docket(CourtListenerDocket source) throws VisitFailedException, InterruptedException {
    try {
      URI address =
          new Query(source.base(), "/api/rest/v4/dockets/")
              .with("docket_number", source.docket())
              .with("court", source.court())
              .address();
      List<JsonPage> dockets = all(address);
      if (dockets.isEmpty()) {
        throw new VisitFailedException(
            "there is no docket " + source.docket() + " of court " + source.court());
      }
      for (JsonPage docket : dockets) {
        docket(source, docket);
      }
    } catch (UnknownShape e) {
      throw new VisitFailedException(e.reason());
    }
  }

  /// The docket that the service knows by a number of its own.
  void docketNumbered(CourtListenerWebhooks source, String number)
      throws VisitFailedException, InterruptedException {
    URI address = new Query(source.base(), "/api/rest/v4/dockets/" + number + "/").address();
    try {
      JsonPage docket =
          JsonPage.parse(visit.list(Ask.program(address, Expected.JSON).with(headers)).bytes());
      docket(
          new CourtListenerDocket(
              source.id(),
              source.base(),
              source.storage(),
              docket.text("court_id"),
              docket.text("docket_number"),
              source.tokenVariable()),
          docket);
    } catch (UnknownShape e) {
      throw new VisitFailedException(e.reason());
    }
  }

  /// The record of one opinion.
  void opinion(URI base, String number) throws VisitFailedException, InterruptedException {
    URI address = new Query(base, "/api/rest/v4/opinions/" + number + "/").address();
    visit.take(Ask.program(address, Expected.JSON).with(headers), Optional.empty());
  }

  private void docket(CourtListenerDocket source, JsonPage docket)
      throws VisitFailedException, InterruptedException, UnknownShape {
    String id = docket.text("id");
    URI page = pageOf(source, docket, id);
    if (visit.isErased(page)) {
      return;
    }
    URI address =
        new Query(source.base(), "/api/rest/v4/docket-entries/")
            .with("docket", id)
            .with("order_by", "recap_sequence_number")
            .address();
    List<JsonPage> entries = all(address);
    give(page, docket, entries);
    for (JsonPage entry : entries) {
      for (JsonPage document : entry.items("recap_documents")) {
        Optional<String> path = document.optionalText("filepath_local");
        if (path.isPresent()) {
          document(source, docket, entry, path.get());
        }
      }
    }
  }

  private static URI pageOf(CourtListenerDocket source, JsonPage docket, String id) {
    String path = docket.optionalText("absolute_url").orElse("/docket/" + id + "/");
    return new Query(source.base(), path).address();
  }

  /// The docket with its entries as one document, the same bytes for the same content.
  private void give(URI page, JsonPage docket, List<JsonPage> entries) {
    List<String> lines = new ArrayList<>();
    for (JsonPage entry : entries) {
      lines.add(entry.json());
    }
    String record = docket.json();
    String whole =
        record.substring(0, record.length() - 1)
            + ",\n\"docket_entries\":[\n"
            + String.join(",\n", lines)
            + "\n]}\n";
    visit.give(new ComposedDocument(page, visit.now(), whole.getBytes(StandardCharsets.UTF_8)));
  }

  private void document(CourtListenerDocket source, JsonPage docket, JsonPage entry, String path)
      throws VisitFailedException, InterruptedException {
    URI address = new Query(source.storage(), "/" + path).address();
    Map<String, String> fields = new HashMap<>();
    entry.optionalText("date_filed").ifPresent(day -> fields.put("published", day));
    fields.put("title", title(docket, entry));
    visit.take(Ask.program(address, Expected.PDF), Optional.of(Statement.of(fields)));
  }

  /// `State v. Agency, No. 1:25-cv-00001, ECF No. 12: ORDER granting ...`
  private static String title(JsonPage docket, JsonPage entry) {
    StringBuilder title = new StringBuilder(docket.optionalText("case_name").orElse("Case"));
    docket.optionalText("docket_number").ifPresent(number -> title.append(", No. ").append(number));
    entry
        .optionalText("entry_number")
        .ifPresent(number -> title.append(", ECF No. ").append(number));
    entry
        .optionalText("description")
        .ifPresent(words ->
            title
                .append(": ")
                .append(
                    words.length() > MAX_TITLE ? words.substring(0, MAX_TITLE) + "..." : words));
    return title.toString();
  }

  /// The opinions that a search finds, each by its own record.
  void search(CourtListenerSearch source) throws VisitFailedException, InterruptedException {
    try {
      URI address =
          new Query(source.base(), "/api/rest/v4/search/")
              .with("type", "o")
              .with("q", source.query())
              .with("filed_after", source.since().toString())
              .with("order_by", "dateFiled asc")
              .address();
      for (JsonPage cluster : all(address)) {
        for (JsonPage opinion : cluster.items("opinions")) {
          opinion(source.base(), opinion.text("id"));
        }
      }
    } catch (UnknownShape e) {
      throw new VisitFailedException(e.reason());
    }
  }

  /// The results of all pages, by the cursors that the service gives.
  private List<JsonPage> all(URI first)
      throws VisitFailedException, InterruptedException, UnknownShape {
    List<JsonPage> results = new ArrayList<>();
    Optional<URI> next = Optional.of(first);
    for (int i = 0; i < MAX_PAGES && next.isPresent(); i++) {
      Capture list = visit.list(Ask.program(next.get(), Expected.JSON).with(headers));
      JsonPage page = JsonPage.parse(list.bytes());
      results.addAll(page.items("results"));
      if (!page.has("next")) {
        throw new UnknownShape("answered without `next`, as its documentation does not say");
      }
      next = page.optionalText("next").map(URI::create);
    }
    return results;
  }
}
