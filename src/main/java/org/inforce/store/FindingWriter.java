package org.inforce.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.DocumentRelation;
import org.inforce.document.Evidence;
import org.inforce.obligation.NormKey;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.Obligation.Deadline;
import org.inforce.obligation.Obligation.RelatedAuthority;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.MeasureMention;

/// Writes what one reading found. Within a transaction it remembers the rows of rules and
/// authorities.
final class FindingWriter {
  private final Session session;
  private final Map<String, Long> rules = new HashMap<>();
  private final Map<String, Long> authorities = new HashMap<>();

  FindingWriter(Session session) {
    this.session = session;
  }

  void add(long reading, Analysis analysis) {
    numbered(analysis.citations(), (at, found) -> add(reading, at, found));
    numbered(analysis.obligations(), (at, found) -> add(reading, at, found));
    numbered(analysis.measures(), (at, found) -> add(reading, at, found));
    numbered(analysis.events(), (at, found) -> add(reading, at, found));
    numbered(analysis.relations(), (at, found) -> add(reading, at, found));
  }

  /// Writes one finding at its place among those of its kind.
  private interface Writing<T> {
    void add(int ordinal, T found);
  }

  private static <T> void numbered(List<T> findings, Writing<T> writing) {
    for (int i = 0; i < findings.size(); i++) {
      writing.add(i, findings.get(i));
    }
  }

  private void add(long reading, int ordinal, DocumentRelation relation) {
    Evidence evidence = relation.evidence();
    session.update(
        "INSERT INTO relation (reading, ordinal, kind, start, quote, rule, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        reading,
        ordinal,
        relation.kind().code(),
        evidence.span().start(),
        evidence.quote(),
        rule(evidence),
        RelationJson.write(relation).json());
    for (String key : relation.name().keys()) {
      session.update(
          "INSERT OR IGNORE INTO relation_key (hash, reading, ordinal) VALUES (?, ?, ?)",
          NameHash.of(key),
          reading,
          ordinal);
    }
  }

  private void add(long reading, int ordinal, Citation citation) {
    Evidence evidence = citation.evidence();
    session.update(
        "INSERT INTO citation (reading, ordinal, start, quote, rule, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        reading,
        ordinal,
        evidence.span().start(),
        evidence.quote(),
        rule(evidence),
        CitationJson.write(citation).json());
    relate("citation_authority", reading, ordinal, citation.authorities().stream());
  }

  private void add(long reading, int ordinal, Obligation norm) {
    Evidence evidence = norm.evidence();
    session.update(
        "INSERT INTO obligation"
            + " (reading, ordinal, id, start, quote, rule, modality, force, bearer, due, subject,"
            + " detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        reading,
        ordinal,
        norm.id(),
        evidence.span().start(),
        evidence.quote(),
        rule(evidence),
        norm.modality().code(),
        norm.force().code(),
        norm.bearer().orElse(null),
        norm.deadline().flatMap(Deadline::date).orElse(null),
        NormKey.of(norm).map(NormKey::subject).orElse(null),
        ObligationJson.write(norm).json());
    relate(
        "obligation_authority",
        reading,
        ordinal,
        norm.authorities().stream().map(RelatedAuthority::id));
  }

  private void add(long reading, int ordinal, MeasureMention measure) {
    Evidence evidence = measure.evidence();
    session.update(
        "INSERT INTO measure (reading, ordinal, id, start, quote, rule, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        reading,
        ordinal,
        measure.id(),
        evidence.span().start(),
        evidence.quote(),
        rule(evidence),
        MeasureJson.write(measure).json());
  }

  private void add(long reading, int ordinal, CourtEvent event) {
    Evidence evidence = event.evidence();
    session.update(
        "INSERT INTO event (reading, ordinal, id, start, quote, rule, type, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        reading,
        ordinal,
        event.id(),
        evidence.span().start(),
        evidence.quote(),
        rule(evidence),
        event.type().code(),
        EventJson.write(event).json());
  }

  /// A norm as people's word has it, or that they rejected it.
  void add(String finding, RuledNorm ruled) {
    Optional<Obligation> norm = ruled.norm();
    session.update(
        "INSERT INTO ruled_obligation"
            + " (finding, known_from, known_until, rejected, modality, force, bearer, due, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        finding,
        ruled.from(),
        ruled.until().orElse(null),
        norm.isEmpty(),
        norm.map(present -> present.modality().code()).orElse(null),
        norm.map(present -> present.force().code()).orElse(null),
        norm.flatMap(Obligation::bearer).orElse(null),
        norm.flatMap(Obligation::deadline).flatMap(Deadline::date).orElse(null),
        norm.map(present -> ObligationJson.write(present).json()).orElse(null));
    for (RelatedAuthority related : norm.map(Obligation::authorities).orElse(List.of())) {
      session.update(
          "INSERT OR IGNORE INTO ruled_authority (authority, finding, known_from) VALUES (?, ?, ?)",
          interned(authorities, "authority", "path", related.id().path()),
          finding,
          ruled.from());
    }
  }

  private void relate(String table, long reading, int ordinal, Stream<AuthorityId> cited) {
    List<AuthorityId> distinct = cited.distinct().toList();
    for (AuthorityId authority : distinct) {
      session.update(
          "INSERT INTO " + table + " (authority, reading, ordinal) VALUES (?, ?, ?)",
          interned(authorities, "authority", "path", authority.path()),
          reading,
          ordinal);
    }
  }

  private long rule(Evidence evidence) {
    return interned(rules, "rule", "name", evidence.rule().name());
  }

  private long interned(Map<String, Long> known, String table, String column, String value) {
    return known.computeIfAbsent(
        value,
        key -> {
          session.update("INSERT OR IGNORE INTO " + table + " (" + column + ") VALUES (?)", key);
          return session
              .one(
                  "SELECT id FROM " + table + " WHERE " + column + " = ?",
                  row -> row.getLong(1),
                  key)
              .orElseThrow();
        });
  }
}
