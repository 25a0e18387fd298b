package org.inforce.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.answer.Labels;
import org.inforce.answer.Paths;
import org.inforce.answer.ReviewQueue.Entry;
import org.inforce.document.Evidence;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventType;
import org.inforce.review.EventFields;
import org.inforce.review.NormFields;
import org.inforce.review.Reviews;
import org.inforce.review.RulingKind;
import org.inforce.review.Standing;
import org.inforce.review.Verdict;
import org.inforce.review.Word;
import org.inforce.status.Conflict;
import org.inforce.store.Finding;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;

/// The words and links with which pages tell of decisions and of people's own words.
public final class ReviewWords {
  private static final List<String> EVENT_FIELDS =
      List.of(
          "date",
          "type",
          "effective_from",
          "effective_until",
          "protected",
          "enjoined",
          "case",
          "court",
          "judge",
          "target",
          "conditional",
          "granted.data_category",
          "granted.person_class",
          "granted.party",
          "granted.place",
          "granted.conduct",
          "granted.purpose",
          "denied.data_category",
          "denied.person_class",
          "except.data_category",
          "except.person_class",
          "except.party");

  private ReviewWords() {}

  /// The page of an entry.
  public static String page(String id) {
    return "/review/" + Paths.encode(id);
  }

  /// What an entry is about, in a few words.
  public static String title(Entry entry, Speech speech) {
    return switch (entry) {
      case Entry.Found(Reviews.Item item) -> title(item.stored().finding(), speech);
      case Entry.Orphaned(Reviews.Orphan orphan) ->
          kind(orphan.standing()) == FindingKind.RULING
              ? ruling(orphan.standing(), speech)
              : speech.say("A decision whose words are gone");
      case Entry.Said(Standing standing) -> ruling(standing, speech);
    };
  }

  private static String title(Finding finding, Speech speech) {
    return switch (finding) {
      case Finding.Norm(Obligation norm) ->
          norm.bearer().orElse(speech.say("Whoever it concerns"))
              + " "
              + speech.say(Labels.of(norm.modality()))
              + ": "
              + norm.action();
      case Finding.Event(CourtEvent event) ->
          speech.say(Labels.of(event.type()))
              + event.date().map(day -> ", " + speech.day(day)).orElse("");
    };
  }

  /// What a person said of his own: `An event the sources lack: dissolved, 2026-02-20`.
  public static String ruling(Standing standing, Speech speech) {
    return standing
        .corrected("kind")
        .flatMap(RulingKind::tryParse)
        .map(kind -> speech.say(label(kind)) + ": " + fields(content(standing), speech))
        .orElse(speech.say("A word that was taken back"));
  }

  private static Map<String, String> content(Standing standing) {
    Map<String, String> content = new TreeMap<>(standing.corrections());
    List.of("kind", "sha256").forEach(content::remove);
    return content;
  }

  public static String label(RulingKind kind) {
    return switch (kind) {
      case EVENT_ADDED -> "An event the sources lack";
      case FIELD_SETTLED -> "How a field is";
      case SAME_EVENT -> "One event, not two";
      case OTHER_EVENT -> "Two events, not one";
      case SAME_CASE -> "One case, or a case and its appeal";
      case OTHER_CASE -> "Two cases, not one";
    };
  }

  /// `date 2025-12-29; type dissolved`
  public static String fields(Map<String, String> corrections, Speech speech) {
    return new TreeMap<>(corrections)
        .entrySet().stream()
            .map(entry ->
                field(entry.getKey(), speech)
                    + " "
                    + (entry.getValue().isEmpty() ? speech.say("none") : entry.getValue()))
            .collect(Collectors.joining("; "));
  }

  /// A field's name in words: `granted: data category`.
  public static String field(String name, Speech speech) {
    return Arrays.stream(name.split("\\."))
        .map(part -> speech.say(part.replace('_', ' ')))
        .collect(Collectors.joining(": "));
  }

  public static FindingKind kind(Standing standing) {
    return standing.history().isEmpty()
        ? FindingKind.OBLIGATION
        : standing.history().getLast().place().kind();
  }

  /// The words an entry is about, where a version of a document still has them.
  public static Optional<Evidence> evidence(Entry entry) {
    return entry instanceof Entry.Found(Reviews.Item item)
        ? Optional.of(item.stored().finding().evidence())
        : Optional.empty();
  }

  /// The quoted words of an entry that no version has any more.
  public static String lostWords(Entry entry) {
    return entry.standing().history().isEmpty() ? "" : entry.standing().history().getLast().quote();
  }

  /// How sure the rule was, in percent; empty for what was not found by a rule.
  public static Optional<Long> confidence(Entry entry) {
    return entry instanceof Entry.Found(Reviews.Item item)
        ? Optional.of(Math.round(item.stored().finding().confidence() * 100))
        : Optional.empty();
  }

  /// Where the finding itself is shown.
  public static Optional<String> subjectPage(Entry entry) {
    return switch (entry) {
      case Entry.Found(Reviews.Item item) ->
          Optional.of(
              switch (item.stored().finding()) {
                case Finding.Norm norm -> "/obligations/" + Paths.encode(norm.id());
                case Finding.Event event -> "/orders/" + Paths.encode(event.id());
              });
      case Entry.Orphaned orphaned -> Optional.empty();
      case Entry.Said said -> Optional.empty();
    };
  }

  public static boolean isEvent(Entry entry) {
    return entry instanceof Entry.Found(Reviews.Item item)
        && item.stored().finding().kind() == FindingKind.EVENT;
  }

  public static boolean isFound(Entry entry) {
    return entry instanceof Entry.Found;
  }

  /// Where a person can rule that a statement is so; empty where what is told follows from other
  /// fields.
  public static Optional<String> settle(Conflict conflict, Conflict.Statement statement) {
    String field = conflict.field().equals("state") ? "type" : conflict.field();
    String value = statement.value().replace(" (year inferred)", "");
    return EventFields.isField(field)
        ? Optional.of(
            Address.of("/review/new")
                .with("kind", RulingKind.FIELD_SETTLED.code())
                .with("event", statement.event())
                .with("field", field)
                .with("value", value)
                .toString())
        : Optional.empty();
  }

  /// The fields a person may set.
  public static List<String> fieldsOf(Entry entry) {
    return isEvent(entry) ? EVENT_FIELDS : NormFields.NAMES;
  }

  /// The fields of an event a person may settle.
  public static List<String> eventFields() {
    return EVENT_FIELDS;
  }

  /// All of them.
  static List<String> fields() {
    return Stream.concat(EVENT_FIELDS.stream(), NormFields.NAMES.stream()).distinct().toList();
  }

  /// The kinds of events, by code.
  public static List<EventType> eventTypes() {
    return List.of(EventType.values());
  }

  /// `Confirmed by A. Counsel, March 1, 2026: read in full`
  public static String standing(Standing standing, Speech speech) {
    return speech.say(state(standing.verdict()))
        + standing
            .decisive()
            .filter(entry -> standing.verdict() != Verdict.UNREVIEWED)
            .map(entry -> " " + speech.say("by {0}", said(entry, speech)))
            .orElse("");
  }

  /// `A. Counsel, March 1, 2026: read in full`
  public static String said(Review entry, Speech speech) {
    return by(entry, speech)
        + ", "
        + speech.day(entry.knownFrom())
        + (entry.note().isBlank() ? "" : ": " + entry.note());
  }

  /// As [#said(Review)].
  public static String said(Word word, Speech speech) {
    return word.reviewer()
        + ", "
        + speech.day(word.knownFrom())
        + (word.note().isBlank() ? "" : ": " + word.note());
  }

  public static String state(Verdict verdict) {
    return switch (verdict) {
      case UNREVIEWED -> "Not decided";
      case CONFIRMED -> "Confirmed";
      case REJECTED -> "Rejected";
      case CORRECTED -> "Corrected";
      case NEEDS_REVIEW -> "Needs another look";
      case RULED -> "Holds";
      case MOVED -> "Found under another identifier";
    };
  }

  /// The state a reader can ask for, in words.
  public static String stateLabel(String code) {
    return switch (code) {
      case "open" -> "waiting";
      case "orphaned" -> "words are gone";
      case "ruled" -> "people's own words";
      default -> code.replace('_', ' ');
    };
  }

  public static String decision(Review entry) {
    return label(entry.decision());
  }

  static String label(Review.Decision decision) {
    return switch (decision) {
      case CONFIRMED -> "Confirmed";
      case REJECTED -> "Rejected";
      case CORRECTED -> "Corrected";
      case NEEDS_REVIEW -> "Another look asked for";
      case UNREVIEWED -> "Set back";
      case NOTED -> "Noted";
      case RULED -> "Said";
      case UNDONE -> "Taken back";
      case MOVED -> "Words found elsewhere";
    };
  }

  /// Whose decision it is.
  public static String by(Review entry, Speech speech) {
    String reviewer = entry.reviewer();
    return reviewer.equals(Review.PROGRAM) ? speech.say("the program") : reviewer;
  }
}
