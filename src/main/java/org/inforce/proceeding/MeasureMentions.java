package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.Span;

/// Makes the mentions of measures in one document, each with its evidence and an identifier of its
/// own.
record MeasureMentions(Document document, EventIds ids) {
  MeasureMention of(
      Span span,
      String rule,
      String name,
      MeasureKind kind,
      Frame frame,
      Optional<AuthorityId> identifier,
      List<AuthorityId> authorities,
      boolean isDocument) {
    Evidence evidence = Evidence.of(document, span, new RuleId(rule.replace("event.", "measure.")));
    return new MeasureMention(
        ids.next("me-", name, evidence.quote()),
        evidence,
        name,
        kind,
        frame.actor(),
        frame.conduct(),
        frame.object(),
        frame.recipient(),
        identifier,
        authorities,
        isDocument);
  }
}
