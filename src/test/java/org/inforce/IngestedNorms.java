package org.inforce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.ObligationView;
import org.inforce.answer.Viewpoint;
import org.inforce.cli.Library;
import org.inforce.obligation.Obligation;
import org.inforce.source.Digest;
import org.inforce.store.ObligationQuery;

/// The norms of a set of documents as a user gets them: taken in together, joined to the cases that
/// any of them tells.
public final class IngestedNorms {
  private static final Instant TAKEN = Instant.parse("2026-02-12T12:00:00Z");

  private IngestedNorms() {}

  /// By the SHA-256 of the file that states them, in order of appearance; `data` is an empty
  /// directory.
  public static Map<String, List<Obligation>> of(Path folder, Path data) {
    Parts parts = new Parts(Clock.fixed(TAKEN, ZoneOffset.UTC));
    try (Library library = parts.openForWriting(data, "test")) {
      library.ingest(List.of(folder), (done, total) -> {});
      Map<String, List<Obligation>> norms = new HashMap<>();
      Viewpoint view = Viewpoint.present(LocalDate.ofInstant(TAKEN, ZoneOffset.UTC));
      for (ObligationView found :
          library.answers().obligations(ObligationQuery.ALL, Optional.empty(), view)) {
        Obligation norm = found.stored().obligation();
        norms
            .computeIfAbsent(norm.evidence().version().sha256(), any -> new ArrayList<>())
            .add(norm);
      }
      return norms;
    }
  }

  /// The key of a file in [#of].
  public static String key(Path file) throws IOException {
    return Digest.sha256(Files.readAllBytes(file));
  }
}
