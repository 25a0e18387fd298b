package org.inforce.web;

import io.javalin.http.Context;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.inforce.answer.JsonObject;
import org.inforce.answer.ObligationView;
import org.inforce.review.ReviewDesk;
import org.inforce.review.ReviewDesk.Outcome;
import org.inforce.review.Standing;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Review;
import org.inforce.store.ReviewDetails;

/// `/review`: findings to be confirmed or rejected, the least certain first. Everyone may read; who
/// knows the operator's token may decide.
final class ReviewPages {
  private static final int SCANNED = 2_000;
  private static final int PAGE = 25;

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
    ReviewDesk.Entry entry =
        new ReviewDesk.Entry(
            finding, decision(decision), note, reviewer, ReviewDetails.NONE, OptionalInt.empty());
    ReviewDesk desk = new ReviewDesk(site.answers().store(), () -> {});
    return switch (desk.decide(entry, ZonedDateTime.now(site.settings().clock()))) {
      case Outcome.Kept(Standing standing) -> json(standing.history().getLast());
      case Outcome.Stale stale ->
          throw new Problem(412, "Somebody decided meanwhile", "Look again and decide anew.");
      case Outcome.Unknown unknown ->
          throw Problem.notFound("No finding has the identifier “" + finding + "”.");
      case Outcome.Refused(String field, String why) ->
          throw new Problem(400, "A parameter cannot be read", field + ": " + why);
    };
  }

  private static Review.Decision decision(String code) {
    return Review.Decision.tryParse(code)
        .orElseThrow(
            () -> Problem.badParameter("decision", code, "confirmed, rejected or needs_review"));
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
