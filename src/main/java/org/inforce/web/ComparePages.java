package org.inforce.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Frame frame = site.frame(query, query.say("Compare"), "documents");
    if (query.text("a").isEmpty()) {
      site.page(context, "compare-form", frame, Map.of());
      return;
    }
    DocumentView before = view(query, "a");
    DocumentView after = query.text("b").isPresent() ? view(query, "b") : current(query, before);
    if (before.text().length() + after.text().length() > LONGEST) {
      throw new Problem(413, "Too long", "These texts are too long to be compared on one page.");
    }
    Redline redline = Redline.of(before.text(), after.text());
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
    parameters.put("gone", missing(before, after, query.speech()));
    parameters.put("added", missing(after, before, query.speech()));
    parameters.put("places", site.answers().places());
    parameters.put("words", new ChangeWords(site.answers(), query.speech()));
    site.page(context, "compare", frame, parameters);
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

  /// The events `one` tells and `other` does not, in words; typography apart.
  private static List<String> missing(DocumentView one, DocumentView other, Speech speech) {
    Set<String> known = new HashSet<>();
    other.analysis().events().forEach(event -> known.add(Redline.folded(words(event, speech))));
    return one.analysis().events().stream()
        .map(event -> words(event, speech))
        .filter(words -> !known.contains(Redline.folded(words)))
        .toList();
  }

  private static String words(CourtEvent event, Speech speech) {
    return speech.say(Labels.of(event.type()))
        + event.date().map(day -> ", " + speech.day(day)).orElse("")
        + ": “"
        + event.evidence().quote()
        + "”";
  }
}
