package org.inforce.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inforce.Scores;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceResult;

/// The documents of the shared corpus that laws are tried on: a sample drawn by a fixed seed, or
/// all of them with `-Dcorpus.laws=all` (some minutes: it reads scanned pages too).
final class CorpusTexts {
  private static final int FILES = 120;
  private static final long SEED = 4;

  private CorpusTexts() {}

  static void each(Consumer<Document> use) throws IOException {
    new LocalSources(InstantSource.fixed(Instant.EPOCH))
        .find(
            files(),
            found -> {
              if (found instanceof SourceResult.Found source) {
                new DocumentReader()
                    .read(
                        source.source(),
                        result -> {
                          if (result instanceof ReadResult.Read read) {
                            use.accept(read.document());
                          }
                        });
              }
            });
  }

  private static List<Path> files() throws IOException {
    Path corpus = Scores.shared("corpus");
    if (System.getProperty("corpus.laws", "").equals("all")) {
      return List.of(corpus);
    }
    try (Stream<Path> walk = Files.walk(corpus)) {
      List<Path> files =
          new ArrayList<>(
              walk.filter(Files::isRegularFile)
                  .filter(f ->
                      !f.toString().matches(".*(\\.pdf|\\.tsv|meta\\.json|/scale/.*|/issues/.*)"))
                  .sorted()
                  .toList());
      Collections.shuffle(files, new Random(SEED));
      List<Path> chosen = new ArrayList<>(files.subList(0, Math.min(FILES, files.size())));
      chosen.add(corpus.resolve("issues/FR-2018-02-07-uslm.xml.gz"));
      return chosen;
    }
  }
}
