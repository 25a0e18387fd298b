package org.inforce.answer;

import java.util.List;
import java.util.Locale;
import org.inforce.change.Redline;
import org.inforce.proceeding.CourtEvent;
import org.inforce.store.ChangeEntry;

/// Two texts compared, for programs: the words that changed, and the norms and events that differ.
public final class ComparisonJson {
  private ComparisonJson() {}

  /// `norms` are those stated otherwise; `gone` are events only `before` tells, `added` those only
  /// `after` does. Offsets of what was deleted or moved away point into the text before, all others
  /// into the text after.
  public static JsonObject of(
      DocumentView before,
      DocumentView after,
      Redline redline,
      List<ChangeEntry> norms,
      List<CourtEvent> gone,
      List<CourtEvent> added) {
    CodePoints was = CodePoints.of(before.text());
    CodePoints is = CodePoints.of(after.text());
    return new JsonObject()
        .put("before", side(before))
        .put("after", side(after))
        .put("weight", redline.weight().code())
        .put("obligations", norms.stream().map(ChangeJson::of).toList())
        .put(
            "events",
            new JsonObject()
                .put("removed", gone.stream().map(event -> EventJson.of(was, event)).toList())
                .put("added", added.stream().map(event -> EventJson.of(is, event)).toList()))
        .put(
            "pieces",
            redline.pieces().stream()
                .filter(piece -> piece.kind() != Redline.Kind.SAME)
                .map(piece -> piece(redline, piece, was, is))
                .toList());
  }

  private static JsonObject side(DocumentView view) {
    return new JsonObject()
        .put("document", view.document().id())
        .put("version", view.version().number())
        .put("sha256", view.version().version().sha256())
        .put("title", view.version().metadata().title());
  }

  private static JsonObject piece(
      Redline redline, Redline.Piece piece, CodePoints was, CodePoints is) {
    CodePoints points =
        switch (piece.kind()) {
          case DELETED, MOVED_AWAY -> was;
          case SAME, INSERTED, MOVED_HERE -> is;
        };
    return new JsonObject()
        .put("kind", piece.kind().name().toLowerCase(Locale.ROOT))
        .put("start", points.at(piece.start()))
        .put("end", points.at(piece.end()))
        .put("quote", redline.words(piece))
        .put("boilerplate", redline.isBoilerplate(piece));
  }
}
