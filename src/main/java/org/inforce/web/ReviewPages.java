package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Paths;
import org.inforce.answer.ReviewQueue;
import org.inforce.answer.ReviewQueue.Entry;
import org.inforce.answer.ReviewQueue.Filter;
import org.inforce.review.ReviewDesk;
import org.inforce.review.ReviewDesk.Outcome;
import org.inforce.review.RulingKind;
import org.inforce.review.Standing;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;

/// `/review`: what waits for people, the least certain first, and what they decided. Everyone may
/// read; who knows the operator's token may decide.
final class ReviewPages {
  private static final int PAGE = 25;
  private static final List<String> COLUMNS =
      List.of(
          "finding",
          "kind",
          "state",
          "about",
          "confidence",
          "reviewer",
          "at",
          "note",
          "owner",
          "due",
          "document",
          "quote");

  private final Site site;
  private final Gate gate;
  private final ReviewDesk desk;

  ReviewPages(Site site, Gate gate, ReviewDesk desk) {
    this.site = site;
    this.gate = gate;
    this.desk = desk;
  }

  private ReviewQueue queue() {
    return site.answers().reviews();
  }

  private Bench bench(Context context) {
    boolean isIn = gate.isIn(context);
    return new Bench(
        isIn,
        gate.isOpenable(),
        isIn ? gate.formWord() : "",
        isIn ? ReviewForms.reviewer(context) : "");
  }

  // --- reading -----------------------------------------------------------------------------

  void page(Context context) {
    Query query = site.query(context);
    Filter filter = filter(query);
    ReviewQueue queue = queue();
    Part<Entry> part = part(query, queue, filter, PAGE);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("entries", part.shown());
    parameters.put("count", queue.count(filter));
    parameters.put("pages", part.pages());
    parameters.put("filter", filter);
    parameters.put(
        "done",
        query
            .text("done")
            .flatMap(queue::entry)
            .map(Entry::standing)
            .map(List::of)
            .orElse(List.of()));
    parameters.put("bench", bench(context));
    parameters.put("places", site.answers().places());
    site.page(
        context,
        "review",
        site.frame(
            query,
            query.say("Review"),
            "review",
            Format.alternates(query.address().without("done"))),
        parameters);
  }

  /// The filter of a request.
  static Filter filter(Query query) {
    String state = query.text("state").orElse("open");
    if (!ReviewQueue.STATES.contains(state)) {
      throw Problem.badParameter("state", state, String.join(", ", ReviewQueue.STATES));
    }
    return new Filter(
        query.text("kind").map(ReviewPages::kind),
        state,
        query.text("confidence_below").map(ReviewPages::share),
        query.text("document"),
        query.text("measure"));
  }

  private static FindingKind kind(String code) {
    return FindingKind.tryParse(code)
        .orElseThrow(() -> Problem.badParameter("kind", code, "obligation, event or ruling"));
  }

  private static double share(String value) {
    try {
      double share = Double.parseDouble(value);
      if (share >= 0 && share <= 1.01) {
        return share;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a number out of bounds is.
    }
    throw Problem.badParameter("confidence_below", value, "a number from 0 to 1");
  }

  /// The queue in its other forms.
  Listing listing(Query query) {
    Filter filter = filter(query);
    ReviewQueue queue = queue();
    Part<Entry> part = part(query, queue, filter, query.number("limit", PAGE, 1, 500));
    List<Entry> entries = part.shown();
    return new Listing(
        "Review",
        queue.count(filter),
        part.pages().next(),
        part.pages().previous(),
        entries.stream().map(queue::json).toList(),
        COLUMNS,
        entries.stream().map(ReviewPages::row).toList(),
        entries.stream().map(this::feedEntry).toList());
  }

  private static Part<Entry> part(Query query, ReviewQueue queue, Filter filter, int size) {
    return Part.of(query, size, (offset, limit) -> queue.entries(filter, offset, limit), Entry::id);
  }

  private static List<String> row(Entry entry) {
    Standing standing = entry.standing();
    Optional<Review> decisive = standing.decisive();
    return List.of(
        entry.id(),
        entry instanceof Entry.Found(var item)
            ? item.stored().finding().kind().code()
            : ReviewWords.kind(standing).code(),
        entry instanceof Entry.Orphaned ? "orphaned" : standing.verdict().code(),
        ReviewWords.title(entry, Speech.ENGLISH),
        ReviewWords.confidence(entry).map(percent -> percent + " %").orElse(""),
        decisive.map(Review::reviewer).orElse(""),
        decisive.map(Review::at).map(Instant::toString).orElse(""),
        decisive.map(Review::note).orElse(""),
        standing.owner().orElse(""),
        standing.due().map(Object::toString).orElse(""),
        ReviewWords.evidence(entry).map(evidence -> evidence.version().document()).orElse(""),
        ReviewWords.evidence(entry)
            .map(evidence -> evidence.quote())
            .orElseGet(() -> ReviewWords.lostWords(entry)));
  }

  private Listing.Entry feedEntry(Entry entry) {
    return new Listing.Entry(
        "urn:inforce:review:" + entry.id(),
        ReviewWords.title(entry, Speech.ENGLISH),
        ReviewWords.page(entry.id()),
        entry.standing().last().map(Review::at).orElse(Instant.EPOCH),
        ReviewWords.standing(entry.standing(), Speech.ENGLISH));
  }

  /// One entry with its history, and all that can be said about it.
  void entry(Context context) {
    String id = context.pathParam("id");
    show(context, found(id), Optional.empty(), "");
  }

  private Entry found(String id) {
    return queue()
        .entry(id)
        .orElseThrow(() -> Problem.notFound("Nothing to review has the identifier “{0}”.", id));
  }

  private void show(Context context, Entry entry, Optional<Phrase> problem, String note) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("entry", entry);
    parameters.put("problem", problem.map(query.speech()::say).orElse(""));
    parameters.put("note", note);
    parameters.put("bench", bench(context));
    parameters.put("places", site.answers().places());
    site.page(
        context,
        "review-entry",
        site.frame(query, ReviewWords.title(entry, query.speech()), "review"),
        parameters);
  }

  /// The form for a person's own word.
  void make(Context context) {
    RulingKind kind =
        ReviewForms.kind(Optional.ofNullable(context.queryParam("kind")).orElse("event_added"));
    form(context, kind, Map.of(), Optional.empty());
  }

  private void form(
      Context context, RulingKind kind, Map<String, String> given, Optional<Phrase> problem) {
    Query query = site.query(context);
    Map<String, String> values = new HashMap<>();
    query.address().parameters().forEach((name, all) -> values.put(name, all.getFirst()));
    values.putAll(given);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("kind", kind);
    parameters.put("values", values);
    parameters.put("problem", problem.map(query.speech()::say).orElse(""));
    parameters.put("bench", bench(context));
    site.page(
        context,
        "review-new",
        site.frame(query, query.say(ReviewWords.label(kind)), "review"),
        parameters);
  }

  // --- deciding ----------------------------------------------------------------------------

  void login(Context context) {
    if (!gate.open(context, Optional.ofNullable(context.formParam("token")).orElse(""))) {
      throw new Problem(403, "Not let in", "That is not the operator's token.");
    }
    context.redirect(ReviewForms.back(context));
  }

  void logout(Context context) {
    gate.check(context);
    gate.close(context);
    context.redirect("/review");
  }

  /// A decision sent by a form of a page.
  void decide(Context context) {
    gate.check(context);
    ReviewDesk.Entry sent = ReviewForms.entry(context);
    ReviewForms.remember(context, sent.reviewer());
    switch (desk.decide(sent, now())) {
      case Outcome.Kept(Standing standing) -> redirect(context, standing);
      case Outcome.Stale stale -> {
        context.status(412);
        show(
            context,
            found(sent.subject()),
            Optional.of(
                Phrase.of(
                    "Somebody decided about this while you were reading. Nothing of yours was"
                        + " kept; look at what was said and decide anew.")),
            sent.note());
      }
      case Outcome.Unknown unknown ->
          throw Problem.notFound("No finding has the identifier “{0}”.", sent.subject());
      case Outcome.Refused(String field, String why) -> {
        context.status(422);
        show(context, found(sent.subject()), Optional.of(refusal(field, why)), sent.note());
      }
    }
  }

  private static Phrase refusal(String field, String why) {
    return Phrase.of("Not kept – {0}: {1}.", Phrase.of(field.replace('_', ' ')), Phrase.of(why));
  }

  private static void redirect(Context context, Standing standing) {
    String back = ReviewForms.back(context);
    if (back.startsWith("/review/")) {
      context.redirect(back, HttpStatus.SEE_OTHER);
      return;
    }
    context.redirect(
        Address.of(back).with("done", standing.finding()).toString(), HttpStatus.SEE_OTHER);
  }

  /// A person's own word sent by the form of [#make].
  void rule(Context context) {
    gate.check(context);
    RulingKind kind = ReviewForms.kind(ReviewForms.text(context, "kind"));
    Map<String, String> given = ReviewForms.fields(context);
    String reviewer = ReviewForms.text(context, "reviewer");
    ReviewForms.remember(context, reviewer);
    Supplier<Map<String, String>> shown =
        () -> {
          Map<String, String> all = new HashMap<>(given);
          for (String name : List.of("note", "source", "quote", "field", "value")) {
            all.put(name, ReviewForms.text(context, name));
          }
          return all;
        };
    Outcome outcome;
    try {
      outcome =
          desk.rule(
              queue()
                  .resolved(
                      kind,
                      given,
                      ReviewForms.text(context, "source"),
                      ReviewForms.text(context, "quote"),
                      ReviewForms.text(context, "note"),
                      reviewer),
              now());
    } catch (IllegalArgumentException e) {
      outcome = new Outcome.Refused("fields", String.valueOf(e.getMessage()));
    }
    switch (outcome) {
      case Outcome.Kept(Standing standing) ->
          context.redirect("/review/" + Paths.encode(standing.finding()), HttpStatus.SEE_OTHER);
      case Outcome.Stale stale -> throw new IllegalStateException("a new word is never late");
      case Outcome.Unknown(String subject) ->
          throw Problem.notFound("Nothing has the identifier “{0}”.", subject);
      case Outcome.Refused(String field, String why) -> {
        context.status(422);
        form(context, kind, shown.get(), Optional.of(refusal(field, why)));
      }
    }
  }

  // --- for programs ------------------------------------------------------------------------

  /// One entry as JSON, with its version as its entity tag.
  JsonObject json(Context context, String id) {
    Entry entry = found(id);
    context.header("ETag", tag(entry.standing()));
    return queue().json(entry);
  }

  private static String tag(Standing standing) {
    return "\"" + standing.version() + "\"";
  }

  /// Keeps a decision and gives where its subject stands then.
  JsonObject keep(Context context, ReviewDesk.Entry sent) {
    return kept(context, desk.decide(sent, now()));
  }

  /// Keeps a person's own word.
  JsonObject keep(Context context, Supplier<ReviewDesk.Draft> draft) {
    try {
      return kept(context, desk.rule(draft.get(), now()));
    } catch (IllegalArgumentException e) {
      throw new Problem(422, "Not kept", "{0}", String.valueOf(e.getMessage()));
    }
  }

  ReviewQueue resolver() {
    return queue();
  }

  private JsonObject kept(Context context, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Kept(Standing standing) -> {
        context.header("Location", "/api/v1/reviews/" + Paths.encode(standing.finding()));
        yield json(context, standing.finding());
      }
      case Outcome.Stale(Standing standing) ->
          throw new Problem(
              412,
              "Somebody decided meanwhile",
              "The finding is at version {0} now; nothing was kept.",
              Integer.toString(standing.version()));
      case Outcome.Unknown(String subject) ->
          throw Problem.notFound("No finding has the identifier “{0}”.", subject);
      case Outcome.Refused(String field, String why) ->
          throw new Problem(422, "Not kept", "{0}: {1}", field, why);
    };
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(site.settings().clock());
  }
}
