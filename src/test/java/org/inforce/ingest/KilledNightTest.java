package org.inforce.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty of the killed nights; `inforce bench kills` tries two hundred.
class KilledNightTest {
  @TempDir private Path root;

  @Test
  void everyKilledNightIsCompletedByTheNext() throws Exception {
    try (KilledNights nights = new KilledNights(root)) {
      nights.killAndComplete(20, done -> {});
    }
  }
}
