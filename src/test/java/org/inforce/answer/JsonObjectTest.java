package org.inforce.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
  @Test
  void keepsTheOrderOfItsKeysAndWritesAbsenceAsNull() {
    JsonObject object =
        new JsonObject()
            .put("z", 1)
            .put("a", Optional.empty())
            .put("day", Optional.of(LocalDate.of(2026, 1, 10)))
            .put("list", List.of("x", 2L, 0.5, true))
            .put("map", Map.of("k", new JsonObject().put("text", "a\"b\n")));
    assertThat(object)
        .hasToString(
            "{\"z\":1,\"a\":null,\"day\":\"2026-01-10\",\"list\":[\"x\",2,0.5,true],"
                + "\"map\":{\"k\":{\"text\":\"a\\\"b\\n\"}}}");
  }

  @Test
  void refusesWhatJsonHasNoFormFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JsonObject().put("x", new Object()))
        .withMessageContaining("java.lang.Object");
  }
}
