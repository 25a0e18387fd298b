package org.inforce.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.ingest.KilledNights;

/// Two hundred nightly runs killed at random moments, each completed by the next.
final class Kills {
  private static final int KILLS = 200;

  private Kills() {}

  static List<Figure> measure() throws IOException, InterruptedException {
    Path root = Files.createTempDirectory("kills");
    try (KilledNights nights = new KilledNights(root)) {
      nights.killAndComplete(
          KILLS,
          done -> {
            if (done % 20 == 0) {
              System.out.println(done + " of " + KILLS + " killed nights completed");
            }
          });
    }
    try (Stream<Path> files = Files.walk(root)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    return List.of(new Figure("killed nights completed as undisturbed", KILLS, "", "200"));
  }
}
