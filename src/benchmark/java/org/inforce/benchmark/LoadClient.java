package org.inforce.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// A process of its own that asks a server for pages at a constant rate, whether or not it keeps
/// up: what an answer took counts from the moment it was due, so that a server that stalls is
/// charged for all who waited. Prints a line for each kind of page, and one for all.
public final class LoadClient {
  private static final long SEED = 20_260_110;
  private static final int HIGHEST_SECONDS = 60;

  /// One in so many who have read a page asks whether it is still the same.
  private static final int RETURNING = 10;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final Map<String, Histogram> times = new ConcurrentSkipListMap<>();
  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final List<Target> targets;
  private final String base;

  /// A page and the kind it is counted under.
  private record Target(String kind, String path) {}

  private LoadClient(String base, List<Target> targets) {
    this.base = base;
    this.targets = targets;
  }

  /// `BASE FILE RATE WARM SECONDS`: asks for the pages in FILE (kind, a tab and a path on each
  /// line, as often as they should be asked for), RATE a second, for WARM seconds uncounted and
  /// then for SECONDS.
  public static void main(String[] words) throws IOException, InterruptedException {
    List<Target> targets = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(words[1]))) {
      String[] parts = line.split("\t", 2);
      targets.add(new Target(parts[0], parts[1]));
    }
    LoadClient load = new LoadClient(words[0], targets);
    int rate = Integer.parseInt(words[2]);
    load.run(rate, Integer.parseInt(words[3]));
    load.times.clear();
    load.refused.set(0);
    load.unchanged.set(0);
    double took = load.run(rate, Integer.parseInt(words[4]));
    load.print(took);
  }

  /// Gives how many seconds it took until all were answered.
  private double run(int rate, int seconds) throws InterruptedException {
    Random random = new Random(SEED);
    long start = System.nanoTime();
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < rate * seconds; i++) {
        long due = start + i * 1_000_000_000L / rate;
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        Target target = targets.get(random.nextInt(targets.size()));
        boolean isReturning = random.nextInt(RETURNING) == 0;
        askers.execute(() -> ask(target, due, isReturning));
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void ask(Target target, long due, boolean isReturning) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + target.path()))
            .header("Accept-Encoding", "gzip")
            .timeout(Duration.ofSeconds(HIGHEST_SECONDS));
    Optional<String> tag =
        Optional.ofNullable(tags.get(target.path())).filter(known -> isReturning);
    tag.ifPresent(known -> request.header("If-None-Match", known));
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      count(target, answer, tag.isPresent());
    } catch (IOException e) {
      refused.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    long micros = (System.nanoTime() - due) / 1_000;
    times
        .computeIfAbsent(
            target.kind(), kind -> new ConcurrentHistogram(HIGHEST_SECONDS * 1_000_000L * 2, 3))
        .recordValue(micros);
  }

  /// Only a whole page counts, or that it is the same for one who has it.
  private void count(Target target, HttpResponse<byte[]> answer, boolean hadIt) {
    if (hadIt && answer.statusCode() == 304) {
      unchanged.incrementAndGet();
    } else if (answer.statusCode() != 200 || answer.body().length == 0) {
      refused.incrementAndGet();
    }
    answer.headers().firstValue("ETag").ifPresent(known -> tags.put(target.path(), known));
  }

  private void print(double seconds) {
    Histogram all = new Histogram(HIGHEST_SECONDS * 1_000_000L * 2, 3);
    new TreeMap<>(times)
        .forEach((kind, histogram) -> {
          all.add(histogram);
          print(kind, histogram);
        });
    print("all", all);
    System.out.println("pages answered a second\t" + all.getTotalCount() / seconds);
    System.out.println("of these told that nothing changed\t" + unchanged.get());
    System.out.println("answers other than 200 or 304\t" + refused.get());
  }

  private static void print(String kind, Histogram histogram) {
    System.out.println(
        String.join(
            "\t",
            kind,
            Long.toString(histogram.getTotalCount()),
            millis(histogram, 50),
            millis(histogram, 99),
            millis(histogram, 100)));
  }

  private static String millis(Histogram histogram, double percentile) {
    return Double.toString(histogram.getValueAtPercentile(percentile) / 1_000.0);
  }
}
