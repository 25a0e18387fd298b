package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inforce.source.Capture;
import org.inforce.source.WarcFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

class WebArchiveTest {
  @TempDir private Path root;

  @Test
  void holdsEveryAnswerOfANightAndNothingPublishersDidNotSay() throws IOException {
    try (NightDesk desk = new NightDesk(root)) {
      desk.night(NightDesk.FIRST);
      List<Capture> kept = new ArrayList<>();
      desk.store().captures(kept::add);
      Path file = root.resolve("night.warc.gz");
      assertThat(WarcFile.write(file, "inforce 1", desk.store()::captures)).isEqualTo(kept.size());
      List<String> told = new ArrayList<>();
      try (WarcReader reader = new WarcReader(file)) {
        for (WarcRecord record : reader) {
          if (record instanceof WarcResponse response) {
            told.add(response.target() + " " + response.payloadDigest().orElseThrow().hex());
          }
        }
      }
      assertThat(told)
          .containsExactlyElementsOf(
              kept.stream().map(one -> one.address() + " " + one.sha256()).toList());
      assertThat(told)
          .as("what was put together is no answer")
          .noneMatch(line -> line.contains("/docket/70735/"))
          .anyMatch(line -> line.contains("/docket-entries/"))
          .anyMatch(line -> line.contains(".xml"))
          .anyMatch(line -> line.contains(".pdf"));
    }
  }
}
