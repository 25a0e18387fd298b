package org.inforce.store;

import java.util.List;
import java.util.function.Consumer;
import org.inforce.analysis.Analysis;
import org.inforce.citation.DocumentRelation;
import org.inforce.document.Evidence;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.MeasureMention;

/// Writes everything as JSON Lines, in an order that depends on what is kept, not on when it came:
/// no row numbers, no revisions. Offsets are UTF-16 units, as everywhere inside.
final class Export {
  private final Session session;
  private final ReadingQueries readings;
  private final Consumer<String> line;

  Export(Session session, Failing failing, Consumer<String> line) {
    this.session = session;
    this.readings = new ReadingQueries(session, failing);
    this.line = line;
  }

  void run() {
    List<String> ids =
        session.all("SELECT name FROM document ORDER BY name", row -> row.getString(1));
    ids.forEach(this::document);
    RecordQueries records = new RecordQueries(session);
    records.failures().forEach(this::failure);
    changes();
    Decisions decisions = new Decisions(session);
    session
        .all("SELECT DISTINCT finding FROM review ORDER BY finding", row -> row.getString(1))
        .forEach(finding -> decisions.about(finding).forEach(this::review));
    new WatchRows(session).all().forEach(this::watch);
    records.settings("").stream()
        .filter(setting -> !setting.key().startsWith(Setting.DERIVED))
        .filter(setting -> !setting.key().startsWith(Setting.OBSERVED))
        .forEach(this::setting);
  }

  private void document(String id) {
    StoredDocument document = new DocumentQueries(session).byId(id).orElseThrow();
    Fields fields = typed("document").put("id", id).put("names", document.names());
    document
        .removal()
        .ifPresent(removal ->
            fields
                .put("removed", removal.day().toString())
                .put("reason", removal.reason())
                .claim("erased", removal.isErased()));
    line.accept(fields.json());
    for (StoredVersion version : new DocumentQueries(session).versions(id)) {
      version(id, version);
    }
  }

  private void version(String id, StoredVersion version) {
    Analysis analysis = readings.of(id, version.number()).orElseThrow();
    line.accept(
        typed("version")
            .put("document", id)
            .put("number", version.number())
            .put("sha256", version.version().sha256())
            .put("retrieved", Moments.text(version.retrieved()))
            .put("known_from", version.knownFrom().toString())
            .put("known_until", version.knownUntil())
            .put("rules", version.rules())
            .put("metadata", MetadataJson.write(version.metadata()))
            .put("structure", StructureJson.write(analysis.document().structure()))
            .put("text", analysis.document().text())
            .json());
    findings(id, version.number(), analysis);
  }

  private void findings(String id, int number, Analysis analysis) {
    analysis
        .citations()
        .forEach(
            found -> finding("citation", id, number, found.evidence(), CitationJson.write(found)));
    analysis
        .obligations()
        .forEach(norm -> finding("obligation", id, number, norm.evidence(), fields(norm)));
    analysis
        .measures()
        .forEach(measure -> finding("measure", id, number, measure.evidence(), fields(measure)));
    analysis
        .events()
        .forEach(event -> finding("event", id, number, event.evidence(), fields(event)));
    analysis
        .relations()
        .forEach(found -> finding("relation", id, number, found.evidence(), fields(found)));
  }

  private static Fields fields(Obligation norm) {
    return new Fields()
        .put("id", norm.id())
        .put("modality", norm.modality().code())
        .put("force", norm.force().code())
        .put("bearer", norm.bearer())
        .put("detail", ObligationJson.write(norm));
  }

  private static Fields fields(MeasureMention measure) {
    return new Fields().put("id", measure.id()).put("detail", MeasureJson.write(measure));
  }

  private static Fields fields(CourtEvent event) {
    return new Fields()
        .put("id", event.id())
        .put("kind", event.type().code())
        .put("detail", EventJson.write(event));
  }

  private static Fields fields(DocumentRelation relation) {
    return new Fields()
        .put("kind", relation.kind().code())
        .put("detail", RelationJson.write(relation));
  }

  private void finding(String type, String id, int number, Evidence evidence, Fields found) {
    line.accept(
        typed(type)
            .put("document", id)
            .put("number", number)
            .put("start", evidence.span().start())
            .put("end", evidence.span().end())
            .put("quote", evidence.quote())
            .put("rule", evidence.rule().name())
            .put("finding", found)
            .json());
  }

  private void failure(Failure failure) {
    line.accept(
        typed("failure")
            .put("path", failure.path())
            .put("reason", failure.reason())
            .put("action", failure.action())
            .put("sha256", failure.sha256())
            .put("at", Moments.text(failure.at()))
            .json());
  }

  /// In order of time and, within a moment, of content.
  private void changes() {
    new Changes(session)
        .matching(ChangeQuery.ALL).stream()
            .map(entry -> change(typed("change"), entry).json())
            .sorted()
            .forEach(line);
  }

  private static Fields change(Fields fields, ChangeEntry entry) {
    return fields
        .put("at", Moments.text(entry.at()))
        .put("kind", entry.kind().code())
        .put("subject", entry.subject())
        .put("before", entry.before())
        .put("after", entry.after())
        .put("quote", entry.quote())
        .put("document", entry.document())
        .put("why", entry.why())
        .claim("ours", entry.isOurs())
        .put("weight", entry.weight().code())
        .put("parts", entry.parts().stream().map(part -> change(new Fields(), part)).toList());
  }

  private static Fields corrections(ReviewDetails details) {
    Fields fields = new Fields();
    details.corrections().forEach(fields::put);
    return fields;
  }

  private void review(Review review) {
    line.accept(
        typed("review")
            .put("finding", review.finding())
            .put("decision", Codes.code(review.decision()))
            .put("note", review.note())
            .put("reviewer", review.reviewer())
            .put("at", Moments.text(review.at()))
            .put("known_from", review.knownFrom().toString())
            .put("kind", review.place().kind().code())
            .put("document", review.place().document())
            .put("start", review.place().start())
            .put("quote", review.quote())
            .put("owner", review.details().owner())
            .put("due", review.details().due().map(Object::toString))
            .put("evidence", review.details().evidence())
            .put("corrections", corrections(review.details()))
            .json());
  }

  private void watch(Watch watch) {
    line.accept(
        typed("watch")
            .put("id", watch.id())
            .put("kind", watch.kind().code())
            .put("query", watch.query())
            .put("frequency", watch.frequency().code())
            .put("channel", watch.channel())
            .put("created", Moments.text(watch.created()))
            .json());
  }

  private void setting(Setting setting) {
    line.accept(typed("setting").put("key", setting.key()).put("value", setting.value()).json());
  }

  private static Fields typed(String type) {
    return new Fields().put("type", type);
  }
}
