package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceDocument;
import org.inforce.source.SourceResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeTest {
  @TempDir private Path folder;

  @Test
  void tellsHowMuchOfTheFilesIsRead() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[3000]);
    Files.write(folder.resolve("b.txt"), new byte[1000]);
    Volume volume = Volume.of(List.of(folder));
    List<SourceDocument> found = found();
    assertThat(volume.share()).isZero();
    volume.counted(found.getFirst(), 3000).open().readNBytes(1000);
    assertThat(volume.share()).isEqualTo(0.25, within(1e-9));
    volume.passed(found.getLast());
    assertThat(volume.share()).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void nobodyKnowsHowMuchPublishersHave() {
    assertThat(Volume.unknown().share()).isZero();
  }

  private List<SourceDocument> found() {
    List<SourceDocument> found = new ArrayList<>();
    new LocalSources(InstantSource.fixed(Instant.EPOCH))
        .find(
            List.of(folder),
            result -> {
              if (result instanceof SourceResult.Found(SourceDocument source)) {
                found.add(source);
              }
            });
    return found;
  }
}
