package org.inforce.answer;

import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.EventDate;
import org.inforce.status.Conflict;
import org.inforce.status.Learned;
import org.inforce.status.MatrixCell;
import org.inforce.status.Measure;
import org.inforce.status.OrderAnswer;
import org.inforce.status.Reason;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusQuery;
import org.inforce.taxonomy.Axis;

/// Statuses, their reasons and conflicts in the form of the `status` and `conflicts` commands.
final class StatusJson {
  private final Texts texts;

  StatusJson(Texts texts) {
    this.texts = texts;
  }

  JsonObject of(StatusAnswer answer, List<MatrixCell> matrix) {
    return new JsonObject()
        .put("query", of(answer.query()))
        .put("measure", of(answer.measure()))
        .put(
            "authority",
            answer
                .query()
                .authority()
                .map(id -> AuthorityForce.of(id, answer.query().asOf()).json()))
        .put("legal_force", answer.legalForce().code())
        .put("status", answer.status().code())
        .put("operative", answer.operative().code())
        .put("orders", answer.orders().stream().map(StatusJson::of).toList())
        .put("because", answer.because().stream().map(this::of).toList())
        .put("unknown", answer.unknown())
        .put("conflicts", answer.conflicts().stream().map(this::of).toList())
        .put("matrix", matrix.stream().map(StatusJson::of).toList())
        .put("last_checked", answer.lastChecked())
        .put("stale", answer.isStale());
  }

  /// What was learned between two days of knowledge.
  JsonObject of(Learned learned) {
    return new JsonObject()
        .put("known_as_of", learned.then().query().knownAsOf())
        .put("known_now", learned.now().query().knownAsOf())
        .put("then", brief(learned.then()))
        .put("now", brief(learned.now()))
        .put("differences", learned.differences().stream().map(StatusJson::of).toList())
        .put("brought_by", learned.news().stream().map(this::of).toList())
        .put("said", learned.said().stream().map(this::of).toList());
  }

  private static JsonObject brief(StatusAnswer answer) {
    return new JsonObject()
        .put("legal_force", answer.legalForce().code())
        .put("status", answer.status().code())
        .put("operative", answer.operative().code());
  }

  private static JsonObject of(Learned.Difference difference) {
    return new JsonObject()
        .put("field", difference.field())
        .put("order", difference.order())
        .put("before", difference.before())
        .put("after", difference.after());
  }

  private JsonObject of(Learned.News news) {
    return texts
        .json(news.evidence())
        .put("event", news.event())
        .put("type", news.type().code())
        .put("date", news.date().map(EventDate::iso))
        .put("known_from", news.knownFrom())
        .put("first_report", news.isFirst());
  }

  static JsonObject candidates(List<Measure> measures) {
    return new JsonObject().put("candidates", measures.stream().map(StatusJson::of).toList());
  }

  JsonObject of(Conflict conflict) {
    return new JsonObject()
        .put("subject", conflict.subject())
        .put("field", conflict.field())
        .put(
            "statements",
            conflict.statements().stream()
                .map(statement ->
                    texts
                        .json(statement.evidence())
                        .put("event", statement.event())
                        .put("value", statement.value())
                        .put("rank", statement.rank()))
                .toList())
        .put("held", conflict.held())
        .put("settled_by", conflict.settledBy().map(ReviewJson::of));
  }

  JsonObject of(Reason reason) {
    JsonObject json = new JsonObject().put("event", reason.event());
    if (reason.evidence().isPresent()) {
      json.putAll(texts.json(reason.evidence().get()));
    } else {
      for (String name : List.of("document", "quote", "start", "end")) {
        json.put(name, Optional.empty());
      }
    }
    return json.put("step", reason.step()).put("word", reason.word().map(ReviewJson::of));
  }

  static JsonObject of(Measure measure) {
    return new JsonObject().put("id", measure.id()).put("title", measure.title());
  }

  static JsonObject of(OrderAnswer order) {
    return new JsonObject()
        .put("id", order.id())
        .put("type", order.type().code())
        .put("state", order.state().code())
        .put("court", order.court())
        .put("case", order.caseId())
        .put("decided", order.decided().map(EventDate::iso))
        .put("effective_from", order.effectiveFrom().map(EventDate::iso))
        .put("effective_until", order.effectiveUntil().map(EventDate::iso))
        .put("protected", order.protectedParties())
        .put("scope", EventJson.of(order.scope()));
  }

  private static JsonObject of(StatusQuery query) {
    JsonObject json =
        new JsonObject()
            .put("measure", query.measure())
            .put("authority", query.authority().map(AuthorityId::path))
            .put("case", query.docket())
            .put("as_of", query.asOf())
            .put("known_as_of", query.knownAsOf());
    for (Axis axis : Axis.values()) {
      json.put(axis.code(), Optional.ofNullable(query.axes().get(axis)));
    }
    return json.put("assume", query.assume());
  }

  private static JsonObject of(MatrixCell cell) {
    JsonObject json = new JsonObject();
    for (Axis axis : Axis.values()) {
      String value = cell.values().get(axis);
      if (value != null) {
        json.put(axis.code(), value);
      }
    }
    return json.put("status", cell.status().code());
  }
}
