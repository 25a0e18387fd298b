package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateLimitTest {
  @Test
  void aCallerThatTookAllGetsSomeBackEachSecond() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    RateLimit limit = new RateLimit(now::get);
    for (int i = 0; i < RateLimit.CAPACITY; i++) {
      assertThat(limit.take("one")).isNotNegative();
    }
    assertThat(limit.take("one")).isNegative();
    assertThat(limit.take("another")).isPositive();
    now.set(Instant.EPOCH.plusSeconds(1));
    assertThat(limit.take("one")).isEqualTo(RateLimit.PER_SECOND - 1.0);
  }

  @Test
  void whoAsksTooMuchIsToldWhenToComeBackAndStillReadsThePages(@TempDir Path directory)
      throws Exception {
    try (Library library = Library.of(directory)) {
      for (int left = RateLimit.CAPACITY - 1; left >= 0; left--) {
        assertThat(library.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> answer = library.get("/api/v1/openapi.json");
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().map())
          .containsEntry("Content-Type", List.of("application/problem+json;charset=utf-8"))
          .containsEntry("RateLimit-Limit", List.of("1200"))
          .containsEntry("RateLimit-Remaining", List.of("0"))
          .containsEntry("RateLimit-Reset", List.of("12"))
          .containsEntry("Retry-After", List.of("1"));
      for (String page : List.of("/", "/suggest?q=rep", "/search.json?q=rep", "/healthz")) {
        assertThat(library.get(page).statusCode()).as(page).isEqualTo(200);
      }
    }
  }
}
