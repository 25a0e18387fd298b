package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

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
}
