package org.inforce.review;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.Span;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.CourtEventDraft;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Target;
import org.inforce.source.Digest;
import org.inforce.store.Review;

/// Reads a person's own word from the fields it is kept in.
final class RulingReader {
  /// The field that says under which identifier the words are found now.
  static final String MOVED_TO = "moved_to";

  private static final RuleId RULE = new RuleId("review.word");
  private static final String UNQUOTED = "a reviewer's word";

  private final Word word;
  private final Standing standing;
  private final Map<String, String> moved;

  /// `moved` names, for passages found under another identifier now, that identifier.
  RulingReader(Word word, Standing standing, Map<String, String> moved) {
    this.word = word;
    this.standing = standing;
    this.moved = moved;
  }

  Ruling read() {
    String code = field("kind");
    RulingKind kind = FieldReader.known(RulingKind.tryParse(code), code, "a kind of ruling");
    return switch (kind) {
      case EVENT_ADDED -> new Ruling.Added(word, event(), optional("measure"), optional("source"));
      case FIELD_SETTLED -> new Ruling.Settled(word, passage("event"), fields().ofEvent());
      case SAME_EVENT -> new Ruling.SameEvent(word, passage("event"), passage("other"));
      case OTHER_EVENT -> new Ruling.OtherEvent(word, passage("event"), passage("other"));
      case SAME_CASE -> new Ruling.SameCase(word, field("case"), field("other"));
      case OTHER_CASE -> new Ruling.OtherCase(word, field("case"), field("other"));
    };
  }

  private String field(String name) {
    return standing.corrected(name).orElse("").strip();
  }

  private Optional<String> optional(String name) {
    return Optional.of(field(name)).filter(value -> !value.isEmpty());
  }

  private String passage(String name) {
    return followed(field(name));
  }

  private String followed(String event) {
    String now = event;
    for (int i = 0; i < moved.size() && moved.containsKey(now); i++) {
      now = moved.getOrDefault(now, now);
    }
    return now;
  }

  private EventFields fields() {
    return EventFields.parse(standing.corrections());
  }

  /// Its evidence is the words of its source. Where the reviewer quotes none it is bare words that
  /// tell nothing: his note is a reason, and no rule may read it as a source.
  private CourtEvent event() {
    CourtEventDraft bare =
        CourtEvent.draft(
            word.subject(),
            evidence(),
            FieldReader.known(EventType.tryParse(field("type")), field("type"), "a type of event"));
    optional("attributed_to").ifPresent(bare::attributedTo);
    CourtEvent told = fields().applied(bare.build());
    return told.target()
        .filter(target -> target instanceof Target.OfEvent)
        .map(target -> ((Target.OfEvent) target).id())
        .filter(moved::containsKey)
        .map(id -> EventFields.parse(Map.of("target", "event:" + followed(id))).applied(told))
        .orElse(told);
  }

  private Evidence evidence() {
    Review entry = standing.decisive().orElseThrow();
    Optional<String> document = entry.place().document();
    if (document.isPresent() && !entry.quote().isBlank()) {
      int start = entry.place().start();
      return new Evidence(
          new DocumentVersion(document.get(), field("sha256")),
          new Span(start, start + entry.quote().length()),
          entry.quote(),
          RULE);
    }
    String words = entry.quote().isBlank() ? UNQUOTED : entry.quote();
    String sha256 = Digest.sha256(words.getBytes(StandardCharsets.UTF_8));
    return new Evidence(
        new DocumentVersion(word.subject(), sha256), new Span(0, words.length()), words, RULE);
  }
}
