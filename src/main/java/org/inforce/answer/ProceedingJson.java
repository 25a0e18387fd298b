package org.inforce.answer;

import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.EventDate;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.Mention;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusChange;

/// Cases, events as joined, and measures as JSON.
final class ProceedingJson {
  private final Texts texts;
  private final StatusJson statusJson;

  ProceedingJson(Texts texts, StatusJson statusJson) {
    this.texts = texts;
    this.statusJson = statusJson;
  }

  static JsonObject of(CaseFile file) {
    return new JsonObject()
        .put("id", file.id())
        .put("court", file.court())
        .put("docket", file.docket().map(AuthorityId::path))
        .put("caption", file.caption())
        .put("judges", file.judges())
        .put("dockets", file.dockets().stream().map(AuthorityId::path).toList())
        .put("below", file.below())
        .put("plaintiffs", file.plaintiffs())
        .put("measures", file.measures())
        .put("orders", file.occurrences())
        .put("joined", file.joined());
  }

  JsonObject of(CaseView view) {
    return of(view.file())
        .put("events", view.occurrences().stream().map(this::of).toList())
        .put("statuses", view.measures().stream().map(ProceedingJson::summary).toList())
        .put("documents", view.documents().stream().map(document -> document.id()).toList())
        .put("appeals", view.appeals().stream().map(CaseFile::id).toList())
        .put("filed", view.docket().filed())
        .put("terminated", view.docket().terminated())
        .put("parties", view.docket().parties().stream().map(DocumentJson::party).toList())
        .put("entries", view.docket().entries().stream().map(this::of).toList());
  }

  private JsonObject of(DocketView.Entry entry) {
    return new JsonObject()
        .put("number", entry.number())
        .put("date", entry.filed())
        .put("entered", entry.entered())
        .put("url", entry.url())
        .putAll(texts.json(entry.words()))
        .put("events", entry.tells().stream().map(Occurrence::id).toList());
  }

  JsonObject of(Occurrence occurrence) {
    return new JsonObject()
        .put("id", occurrence.id())
        .put("type", occurrence.type().code())
        .put("case", occurrence.caseId())
        .put("measures", occurrence.measures())
        .put("acts_on", occurrence.targets())
        .put("date", occurrence.date().map(EventDate::iso))
        .put("date_precision", EventJson.precision(occurrence.date()))
        .put("date_basis", occurrence.date().map(EventDate::basis))
        .put("effective_from", occurrence.effectiveFrom().map(EventDate::iso))
        .put("effective_until", occurrence.effectiveUntil().map(EventDate::iso))
        .put("enjoined", occurrence.enjoined())
        .put("protected", occurrence.protectedParties())
        .put("scope", EventJson.of(occurrence.scope()))
        .put("mentions", occurrence.mentions().stream().map(this::of).toList())
        .put("joined", occurrence.joined())
        .put(
            "amendments",
            occurrence.amendments().stream()
                .map(amendment ->
                    ReviewJson.of(amendment.word()).put("fields", amendment.fields().values()))
                .toList());
  }

  private JsonObject of(Mention mention) {
    return texts
        .json(mention.event().evidence())
        .put("event", mention.event().id())
        .put("source_kind", mention.sourceKind().code())
        .put("rank", mention.rank())
        .put("known_from", mention.knownFrom())
        .put("word", mention.word().map(ReviewJson::of));
  }

  JsonObject of(OrderView view) {
    return of(view.occurrence())
        .put("state", view.state().map(order -> order.state().code()))
        .put("acted_on_by", view.actedOnBy().stream().map(Occurrence::id).toList());
  }

  JsonObject of(MeasureView view) {
    return of(view.measure())
        .put("answer", statusJson.of(view.answer(), view.matrix()))
        .put("timeline", view.timeline().stream().map(this::of).toList())
        .put("learned", view.learned().map(statusJson::of));
  }

  private JsonObject of(StatusChange change) {
    return new JsonObject()
        .put("from", change.day())
        .put("status", change.status().code())
        .put("because", change.because().stream().map(statusJson::of).toList());
  }

  static JsonObject summary(StatusAnswer answer) {
    return StatusJson.of(answer.measure())
        .put("legal_force", answer.legalForce().code())
        .put("status", answer.status().code())
        .put("operative", answer.operative().code());
  }

  private static JsonObject of(Measure measure) {
    return new JsonObject()
        .put("id", measure.id())
        .put("title", measure.title())
        .put("kind", measure.kind().code())
        .put("actor", measure.actor())
        .put("conduct", measure.conduct())
        .put("object", measure.object())
        .put("recipient", measure.recipient())
        .put("names", measure.names())
        .put("authorities", measure.authorities().stream().map(AuthorityId::path).toList())
        .put("joined", measure.joined());
  }
}
