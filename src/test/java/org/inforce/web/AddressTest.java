package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void keepsParametersInOrderAndEncodesThem() {
    assertThat(Address.of("/search").with("q", "8 U.S.C. § 1373").adding("year", "2025"))
        .hasToString("/search?q=8+U.S.C.+%C2%A7+1373&year=2025");
  }

  @Test
  void dropsWhatIsBlank() {
    Address address = Address.of("/search").with("q", "x").adding("year", "2025");
    assertThat(address.less("year", "2025")).hasToString("/search?q=x");
    assertThat(address.with("q", " ")).hasToString("/search?year=2025");
    assertThat(Address.of("/a?b=c").with("d", "e")).hasToString("/a?b=c&d=e");
  }
}
