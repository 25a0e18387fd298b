package org.inforce.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.Brief;
import org.inforce.answer.BriefReader.Reading;
import org.inforce.answer.CheckJson;
import org.inforce.answer.CheckedCitation;
import org.inforce.citation.CitationFinder;

/// `/cite-check`: every citation of a brief, pasted or sent as a file, looked up. Nothing of it is
/// kept.
final class CiteCheckPages {
  private static final int UNREADABLE = 422;

  private final Site site;
  private final CitationFinder finder;
  private final BriefUpload upload;

  CiteCheckPages(Site site, CitationFinder finder, BriefUpload upload) {
    this.site = site;
    this.finder = finder;
    this.upload = upload;
  }

  void form(Context context) {
    show(context, Map.of());
  }

  void check(Context context) {
    BriefUpload.Sent sent = upload.take(context);
    switch (sent.reading()) {
      case Reading.Refused refused -> {
        context.status(UNREADABLE);
        show(context, Map.of("refused", Optional.of(refused)));
      }
      case Reading.Read(Brief brief) -> {
        List<CheckedCitation> checked = checked(brief, site.query(context));
        show(
            context,
            Map.of(
                "text",
                sent.name().isPresent() ? "" : brief.text(),
                "report",
                Optional.of(BriefReport.of(brief, sent.name(), checked))));
      }
    }
  }

  /// The same for programs and spreadsheets.
  void check(Context context, Format format) {
    switch (upload.take(context).reading()) {
      case Reading.Refused refused -> throw unreadable(refused);
      case Reading.Read(Brief brief) -> {
        Query query = site.query(context);
        Formats.send(
            context,
            format,
            listing(brief, checked(brief, query)),
            query.address().at("/cite-check"));
      }
    }
  }

  static Problem unreadable(Reading.Refused refused) {
    return new Problem(
        UNREADABLE, "Unreadable", "The file {0}: {1}.", refused.reason(), refused.action());
  }

  static Listing listing(Brief brief, List<CheckedCitation> checked) {
    return new Listing(
        "Cite check",
        checked.size(),
        Optional.empty(),
        Optional.empty(),
        CheckJson.of(brief, checked),
        CheckJson.COLUMNS,
        CheckJson.rows(brief, checked),
        List.of());
  }

  private List<CheckedCitation> checked(Brief brief, Query query) {
    return site.answers().check(brief.text(), finder.find(brief.document()), query.view());
  }

  private void show(Context context, Map<String, Object> told) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("text", "");
    parameters.put("refused", Optional.empty());
    parameters.put("report", Optional.empty());
    parameters.putAll(told);
    context.header("Cache-Control", "no-store");
    site.page(
        context,
        "cite-check",
        site.frame(site.query(context), "Cite check", "cite-check"),
        parameters);
  }
}
