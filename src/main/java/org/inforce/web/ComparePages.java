package org.inforce.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.answer.DocumentView;
import org.inforce.answer.Labels;
import org.inforce.change.Redline;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;

/// `/compare`: two versions, or two documents, word by word.
final class ComparePages {
  private static final int LONGEST = 3_000_000;
  private static final int CONTEXT = 400;

  private final Site site;

  ComparePages(Site site) {
    this.site = site;
  }

  void page(Context context) {
    Query query = site.query(context);
    Frame frame = site.frame(query, "Compare", "documents");
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
    site.page(
        context,
        "compare",
        frame,
        Map.of(
            "before",
            before,
            "after",
            after,
            "redline",
            redline,
            "pieces",
            pieces(redline, query.text("all").isPresent()),
            "gone",
            missing(before, after),
            "added",
            missing(after, before)));
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
    return site.answers()
        .document(id, number, query.view())
        .orElseThrow(() -> Problem.notFound("There is no document or version “" + value + "”."));
  }

  /// The pieces to show: unchanged words only near a change, unless `isWhole`.
  static List<Stretch> pieces(Redline redline, boolean isWhole) {
    List<Stretch> shown = new ArrayList<>();
    List<Redline.Piece> pieces = redline.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Redline.Piece piece = pieces.get(i);
      String words = redline.words(piece);
      boolean isLong = piece.kind() == Redline.Kind.SAME && words.length() > 2 * CONTEXT + 200;
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

  /// What `one` states and `other` does not: norms first, then events, in words.
  private static List<String> missing(DocumentView one, DocumentView other) {
    Set<String> known = new HashSet<>();
    other.analysis().obligations().forEach(norm -> known.add(words(norm)));
    other.analysis().events().forEach(event -> known.add(words(event)));
    List<String> missing = new ArrayList<>();
    one.analysis().obligations().stream()
        .map(ComparePages::words)
        .filter(words -> !known.contains(words))
        .forEach(missing::add);
    one.analysis().events().stream()
        .map(ComparePages::words)
        .filter(words -> !known.contains(words))
        .forEach(missing::add);
    return missing;
  }

  private static String words(Obligation norm) {
    return norm.bearer().orElse("Whoever it concerns")
        + " "
        + Labels.of(norm.modality())
        + ": “"
        + norm.evidence().quote()
        + "”";
  }

  private static String words(CourtEvent event) {
    return Labels.of(event.type())
        + event.date().map(day -> ", " + Labels.day(day)).orElse("")
        + ": “"
        + event.evidence().quote()
        + "”";
  }
}
