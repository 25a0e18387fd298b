package org.inforce.answer;

import java.util.List;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;

/// Citations in the form of the `cite` command. Offsets count code points into the text the
/// citations were found in.
public final class CitationJson {
  private CitationJson() {}

  /// One object for each citation, in order.
  public static List<JsonObject> of(String text, List<Citation> citations) {
    CodePoints points = CodePoints.of(text);
    return citations.stream().map(citation -> of(points, citation)).toList();
  }

  /// The answer to one line of `cite --lines`: `{"id","citations":[...]}`.
  public static JsonObject line(String id, String text, List<Citation> citations) {
    return new JsonObject().put("id", id).put("citations", of(text, citations));
  }

  static JsonObject of(CodePoints points, Citation citation) {
    JsonObject json =
        new JsonObject()
            .put("start", points.start(citation.span()))
            .put("end", points.end(citation.span()))
            .put("quote", citation.evidence().quote())
            .put("kind", citation.kind().code())
            .put("authorities", citation.authorities().stream().map(AuthorityId::path).toList())
            .put("pin", citation.pin())
            .put("form", citation.form().code())
            .put("resolved_from", citation.resolvedFrom().map(points::at))
            .put("confidence", citation.confidence())
            .put("cited_as", citation.citedAs())
            .put("rule", citation.evidence().rule().name());
    citation
        .publisherLink()
        .ifPresent(link ->
            json.put(
                "publisher_link",
                new JsonObject().put("href", link.href()).put("agrees", link.agrees())));
    return json;
  }
}
