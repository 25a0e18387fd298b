package org.inforce.answer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.review.Reviews;
import org.inforce.review.Standing;
import org.inforce.review.Word;
import org.inforce.store.Finding;
import org.inforce.store.Review;
import org.inforce.store.StoredFinding;

/// What people decided and said, as JSON.
public final class ReviewJson {
  private ReviewJson() {}

  /// `{"subject","who","when","known_from","why"}`
  public static JsonObject of(Word word) {
    return new JsonObject()
        .put("subject", word.subject())
        .put("who", word.reviewer())
        .put("when", word.at())
        .put("known_from", word.knownFrom())
        .put("why", word.note());
  }

  /// Whose word it stands by, where anybody decided.
  static Optional<JsonObject> summary(Standing standing) {
    return standing
        .decisive()
        .map(entry ->
            new JsonObject()
                .put("state", standing.verdict().code())
                .put("who", entry.reviewer())
                .put("when", entry.at())
                .put("why", entry.note())
                .put("corrections", fields(standing.corrections())));
  }

  /// One entry of a history.
  public static JsonObject of(Review entry) {
    return new JsonObject()
        .put("decision", entry.decision().code())
        .put("reviewer", entry.reviewer())
        .put("at", entry.at())
        .put("known_from", entry.knownFrom())
        .put("note", entry.note())
        .put("owner", entry.details().owner())
        .put("due", entry.details().due())
        .put("evidence", entry.details().evidence())
        .put("corrections", fields(entry.details().corrections()))
        .put("quote", entry.quote());
  }

  /// Where a subject stands, with its history; `version` counts its entries.
  public static JsonObject of(Standing standing) {
    Optional<Review> latest =
        standing.history().isEmpty() ? Optional.empty() : Optional.of(standing.history().getLast());
    return new JsonObject()
        .put("finding", standing.finding())
        .put("kind", latest.map(entry -> entry.place().kind().code()))
        .put("state", standing.verdict().code())
        .put("version", standing.version())
        .put("reviewer", standing.decisive().map(Review::reviewer))
        .put("at", standing.decisive().map(Review::at))
        .put("note", standing.decisive().map(Review::note))
        .put("owner", standing.owner())
        .put("due", standing.due())
        .put("evidence", standing.evidence())
        .put("corrections", fields(standing.corrections()))
        .put("document", latest.flatMap(entry -> entry.place().document()))
        .put("quote", latest.map(Review::quote))
        .put("history", standing.history().stream().map(ReviewJson::of).toList());
  }

  static JsonObject of(CodePoints points, Reviews.Item item) {
    StoredFinding stored = item.stored();
    JsonObject found =
        switch (stored.finding()) {
          case Finding.Norm norm -> ObligationJson.of(points, norm.norm());
          case Finding.Event event -> EventJson.of(points, event.event());
        };
    return of(item.standing())
        .put("finding", stored.id())
        .put("kind", stored.finding().kind().code())
        .put("document", stored.document())
        .put("document_version", stored.number())
        .put("current", stored.isCurrent())
        .put("confidence", stored.finding().confidence())
        .put("quote", stored.finding().evidence().quote())
        .put("found", found);
  }

  static JsonObject of(Reviews.Orphan orphan) {
    return of(orphan.standing()).put("orphaned", orphan.why());
  }

  private static JsonObject fields(Map<String, String> corrections) {
    JsonObject fields = new JsonObject();
    new TreeMap<>(corrections).forEach(fields::put);
    return fields;
  }
}
