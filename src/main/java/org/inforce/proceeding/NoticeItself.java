package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;

/// A notice of the Federal Register is published on its day whether or not a sentence of it says
/// so: its title then stands for the event. Only for a notice that has a title and a day, and that
/// tells nothing else of a measure's life.
final class NoticeItself {
  private NoticeItself() {}

  static Optional<EventDraft> read(
      Papers paper, List<Sentence> sentences, List<EventDraft> drafts) {
    Metadata metadata = paper.document().metadata();
    boolean isNotice =
        paper.kind() == SourceKind.FEDERAL_REGISTER_NOTICE
            && !metadata.title().isBlank()
            && metadata.published().isPresent();
    boolean tellsLife = drafts.stream().anyMatch(d -> isLife(d.type()));
    if (!isNotice || tellsLife || sentences.isEmpty()) {
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
