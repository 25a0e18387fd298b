package org.inforce.answer;

import java.util.ArrayList;
import java.util.List;

/// A stored version in the form of the `analyze` command, with what only the store knows: its
/// number, the other forms of the same edition, and what it and other documents do to each other.
final class VersionJson {
  private VersionJson() {}

  static JsonObject of(DocumentView document) {
    return AnalysisJson.of(document.joined())
        .put("version", document.version().number())
        .put("retrieved", document.version().retrieved())
        .put("renditions", document.renditions().stream().map(VersionJson::rendition).toList())
        .put("relations", relations(document));
  }

  private static JsonObject rendition(Edition.Rendition rendition) {
    return new JsonObject()
        .put("version", rendition.version().number())
        .put("form", rendition.form().code())
        .put("media_type", rendition.version().metadata().mediaType())
        .put("sha256", rendition.version().version().sha256())
        .put("source", rendition.source())
        .put("url", rendition.version().metadata().url())
        .put("retrieved", rendition.version().retrieved())
        .put("preferred", rendition.isPreferred())
        .put("why", rendition.why());
  }

  private static List<JsonObject> relations(DocumentView document) {
    List<JsonObject> relations = new ArrayList<>();
    CodePoints points = CodePoints.of(document.text());
    document
        .acts()
        .forEach(link ->
            relations.add(
                link.json(true)
                    .put("start", points.start(link.relation().evidence().span()))
                    .put("end", points.end(link.relation().evidence().span()))));
    document.actedOn().forEach(link -> relations.add(link.json(false)));
    return relations;
  }
}
