package org.inforce.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.answer.JsonObject;
import org.inforce.answer.ObligationView;
import org.inforce.status.Occurrence;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Review;

/// `/review`: findings to be confirmed or rejected, the least certain first. Everyone may read; who
/// knows the operator's token may decide.
final class ReviewPages {
  private static final int SCANNED = 2_000;
  private static final int PAGE = 25;
  private static final int NOTE = 2_000;

  private final Site site;
  private final Gate gate;

  ReviewPages(Site site, Gate gate) {
    this.site = site;
    this.gate = gate;
  }

  void page(Context context) {
    Query query = site.query(context);
    List<Review> held = site.answers().store().reviews();
    site.page(
        context,
        "review",
        site.frame(query, "Review", "review"),
        Map.of(
            "queue",
            queue(query, held),
            "held",
            held,
            "isIn",
            gate.isIn(context),
            "isOpenable",
            gate.isOpenable(),
            "places",
            site.answers().places()));
  }

  private List<ObligationView> queue(Query query, List<Review> held) {
    Set<String> decided = new HashSet<>();
    held.stream()
        .filter(review -> review.decision() != Review.Decision.NEEDS_REVIEW)
        .map(Review::finding)
        .forEach(decided::add);
    return site
        .answers()
        .obligations(ObligationQuery.ALL.page(0, SCANNED), Optional.empty(), query.view())
        .stream()
        .filter(view -> !decided.contains(view.id()))
        .sorted(
            Comparator.comparingDouble(
                    (ObligationView view) -> view.stored().obligation().confidence())
                .thenComparing(ObligationView::id))
        .limit(PAGE)
        .toList();
  }

  void login(Context context) {
    if (!gate.open(context, Optional.ofNullable(context.formParam("token")).orElse(""))) {
      throw new Problem(403, "Not let in", "That is not the operator's token.");
    }
    context.redirect("/review");
  }

  /// A decision sent by the form of the page.
  void decide(Context context) {
    gate.check(context);
    keep(
        form(context, "finding"),
        form(context, "decision"),
        form(context, "note"),
        form(context, "reviewer"));
    context.redirect("/review");
  }

  private static String form(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("").strip();
  }

  /// Keeps a decision and gives it as it is kept.
  JsonObject keep(String finding, String decision, String note, String reviewer) {
    if (note.length() > NOTE) {
      throw Problem.badParameter("note", note.substring(0, 40) + "…", "at most 2,000 characters");
    }
    if (reviewer.isEmpty()) {
      throw Problem.badParameter("reviewer", reviewer, "the reviewer's name");
    }
    Review review =
        new Review(
            finding,
            decision(decision),
            note,
            reviewer,
            site.settings().clock().instant(),
            quote(finding));
    site.answers()
        .store()
        .write(writer -> {
          writer.addReview(review);
          return review;
        });
    return json(review);
  }

  private static Review.Decision decision(String code) {
    for (Review.Decision decision : Review.Decision.values()) {
      if (decision.name().toLowerCase(Locale.ROOT).equals(code)) {
        return decision;
      }
    }
    throw Problem.badParameter("decision", code, "confirmed, rejected or needs_review");
  }

  /// The words a finding quotes.
  private String quote(String finding) {
    return site.answers()
        .store()
        .obligation(finding)
        .map(stored -> stored.obligation().evidence().quote())
        .or(() ->
            site.answers()
                .book()
                .occurrenceOf(finding)
                .map(occurrence -> quote(occurrence, finding)))
        .orElseThrow(() -> Problem.notFound("No finding has the identifier “" + finding + "”."));
  }

  private static String quote(Occurrence occurrence, String event) {
    return occurrence.mentions().stream()
        .filter(mention -> mention.event().id().equals(event))
        .map(mention -> mention.event().evidence().quote())
        .findFirst()
        .orElse("");
  }

  static JsonObject json(Review review) {
    return new JsonObject()
        .put("finding", review.finding())
        .put("decision", review.decision().name().toLowerCase(Locale.ROOT))
        .put("note", review.note())
        .put("reviewer", review.reviewer())
        .put("at", review.at())
        .put("quote", review.quote());
  }
}
