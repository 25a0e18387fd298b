package org.inforce.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.answer.AgendaEntry;
import org.inforce.answer.Labels;
import org.inforce.answer.Paths;
import org.inforce.answer.Places;
import org.inforce.source.Digest;
import org.inforce.status.Conflict;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.ChangeQuery;
import org.inforce.store.Weight;

/// What changed, where sources disagree, and what days lie ahead.
final class ChangePages {
  private static final int PAGE = 50;
  private static final int ROWS = 10_000;
  private static final int DAYS = 180;

  private final Site site;

  ChangePages(Site site) {
    this.site = site;
  }

  // --- changes -----------------------------------------------------------------------------

  void changes(Context context) {
    Query query = site.query(context);
    Part<ChangeEntry> part = part(query, filter(query), PAGE);
    Frame frame =
        site.frame(
            query,
            query.say("Changes"),
            "changes",
            Format.alternates(query.address().without("cursor")));
    site.page(
        context,
        "changes",
        frame,
        Map.of(
            "changes",
            part.shown(),
            "pages",
            part.pages(),
            "places",
            site.answers().places(),
            "folded",
            folded(query),
            "words",
            new ChangeWords(site.answers(), query.speech())));
  }

  /// How many changes the page leaves out because no word differs.
  private int folded(Query query) {
    if (query.text("weight").isPresent()) {
      return 0;
    }
    ChangeQuery filter = filter(query);
    return site.answers().countChanges(filter.atLeast(Weight.TYPOGRAPHY))
        - site.answers().countChanges(filter);
  }

  Listing changes(Query query, Format format) {
    int limit = format == Format.CSV ? ROWS : query.number("limit", PAGE, 1, 500);
    ChangeQuery filter = told(query, format);
    Part<ChangeEntry> part = part(query, filter, limit);
    List<ChangeEntry> shown = part.shown();
    ChangeWords words = new ChangeWords(site.answers(), Speech.ENGLISH);
    return new Listing(
        "Changes",
        site.answers().countChanges(filter),
        part.pages().next(),
        part.pages().previous(),
        shown.stream().map(site.answers()::json).toList(),
        List.of("at", "kind", "subject", "before", "after", "quote", "document", "why"),
        shown.stream().map(ChangePages::row).toList(),
        shown.stream().map(change -> entry(change, words)).toList());
  }

  /// Corrections of our own reading are no news: a feed has them only where they are asked for.
  private static ChangeQuery told(Query query, Format format) {
    boolean isFeed = format == Format.ATOM || format == Format.FEED_JSON;
    ChangeQuery filter = filter(query);
    return isFeed && query.text("ours").isEmpty() ? filter.ofTheWorld() : filter;
  }

  private Part<ChangeEntry> part(Query query, ChangeQuery filter, int size) {
    return Part.of(
        query,
        size,
        (offset, limit) -> site.answers().changes(filter.page(offset, limit)),
        change -> String.join(" ", row(change)));
  }

  private static ChangeQuery filter(Query query) {
    ChangeQuery filter = ChangeQuery.ALL;
    if (query.moment("since").isPresent()) {
      filter = filter.since(query.moment("since").get());
    }
    if (query.moment("until").isPresent()) {
      filter = filter.until(query.moment("until").get());
    }
    if (query.day("known_as_of").isPresent()) {
      filter =
          filter.until(
              query.view().knownAsOf().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    Optional<String> kind = query.text("kind");
    if (kind.isPresent()) {
      filter =
          filter.of(
              ChangeKind.tryParse(kind.get())
                  .orElseThrow(() ->
                      Problem.noneOf(
                          "kind",
                          kind.get(),
                          Arrays.stream(ChangeKind.values()).map(ChangeKind::code))));
    }
    if (query.text("document").isPresent()) {
      filter = filter.in(query.text("document").get());
    }
    Optional<String> weight = query.text("weight");
    filter =
        filter.atLeast(
            weight
                .map(code ->
                    Weight.tryParse(code)
                        .orElseThrow(() ->
                            Problem.badParameter(
                                "weight",
                                code,
                                "typography, boilerplate, correction or substance")))
                .orElse(Weight.CORRECTION));
    return isOurs(query) ? filter : filter.ofTheWorld();
  }

  /// Whether changes that came of our own rules are wanted too.
  private static boolean isOurs(Query query) {
    String ours = query.text("ours").orElse("yes");
    if (!ours.equals("yes") && !ours.equals("no")) {
      throw Problem.noneOf("ours", ours, Stream.of("yes", "no"));
    }
    return ours.equals("yes");
  }

  private static List<String> row(ChangeEntry change) {
    return List.of(
        change.at().toString(),
        change.kind().code(),
        change.subject(),
        change.before().orElse(""),
        change.after().orElse(""),
        change.quote().orElse(""),
        change.document().orElse(""),
        change.why());
  }

  private static Listing.Entry entry(ChangeEntry change, ChangeWords words) {
    return entry(change, words.title(change), words.moved(change));
  }

  /// `title` names what changed; `moved` is what it was and is.
  static Listing.Entry entry(ChangeEntry change, String title, Optional<String> moved) {
    String identity =
        change.at()
            + change.kind().code()
            + change.subject()
            + change.before().orElse("–")
            + " → "
            + change.after().orElse("–");
    return new Listing.Entry(
        "urn:inforce:change:"
            + Digest.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 24),
        (change.isOurs() ? "Our correction: " : "") + Labels.of(change.kind()) + ": " + title,
        page(change),
        change.at(),
        moved.map(words -> words + "\n").orElse("")
            + change.why()
            + change.quote().map(quote -> "\n“" + quote + "”").orElse(""));
  }

  /// The page of what changed.
  static String page(ChangeEntry change) {
    return switch (change.kind()) {
      case DOCUMENT_ADDED, DOCUMENT_CHANGED, DOCUMENT_WITHDRAWN -> Places.page(change.subject());
      case OBLIGATION_ADDED, OBLIGATION_CHANGED, OBLIGATION_REMOVED, DEADLINE_CHANGED ->
          "/obligations/" + Paths.encode(change.subject());
      case STATUS_CHANGED -> "/measures/" + Paths.encode(change.subject());
      case ORDER_ENTERED, ORDER_EXPIRING -> "/orders/" + Paths.encode(change.subject());
      case CONFLICT_FOUND -> "/conflicts";
    };
  }

  // --- conflicts ---------------------------------------------------------------------------

  void conflicts(Context context) {
    Query query = site.query(context);
    List<Conflict> conflicts = site.answers().conflicts(query.view().knownAsOf());
    site.page(
        context,
        "conflicts",
        site.frame(query, query.say("Conflicts"), "conflicts", Format.alternates(query.address())),
        Map.of(
            "conflicts",
            conflicts,
            "places",
            site.answers().places(),
            "book",
            site.answers().book()));
  }

  Listing conflictListing(Query query) {
    List<Conflict> conflicts = site.answers().conflicts(query.view().knownAsOf());
    return new Listing(
        "Conflicts",
        conflicts.size(),
        Optional.empty(),
        Optional.empty(),
        conflicts.stream().map(site.answers()::json).toList(),
        List.of("subject", "field", "document", "value", "rank", "quote", "held"),
        conflicts.stream().flatMap(conflict -> rows(conflict).stream()).toList(),
        conflicts.stream().map(this::entry).toList());
  }

  private static List<List<String>> rows(Conflict conflict) {
    return conflict.statements().stream()
        .map(statement ->
            List.of(
                conflict.subject(),
                conflict.field(),
                statement.evidence().version().document(),
                statement.value(),
                Integer.toString(statement.rank()),
                statement.evidence().quote(),
                conflict.held().orElse("")))
        .toList();
  }

  private FeedDates dates() {
    return new FeedDates(site.answers());
  }

  private Listing.Entry entry(Conflict conflict) {
    StringBuilder text = new StringBuilder();
    for (Conflict.Statement statement : conflict.statements()) {
      text.append(statement.value())
          .append(": “")
          .append(statement.evidence().quote())
          .append("”\n");
    }
    return new Listing.Entry(
        "urn:inforce:conflict:" + conflict.subject() + ":" + conflict.field(),
        "Sources disagree on the "
            + conflict.field().replace('_', ' ')
            + " of "
            + Subjects.title(conflict.subject(), site.answers().book(), Speech.ENGLISH),
        "/conflicts",
        dates().of(conflict),
        text.toString());
  }

  // --- calendar ----------------------------------------------------------------------------

  void calendar(Context context) {
    Query query = site.query(context);
    site.page(
        context,
        "calendar",
        site.frame(query, query.say("Calendar"), "calendar", calendarForms(query)),
        Map.of(
            "entries",
            entries(query),
            "from",
            from(query),
            "until",
            until(query),
            "places",
            site.answers().places()));
  }

  private static List<Frame.Alternate> calendarForms(Query query) {
    List<Frame.Alternate> forms = new ArrayList<>(Format.alternates(query.address()));
    forms.add(
        new Frame.Alternate(
            "text/calendar", "iCalendar", query.address().at("/calendar.ics").toString()));
    return forms;
  }

  void ics(Context context) {
    Query query = site.query(context);
    context.contentType("text/calendar; charset=utf-8");
    context.result(
        ICalendar.of(
            entries(query),
            Formats.base(context),
            entry -> entry.document().map(dates()::ofDocument).orElse(Instant.EPOCH)));
  }

  Listing calendarListing(Query query) {
    List<AgendaEntry> entries = entries(query);
    return new Listing(
        "Calendar",
        entries.size(),
        Optional.empty(),
        Optional.empty(),
        entries.stream().map(site.answers()::json).toList(),
        List.of("date", "kind", "title", "page", "quote", "document"),
        entries.stream().map(ChangePages::row).toList(),
        entries.stream().map(ChangePages::entry).toList());
  }

  private static List<String> row(AgendaEntry entry) {
    return List.of(
        entry.day().toString(),
        entry.kind().code(),
        entry.title(),
        entry.href(),
        entry.quote().orElse(""),
        entry.document().orElse(""));
  }

  private static Listing.Entry entry(AgendaEntry entry) {
    return new Listing.Entry(
        "urn:inforce:calendar:" + entry.day() + ":" + entry.kind().code() + ":" + entry.id(),
        entry.day() + ": " + entry.title(),
        entry.href(),
        entry.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
        entry.quote().orElse(""));
  }

  private List<AgendaEntry> entries(Query query) {
    LocalDate from = from(query);
    LocalDate until = until(query);
    if (until.isBefore(from)) {
      throw Problem.badParameter(
          "until", until.toString(), Phrase.of("a day not before {0}", from.toString()));
    }
    return site.answers().calendar(from, until, query.view().knownAsOf());
  }

  private static LocalDate from(Query query) {
    return query.day("from").orElse(query.view().asOf());
  }

  private static LocalDate until(Query query) {
    return query.day("until").orElse(from(query).plusDays(DAYS));
  }
}
