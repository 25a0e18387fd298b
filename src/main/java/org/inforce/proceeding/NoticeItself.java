package org.inforce.proceeding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;

/// A notice of the Federal Register is published on its day whether or not a sentence of it says
/// so: its title then stands for the event. Only for a notice that has a title and a day, that is
/// there as a whole, that puts something into force (no meeting, no request for comments) and tells
/// nothing else of a measure's life.
final class NoticeItself {
  private static final List<String> ROUTINE = WordLists.lines("routine-notices.txt");

  /// A title with a summary is shorter, and does not show what the document does.
  private static final int SHORTEST = 2_000;

  private NoticeItself() {}

  /// Whether the document stands for a measure by itself, before anything is told of it.
  static boolean isMeasure(Papers paper) {
    Metadata metadata = paper.document().metadata();
    return switch (paper.kind()) {
      case FEDERAL_REGISTER_NOTICE -> isWhole(paper) && !isRoutine(metadata.title());
      case FEDERAL_REGISTER_RULE,
          FEDERAL_REGISTER_PROPOSED_RULE,
          PRESIDENTIAL_DOCUMENT,
          GUIDANCE,
          AGREEMENT ->
          true;
      case COURT_ORDER,
          DOCKET_ENTRY,
          COURT_FILING,
          STATUTE,
          PRESS_RELEASE_OFFICIAL,
          PRESS_RELEASE,
          NEWS,
          OTHER ->
          false;
    };
  }

  /// A record of a list, as JSON Lines hold it, is no document.
  private static boolean isWhole(Papers paper) {
    Metadata metadata = paper.document().metadata();
    boolean isRecord =
        metadata.mediaType().equals("application/json") && metadata.action().isEmpty();
    return !isRecord || paper.document().text().length() >= SHORTEST;
  }

  private static boolean isRoutine(String title) {
    String words = " " + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]+", " ") + " ";
    return ROUTINE.stream().anyMatch(routine -> words.contains(" " + routine + " "));
  }

  static Optional<EventDraft> read(
      Papers paper, List<Sentence> sentences, List<EventDraft> drafts) {
    Metadata metadata = paper.document().metadata();
    boolean isNotice =
        paper.kind() == SourceKind.FEDERAL_REGISTER_NOTICE
            && !metadata.title().isBlank()
            && metadata.published().isPresent();
    boolean tellsLife = drafts.stream().anyMatch(d -> isLife(d.type()));
    if (!isNotice || tellsLife || sentences.isEmpty() || !isMeasure(paper)) {
      return Optional.empty();
    }
    Sentence title = sentences.getFirst();
    return Optional.of(
        new EventDraft(
            EventType.NOTICE_PUBLISHED,
            title,
            0,
            title.size(),
            0,
            0,
            0,
            0,
            "",
            EventDraft.Tense.OPERATIVE,
            "event.life.published"));
  }

  private static boolean isLife(EventType type) {
    return switch (type.effect()) {
      case STARTS_MEASURE -> type != EventType.MEMO_ISSUED;
      case DELAYS_MEASURE, ENDS_MEASURE -> type != EventType.MEMO_RESCINDED;
      case SUSPENDS_MEASURE -> true;
      case RESTRAINS,
          REFUSES,
          SUSPENDS_ORDER,
          ENDS_ORDER,
          CHANGES_ORDER,
          REVIEWS,
          ENDS_CASE,
          NONE ->
          false;
    };
  }
}
