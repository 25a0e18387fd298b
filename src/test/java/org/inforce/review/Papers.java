package org.inforce.review;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.Analyst;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.ProceedingFinder;
import org.inforce.source.Digest;
import org.inforce.store.NewVersion;
import org.inforce.store.Review;
import org.inforce.store.ReviewDetails;
import org.inforce.store.SqliteStore;
import org.inforce.store.Store;

/// A real store with papers in it, and a reviewer at a desk.
final class Papers implements AutoCloseable {
  static final ZonedDateTime MARCH = at("2026-03-01T08:00:00Z");
  private static final Analyst ANALYST =
      new Analyst(new CitationFinder(), new ObligationFinder(), new ProceedingFinder());

  final Store store;
  final ReviewDesk desk;
  final Reviews reviews;
  int followed;

  Papers(Path directory) {
    store = SqliteStore.open(directory);
    desk = new ReviewDesk(store, () -> followed++);
    reviews = new Reviews(store);
  }

  static ZonedDateTime at(String moment) {
    return Instant.parse(moment).atZone(ZoneOffset.UTC);
  }

  /// A paper comes in, or comes in anew, on the first of February or later.
  List<CarriedReview> come(String id, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int number = store.versions(id).size();
    Metadata metadata =
        Metadata.draft("paper " + id, SourceKind.COURT_ORDER, "text/plain")
            .published(LocalDate.of(2026, 2, 1).plusDays(number))
            .build();
    Document document =
        new Document(new DocumentVersion(id, Digest.sha256(bytes)), metadata, text, Structure.NONE);
    return take(ANALYST.analyze(document), bytes);
  }

  private List<CarriedReview> take(Analysis analysis, byte[] bytes) {
    String id = analysis.document().version().document();
    return store.write(writer -> {
      Optional<Analysis> before = writer.analysis(id);
      writer.addVersion(new NewVersion(analysis, bytes, List.of(), "/" + id, MARCH.toInstant()));
      return Carrier.carry(writer, before, analysis, MARCH.plusDays(7));
    });
  }

  /// The norm whose words hold `part`.
  Obligation norm(String id, String part) {
    return norms(id)
        .filter(norm -> norm.evidence().quote().contains(part))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Obligation> norms(String id) {
    return store.analysis(id).orElseThrow().obligations().stream();
  }

  /// The first event a paper tells.
  CourtEvent event(String id) {
    return store.analysis(id).orElseThrow().events().getFirst();
  }

  ReviewDesk.Outcome decide(String finding, Review.Decision decision) {
    return desk.decide(entry(finding, decision, ReviewDetails.NONE), MARCH);
  }

  ReviewDesk.Outcome correct(String finding, String field, String value) {
    ReviewDetails details =
        new ReviewDetails(Optional.empty(), Optional.empty(), List.of(), Map.of(field, value));
    return desk.decide(entry(finding, Review.Decision.CORRECTED, details), MARCH);
  }

  static ReviewDesk.Entry entry(String finding, Review.Decision decision, ReviewDetails details) {
    return new ReviewDesk.Entry(
        finding, decision, "read in full", "A. Counsel", details, OptionalInt.empty());
  }

  @Override
  public void close() {
    store.close();
  }
}
