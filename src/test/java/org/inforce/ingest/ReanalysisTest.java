package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.inforce.analysis.Analysis;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeQuery;
import org.inforce.store.RunRecord.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReanalysisTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-05T06:00:00Z"));

  @TempDir private Path root;

  private static IngestReport reanalyze(Desk desk) {
    return new Reanalysis(desk.store(), Follower.NONE, Desk.ANALYST, CLOCK).run(Progress.SILENT);
  }

  @Test
  void theSameRulesFindTheSame() {
    try (Desk desk = new Desk(root)) {
      desk.write("a.txt", "The agency must report under 8 U.S.C. 1360(b) by May 1, 2026.\n");
      desk.ingest();
      List<String> before = desk.export();
      IngestReport report = reanalyze(desk);
      assertThat(report.counts()).isEqualTo(new Counts(0, 0, 1, 0));
      assertThat(report.changes()).isEmpty();
      assertThat(desk.export()).isEqualTo(before);
    }
  }

  @Test
  void whatBetterRulesFindIsACorrectionOfOursAndKeptOnce() {
    try (Desk desk = new Desk(root)) {
      desk.write("a.txt", "The agency must report under 8 U.S.C. 1360(b) by May 1, 2026.\n");
      desk.ingest();
      Analysis good = desk.store().analysis("a").orElseThrow();
      assertThat(good.obligations()).isNotEmpty();
      forgetNorms(desk, good);
      IngestReport report = reanalyze(desk);
      assertThat(report.counts()).isEqualTo(new Counts(0, 1, 0, 0));
      assertThat(desk.store().analysis("a")).contains(good);
      assertThat(report.changes())
          .singleElement()
          .satisfies(entry -> assertThat(entry.isOurs()).isTrue());
      assertThat(desk.store().changes().matching(ChangeQuery.ALL.ofTheWorld()))
          .noneMatch(ChangeEntry::isOurs);
      assertThat(reanalyze(desk).counts()).isEqualTo(new Counts(0, 0, 1, 0));
      assertThat(desk.store().examine()).isEmpty();
    }
  }

  /// As rules would have left it that know no norms.
  private static void forgetNorms(Desk desk, Analysis good) {
    Analysis poor =
        new Analysis(
            good.document(), good.citations(), List.of(), good.measures(), good.events(), "0");
    desk.store()
        .write(writer -> {
          writer.addReading(poor, 1);
          return true;
        });
  }
}
