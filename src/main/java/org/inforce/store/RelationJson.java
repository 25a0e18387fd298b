package org.inforce.store;

import org.inforce.citation.DocumentRelation;
import org.inforce.citation.DocumentRelation.Kind;
import org.inforce.citation.DocumentRelation.Name;
import org.inforce.document.Evidence;

/// How the store writes which document another acts on.
final class RelationJson {
  private RelationJson() {}

  static Fields write(DocumentRelation relation) {
    Name name = relation.name();
    return new Fields()
        .put("number", name.number())
        .put("page", name.page())
        .put("published", name.published())
        .put("title", name.title())
        .put("rins", name.rins())
        .put("dockets", name.dockets());
  }

  static DocumentRelation read(Evidence evidence, String kind, String json) {
    Fields fields = Fields.parse(json);
    return new DocumentRelation(
        evidence,
        Codes.of(Kind.class, kind),
        new Name(
            fields.optional("number"),
            fields.optional("page"),
            fields.day("published"),
            fields.optional("title").orElse(""),
            fields.texts("rins"),
            fields.texts("dockets")));
  }
}
