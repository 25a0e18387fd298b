package org.inforce.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.answer.ComparisonJson;
import org.inforce.answer.DocumentView;
import org.inforce.answer.Labels;
import org.inforce.change.DocumentChanges;
import org.inforce.change.Redline;
import org.inforce.proceeding.CourtEvent;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Weight;

/// `/compare`: two versions, or two documents, word by word, in line or side by side
/// (`layout=columns`).
final class ComparePages {
  private static final int LONGEST = 3_000_000;
  private static final int CONTEXT = 400;

  private final Site site;

  ComparePages(Site site) {
    this.site = site;
  }

  void page(Context context) {
    Query query = site.query(context);
    if (query.text("a").isEmpty()) {
      Frame empty = site.frame(query, query.say("Compare"), "documents");
      site.page(context, "compare-form", empty, Map.of());
      return;
    }
    String data = query.address().at("/api/v1/compare").toString();
    Frame frame =
        site.frame(
            query,
            query.say("Compare"),
            "documents",
            List.of(new Frame.Alternate(Format.JSON.mediaType(), "JSON", data)));
    Compared compared = compared(query);
    DocumentView before = compared.before();
    DocumentView after = compared.after();
    Redline redline = compared.redline();
    boolean isWhole = query.text("all").isPresent();
    boolean isSideBySide = query.text("layout").filter("columns"::equals).isPresent();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("before", before);
    parameters.put("after", after);
    parameters.put("redline", redline);
    parameters.put("weight", redline.weight());
    parameters.put("rows", isSideBySide ? SideRows.of(redline, isWhole) : List.of());
    parameters.put("pieces", isSideBySide ? List.of() : pieces(redline, isWhole));
    parameters.put("norms", norms(before, after, redline));
    parameters.put("gone", told(missing(before, after, query.speech()), query.speech()));
    parameters.put("added", told(missing(after, before, query.speech()), query.speech()));
    parameters.put("places", site.answers().places());
    parameters.put("words", new ChangeWords(site.answers(), query.speech()));
    site.page(context, "compare", frame, parameters);
  }

  /// Two texts and what differs between them.
  private record Compared(DocumentView before, DocumentView after, Redline redline) {}

  private Compared compared(Query query) {
    DocumentView before = view(query, "a");
    DocumentView after = query.text("b").isPresent() ? view(query, "b") : current(query, before);
    if (before.text().length() + after.text().length() > LONGEST) {
      throw new Problem(413, "Too long", "These texts are too long to be compared on one page.");
    }
    return new Compared(before, after, Redline.of(before.text(), after.text()));
  }

  /// What the page shows, for programs.
  void json(Context context) {
    Query query = site.query(context);
    if (query.text("a").isEmpty()) {
      throw new Problem(400, "A parameter is missing", "Name a document to compare, as a.");
    }
    Compared compared = compared(query);
    Api.send(
        context,
        ComparisonJson.of(
            compared.before(),
            compared.after(),
            compared.redline(),
            norms(compared.before(), compared.after(), compared.redline()),
            missing(compared.before(), compared.after(), query.speech()),
            missing(compared.after(), compared.before(), query.speech())));
  }

  /// The same words state the same norms.
  private static List<ChangeEntry> norms(DocumentView before, DocumentView after, Redline redline) {
    return redline.weight().isAtLeast(Weight.CORRECTION)
        ? DocumentChanges.norms(before.analysis(), after.analysis(), after.version().retrieved())
        : List.of();
  }

  private DocumentView current(Query query, DocumentView before) {
    return site.answers()
        .document(before.document().id(), before.document().number(), query.view())
        .orElse(before);
  }

  /// `id` or `id@version`
  private DocumentView view(Query query, String name) {
    String value = query.text(name).orElse("");
    int at = value.lastIndexOf('@');
    boolean isNumbered = at > 0 && value.substring(at + 1).matches("[1-9]\\d{0,5}");
    String id = isNumbered ? value.substring(0, at) : value;
    int number = isNumbered ? Integer.parseInt(value.substring(at + 1)) : 0;
    return site.answers().document(id, number, query.view()).orElseThrow(() -> site.missing(id));
  }

  /// The pieces to show: unchanged words only near a change and no changed boilerplate, unless
  /// `isWhole`.
  static List<Stretch> pieces(Redline redline, boolean isWhole) {
    List<Stretch> shown = new ArrayList<>();
    List<Redline.Piece> pieces = redline.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Redline.Piece piece = pieces.get(i);
      String words = redline.words(piece);
      boolean isLong = piece.kind() == Redline.Kind.SAME && words.length() > 2 * CONTEXT + 200;
      if (!isWhole && piece.kind() != Redline.Kind.SAME && redline.isBoilerplate(piece)) {
        continue;
      }
      if (isWhole || !isLong) {
        shown.add(new Stretch(piece.kind(), words, false));
        continue;
      }
      if (i > 0) {
        shown.add(new Stretch(piece.kind(), words.substring(0, CONTEXT), false));
      }
      shown.add(new Stretch(piece.kind(), "", true));
      if (i + 1 < pieces.size()) {
        shown.add(new Stretch(piece.kind(), words.substring(words.length() - CONTEXT), false));
      }
    }
    return shown;
  }

  /// The events `one` tells and `other` does not; typography apart.
  private static List<CourtEvent> missing(DocumentView one, DocumentView other, Speech speech) {
    Set<String> known = new HashSet<>();
    other.analysis().events().forEach(event -> known.add(Redline.folded(words(event, speech))));
    return one.analysis().events().stream()
        .filter(event -> !known.contains(Redline.folded(words(event, speech))))
        .toList();
  }

  private static List<String> told(List<CourtEvent> events, Speech speech) {
    return events.stream().map(event -> words(event, speech)).toList();
  }

  private static String words(CourtEvent event, Speech speech) {
    return speech.say(Labels.of(event.type()))
        + event.date().map(day -> ", " + speech.day(day)).orElse("")
        + ": “"
        + event.evidence().quote()
        + "”";
  }
}
