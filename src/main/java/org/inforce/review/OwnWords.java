package org.inforce.review;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.analysis.Analysis;
import org.inforce.document.Span;
import org.inforce.source.Digest;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;
import org.inforce.store.ReviewDetails;
import org.inforce.store.StoreWriter;

/// A person's own word before it is kept: whether it is whole, where its quote stands, and what is
/// kept of it.
final class OwnWords {
  private OwnWords() {}

  /// Why the word cannot be kept as it stands; empty if it can.
  static Optional<ReviewDesk.Outcome> refused(StoreWriter writer, ReviewDesk.Draft draft) {
    for (String name : draft.kind().required()) {
      if (draft.fields().getOrDefault(name, "").isBlank()) {
        return ReviewDesk.refusal(name, "a ruling of this kind needs it");
      }
    }
    for (String name : draft.fields().keySet()) {
      boolean isKnown =
          draft.kind().required().contains(name)
              || name.equals("measure")
              || EventFields.isField(name);
      if (!isKnown) {
        return ReviewDesk.refusal(name, "there is no field of that name to set");
      }
    }
    return switch (draft.kind()) {
      case SAME_CASE, OTHER_CASE ->
          isSame(draft, "case")
              ? ReviewDesk.refusal("other", "one case has to be named twice, by different numbers")
              : Optional.empty();
      case SAME_EVENT, OTHER_EVENT ->
          isSame(draft, "event")
              ? ReviewDesk.refusal("other", "two different passages are needed")
              : unknownEvent(writer, draft, "event").or(() -> unknownEvent(writer, draft, "other"));
      case FIELD_SETTLED -> unknownEvent(writer, draft, "event").or(() -> unreadable(draft));
      case EVENT_ADDED ->
          draft.source().isEmpty()
              ? ReviewDesk.refusal("source", "say which source tells it")
              : Optional.empty();
    };
  }

  private static Optional<ReviewDesk.Outcome> unreadable(ReviewDesk.Draft draft) {
    try {
      return EventFields.parse(draft.fields()).ofEvent().isEmpty()
          ? ReviewDesk.refusal("fields", "say which field is to be what")
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return ReviewDesk.refusal("fields", String.valueOf(e.getMessage()));
    }
  }

  private static boolean isSame(ReviewDesk.Draft draft, String name) {
    String other = draft.fields().getOrDefault("other", "");
    return draft.fields().getOrDefault(name, "").strip().equals(other.strip());
  }

  private static Optional<ReviewDesk.Outcome> unknownEvent(
      StoreWriter writer, ReviewDesk.Draft draft, String name) {
    String id = draft.fields().getOrDefault(name, "");
    boolean isFound =
        writer
            .findings()
            .byId(id)
            .filter(stored -> stored.finding().kind() == FindingKind.EVENT)
            .isPresent();
    return isFound || !writer.decisions().about(id).isEmpty()
        ? Optional.empty()
        : ReviewDesk.refusal(
            name, "no passage that tells of an event has the identifier “" + id + "”");
  }

  /// Where the quote stands in the text, under whatever spacing.
  static Optional<Span> located(String quote, String text) {
    return switch (QuoteLocator.locate(quote, 0, text)) {
      case Relocation.Unmoved(Span span) -> Optional.of(span);
      case Relocation.Moved(Span span) -> Optional.of(span);
      case Relocation.Reworded reworded -> Optional.empty();
      case Relocation.Lost lost -> Optional.empty();
    };
  }

  /// What is kept of a person's own word. `source` and `place` are the document that proves it and
  /// where its words stand there, if it quotes one on record.
  static Review review(
      ReviewDesk.Draft draft, Optional<Analysis> source, Optional<Span> place, ZonedDateTime now) {
    Map<String, String> fields = new TreeMap<>(draft.fields());
    fields.put("kind", draft.kind().code());
    if (!draft.source().isEmpty()) {
      fields.put("source", draft.source());
    }
    source.ifPresent(found -> fields.put("sha256", found.document().version().sha256()));
    return new Review(
        subject(draft, now),
        Review.Decision.RULED,
        draft.note(),
        draft.reviewer(),
        now.toInstant().truncatedTo(ChronoUnit.MILLIS),
        now.toLocalDate(),
        new Review.Place(
            FindingKind.RULING, place.map(any -> draft.source()), place.map(Span::start).orElse(0)),
        place
            .flatMap(span -> source.map(found -> span.in(found.document().text())))
            .orElse(draft.quote()),
        new ReviewDetails(Optional.empty(), Optional.empty(), List.of(), oneLine(fields)));
  }

  private static Map<String, String> oneLine(Map<String, String> fields) {
    Map<String, String> lines = new TreeMap<>();
    fields.forEach((name, value) -> lines.put(name, value.strip().replaceAll("\\s+", " ")));
    return lines;
  }

  private static String subject(ReviewDesk.Draft draft, ZonedDateTime now) {
    String content =
        draft.kind().code() + new TreeMap<>(draft.fields()) + draft.reviewer() + now.toInstant();
    return "ruling-" + Digest.sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }
}
