package org.inforce.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.CheckedCitation;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;

/// `/cite-check`: every citation of a pasted text, looked up. Nothing of the text is kept.
final class CiteCheckPages {
  private static final int LONGEST = 2_000_000;

  private final Site site;
  private final CitationFinder finder;

  CiteCheckPages(Site site, CitationFinder finder) {
    this.site = site;
    this.finder = finder;
  }

  void form(Context context) {
    show(context, Optional.empty(), List.of());
  }

  void check(Context context) {
    String text = Optional.ofNullable(context.formParam("text")).orElse("");
    if (text.length() > LONGEST) {
      throw new Problem(
          413, "Too long", "A text of at most two million characters can be checked.");
    }
    List<Citation> citations = finder.find(Document.ofText("pasted", text));
    show(
        context,
        Optional.of(text),
        site.answers().check(text, citations, site.query(context).view()));
  }

  private void show(Context context, Optional<String> text, List<CheckedCitation> checked) {
    Query query = site.query(context);
    Frame frame = site.frame(query, query.say("Cite check"), "cite-check");
    site.page(
        context,
        "cite-check",
        frame,
        Map.of("text", text.orElse(""), "isChecked", text.isPresent(), "checked", checked));
  }
}
