package org.inforce.answer;

import java.util.Locale;
import org.inforce.authority.AuthorityId;
import org.inforce.status.Measure;
import org.inforce.store.StoredDocument;

/// What is on record about an authority, as JSON.
final class AuthorityJson {
  private final ObligationRegister register;

  AuthorityJson(ObligationRegister register) {
    this.register = register;
  }

  JsonObject of(AuthorityView view) {
    return new JsonObject()
        .put("id", view.id().path())
        .put("name", view.name())
        .put("ancestors", view.ancestors().stream().map(AuthorityId::path).toList())
        .put(
            "parts",
            view.parts().stream()
                .map(part ->
                    new JsonObject()
                        .put("id", part.authority().path())
                        .put("documents", part.documents()))
                .toList())
        .put(
            "text",
            view.provision()
                .map(provision ->
                    new JsonObject()
                        .put("document", provision.document().id())
                        .put("paragraphs", provision.paragraphs())
                        .put(
                            "lines",
                            provision.lines().stream()
                                .map(line ->
                                    new JsonObject()
                                        .put("id", line.id().path())
                                        .put("depth", line.depth())
                                        .put("text", line.text()))
                                .toList())
                        .put(
                            "parts",
                            provision.parts().stream()
                                .map(part ->
                                    new JsonObject()
                                        .put("id", part.id().path())
                                        .put("heading", part.heading()))
                                .toList())
                        .put("source_credit", provision.credit())
                        .put("whole", provision.isWhole())))
        .put("document", view.document().map(StoredDocument::id))
        .put("citing_documents", view.citingDocuments())
        .put("citing", view.citing().stream().map(AuthorityJson::of).toList())
        .put("obligations", view.obligations().stream().map(register::json).toList())
        .put("measures", view.measures().stream().map(ProceedingJson::summary).toList())
        .put(
            "links",
            view.links().stream()
                .map(link ->
                    new JsonObject()
                        .put("name", link.name())
                        .put("url", link.url())
                        .put("official", link.isOfficial())
                        .put("currency", link.currency().name().toLowerCase(Locale.ROOT))
                        .put("date", link.day()))
                .toList())
        .put("timeline", view.timeline().stream().map(AuthorityJson::of).toList());
  }

  private static JsonObject of(AuthorityMoment moment) {
    JsonObject json = new JsonObject().put("date", moment.day());
    return switch (moment) {
      case AuthorityMoment.Cited cited ->
          json.put("kind", "cited").put("document", cited.document().id());
      case AuthorityMoment.Happened happened ->
          json.put("kind", happened.occurrence().type().code())
              .put("event", happened.occurrence().id())
              .put("measures", happened.measures().stream().map(Measure::id).toList());
    };
  }

  static JsonObject of(AuthorityView.CitingDocument citing) {
    return DocumentJson.of(citing.document().version(), citing.document().metadata())
        .put(
            "passages",
            citing.places().stream()
                .map(place ->
                    new JsonObject()
                        .put("quote", place.citation().evidence().quote())
                        .put("role", place.role().code())
                        .put("before", place.before())
                        .put("after", place.after())
                        .put(
                            "authorities",
                            place.citation().authorities().stream().map(AuthorityId::path).toList())
                        .put("page", place.href()))
                .toList());
  }
}
