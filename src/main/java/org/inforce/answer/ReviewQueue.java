package org.inforce.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inforce.review.ReviewDesk;
import org.inforce.review.Reviews;
import org.inforce.review.RulingKind;
import org.inforce.review.Standing;
import org.inforce.review.Verdict;
import org.inforce.status.Measure;
import org.inforce.status.MeasureMatch;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusBook;
import org.inforce.store.FindingKind;
import org.inforce.store.QueueQuery;
import org.inforce.store.Store;

/// What waits for people and what they decided: findings with their standing, decisions that lost
/// their words, and people's own words. Reads only.
public final class ReviewQueue {
  /// The states a reader can ask for, beside the codes of verdicts: what waits, what lost its
  /// words, people's own words, everything.
  public static final List<String> STATES =
      List.of(
          "open",
          "unreviewed",
          "needs_review",
          "confirmed",
          "rejected",
          "corrected",
          "orphaned",
          "ruled",
          "all");

  private final Store store;
  private final StatusBook book;
  private final Texts texts;
  private final Reviews reviews;

  ReviewQueue(Store store, StatusBook book, Texts texts) {
    this.store = store;
    this.book = book;
    this.texts = texts;
    this.reviews = new Reviews(store);
  }

  /// Which entries are asked for; an absent part asks for all. `state` is one of [#STATES]; `below`
  /// an exclusive bound of confidence; `measure` a measure by its identifier or in words.
  public record Filter(
      Optional<FindingKind> kind,
      String state,
      Optional<Double> below,
      Optional<String> document,
      Optional<String> measure) {
    /// All that waits.
    public static final Filter OPEN =
        new Filter(Optional.empty(), "open", Optional.empty(), Optional.empty(), Optional.empty());

    public Filter {
      if (!STATES.contains(state)) {
        throw new IllegalArgumentException("not a state of the queue: " + state);
      }
    }
  }

  /// One entry of the queue.
  public sealed interface Entry {
    String id();

    Standing standing();

    /// A finding of a current version, as it was made.
    record Found(Reviews.Item item) implements Entry {
      @Override
      public String id() {
        return item.stored().id();
      }

      @Override
      public Standing standing() {
        return item.standing();
      }
    }

    /// A decision or a word that has lost what it is about.
    record Orphaned(Reviews.Orphan orphan) implements Entry {
      @Override
      public String id() {
        return orphan.standing().finding();
      }

      @Override
      public Standing standing() {
        return orphan.standing();
      }
    }

    /// A person's own word.
    record Said(Standing standing) implements Entry {
      @Override
      public String id() {
        return standing.finding();
      }
    }
  }

  /// The entries that fit, those first that have lost their words, then the least certain findings,
  /// then people's own words; `offset` are passed over, at most `limit` given.
  public List<Entry> entries(Filter filter, int offset, int limit) {
    List<Entry> orphans = orphans(filter);
    List<Entry> found = new ArrayList<>(orphans.stream().skip(offset).limit(limit).toList());
    int passed = Math.max(0, offset - orphans.size());
    if (asksFindings(filter)) {
      QueueQuery query = query(filter);
      reviews.queue(query.page(passed, limit - found.size())).stream()
          .map(Entry.Found::new)
          .forEach(found::add);
      passed = Math.max(0, passed - store.findings().count(query));
    }
    said(filter).stream().skip(passed).limit(limit - found.size()).forEach(found::add);
    return List.copyOf(found);
  }

  /// How many entries fit.
  public int count(Filter filter) {
    return orphans(filter).size()
        + (asksFindings(filter) ? store.findings().count(query(filter)) : 0)
        + said(filter).size();
  }

  private List<Entry> orphans(Filter filter) {
    boolean isAsked = Set.of("open", "orphaned", "all").contains(filter.state());
    return isAsked && filter.measure().isEmpty()
        ? reviews.orphans().stream()
            .filter(orphan -> fits(filter, orphan.standing()))
            .<Entry>map(Entry.Orphaned::new)
            .toList()
        : List.of();
  }

  private List<Entry> said(Filter filter) {
    boolean isAsked = Set.of("ruled", "all").contains(filter.state());
    return isAsked && filter.measure().isEmpty()
        ? reviews.words().stream()
            .filter(standing -> fits(filter, standing))
            .<Entry>map(Entry.Said::new)
            .toList()
        : List.of();
  }

  private static boolean fits(Filter filter, Standing standing) {
    var place = standing.history().getLast().place();
    return filter.kind().map(kind -> kind == place.kind()).orElse(true)
        && filter.document().map(id -> place.document().equals(Optional.of(id))).orElse(true);
  }

  private static boolean asksFindings(Filter filter) {
    return !filter.state().equals("orphaned")
        && !filter.state().equals("ruled")
        && !filter.kind().equals(Optional.of(FindingKind.RULING));
  }

  private QueueQuery query(Filter filter) {
    Set<String> verdicts =
        switch (filter.state()) {
          case "open" -> Set.of("", Verdict.UNREVIEWED.code(), Verdict.NEEDS_REVIEW.code());
          case "unreviewed" -> Set.of("", Verdict.UNREVIEWED.code());
          case "all" -> Set.of();
          default -> Set.of(filter.state());
        };
    return new QueueQuery(
        filter.kind(),
        verdicts,
        filter.below(),
        filter.document(),
        filter.measure().map(this::within),
        0,
        Integer.MAX_VALUE);
  }

  /// The passages that tell what happened to a measure, and the documents it is.
  private Set<String> within(String words) {
    Set<String> within = new HashSet<>();
    measure(words)
        .ifPresent(measure -> {
          measure.mentions().stream()
              .filter(mention -> mention.isDocumentItself())
              .forEach(mention -> within.add(mention.evidence().version().document()));
          book.occurrences().stream()
              .filter(occurrence -> occurrence.measures().contains(measure.id()))
              .flatMap(occurrence -> occurrence.mentions().stream())
              .forEach(mention -> within.add(mention.event().id()));
        });
    return within;
  }

  /// The measure of that identifier or name; empty when none or several fit.
  public Optional<Measure> measure(String words) {
    return book.measure(words)
        .or(() ->
            switch (book.find(words)) {
              case MeasureMatch.One(Measure measure) -> Optional.of(measure);
              case MeasureMatch.Several several -> Optional.empty();
              case MeasureMatch.None none -> Optional.empty();
            });
  }

  /// Everything on record about a finding, a word or an order (by one of its passages).
  public Optional<Entry> entry(String id) {
    String subject = passage(id);
    Optional<Entry> orphan =
        reviews.orphans().stream()
            .filter(lost -> lost.standing().finding().equals(subject))
            .<Entry>map(Entry.Orphaned::new)
            .findFirst();
    if (orphan.isPresent()) {
      return orphan;
    }
    Standing standing = reviews.standing(subject);
    return store
        .findings()
        .byId(subject)
        .<Entry>map(stored -> new Entry.Found(new Reviews.Item(stored, standing)))
        .or(() ->
            standing.history().isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry.Said(standing)));
  }

  /// The passage by which an event is named in people's words: that of an order's best source.
  public String passage(String id) {
    return book.occurrence(id).map(Occurrence::best).map(best -> best.event().id()).orElse(id);
  }

  /// The draft with events named by their passages and measures by their identifiers.
  ///
  /// @throws IllegalArgumentException if no single measure is of that name
  public ReviewDesk.Draft resolved(
      RulingKind kind,
      Map<String, String> given,
      String source,
      String quote,
      String note,
      String reviewer) {
    Map<String, String> fields = new TreeMap<>();
    given.forEach((name, value) -> fields.put(name, resolved(kind, name, value.strip())));
    fields.values().removeIf(String::isEmpty);
    given.forEach((name, value) -> {
      if (value.isBlank() && kind == RulingKind.FIELD_SETTLED) {
        fields.put(name, "");
      }
    });
    return new ReviewDesk.Draft(kind, fields, source, quote, note, reviewer);
  }

  private String resolved(RulingKind kind, String name, String value) {
    boolean isOfCases = kind == RulingKind.SAME_CASE || kind == RulingKind.OTHER_CASE;
    return switch (name) {
      case "event" -> passage(value);
      case "other" -> isOfCases ? caseId(value) : passage(value);
      case "case" -> caseId(value);
      case "measure" -> value.isEmpty() ? value : known(value);
      case "target" -> target(value);
      default -> value;
    };
  }

  private String caseId(String words) {
    return book.caseOf(words).map(file -> file.id()).orElse(words);
  }

  private String target(String value) {
    if (value.startsWith("event:")) {
      return "event:" + passage(value.substring("event:".length()).strip());
    }
    return value.startsWith("measure:")
        ? "measure:" + known(value.substring("measure:".length()).strip())
        : value;
  }

  /// A passage that names the measure outlasts the measure's own identifier.
  private String known(String words) {
    Measure measure =
        measure(words)
            .orElseThrow(
                () -> new IllegalArgumentException("no single measure is named “" + words + "”"));
    return measure.mentions().stream()
        .map(mention -> mention.id())
        .sorted()
        .findFirst()
        .orElse(measure.id());
  }

  /// An entry with its history, in the form of the `review` command.
  public JsonObject json(Entry entry) {
    return switch (entry) {
      case Entry.Found(Reviews.Item item) ->
          ReviewJson.of(texts.points(item.stored().finding().evidence().version()), item);
      case Entry.Orphaned(Reviews.Orphan orphan) -> ReviewJson.of(orphan);
      case Entry.Said(Standing standing) -> ReviewJson.of(standing);
    };
  }

  /// Where decisions and words are that have lost what they are about.
  public List<Reviews.Orphan> orphans() {
    return reviews.orphans();
  }

  /// The standings of a measure's, a case's or a document's findings, by finding.
  public Map<String, Standing> standings(Stream<String> findings) {
    Map<String, Standing> standings = new TreeMap<>();
    findings.distinct().forEach(id -> standings.put(id, reviews.standing(id)));
    return standings;
  }
}
