package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every page in a real browser: rules of accessibility, windows of every width, what
/// it weighs and whether it moves, and the other language.
class PagesIT extends Walk {
  /// What a first visit may load, compressed.
  private static final long BUDGET = 120 * 1024;

  /// What a Spanish page would say otherwise.
  private static final Set<String> ENGLISH =
      Speech.in(Language.SPANISH).words().entrySet().stream()
          .filter(word -> !word.getKey().equals(word.getValue()))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());

  private static Stream<String> pages() {
    String paths =
        """
        / /search?q=medicaid /obligations /measures /cases /changes /conflicts /runs /review
        /calendar?from=2025-01-01&until=2026-12-31 /watches /watches/new?kind=party&query=CA
        /cite-check /help /method /compare /us/usc/t8/s1373 /nowhere
        measure case order document norm
        """;
    return Stream.of(paths.split("\\s+"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageBreaksARuleOfAccessibilityOrItsWindow(String path) {
    browser.resize(1440);
    browser.go(resolved(path));
    assertThat(browser.shift()).as("how far what is read has moved").isZero();
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.weight()).as("bytes loaded").isBetween(1_000L, BUDGET);
    assertThat(browser.blocking()).as("what blocks the first paint").isEqualTo("inforce.css");
    for (int width : new int[] {768, 360, 320}) {
      browser.resize(width);
      assertThat(browser.overflow()).as("at %d pixels", width).isLessThanOrEqualTo(0);
    }
    browser.resize(1440);
    assertThat(browser.complaints()).filteredOn(complaint -> !complaint.contains("404")).isEmpty();
  }

  @Test
  void everyPageIsSaidInSpanishAndFitsItsWindow() {
    SoftAssertions all = new SoftAssertions();
    try {
      for (String path : pages().toList()) {
        Address page = Address.of(resolved(path)).with("lang", "es");
        browser.go(page.toString());
        all.assertThat(browser.one("html").getDomAttribute("lang")).as(path).isEqualTo("es");
        all.assertThat(browser.wordsIn("es")).as(path).doesNotContainAnyElementsOf(ENGLISH);
        browser.resize(320);
        all.assertThat(browser.violations()).as(path).isEmpty();
        all.assertThat(browser.overflow()).as(path).isLessThanOrEqualTo(0);
        browser.resize(1440);
      }
    } finally {
      browser.go("/?lang=en");
    }
    all.assertAll();
    assertThat(browser.complaints()).filteredOn(complaint -> !complaint.contains("404")).isEmpty();
  }

  @Test
  void theLanguageStaysWhereOnePutIt() {
    try {
      browser.go("/changes?since=2020-01-01");
      browser.follow(browser.one(".tongue"));
      assertThat(browser.address()).isEqualTo("/changes?since=2020-01-01&lang=es");
      browser.go("/help");
      assertThat(browser.text()).startsWith("Ayuda");
      browser.follow(browser.one(".tongue"));
      assertThat(browser.text()).startsWith("Help");
    } finally {
      browser.go("/?lang=en");
    }
  }
}
