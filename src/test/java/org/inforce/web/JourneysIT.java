package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.inforce.Scores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// Walks the pages in a real browser, over the sample corpus.
class JourneysIT {
  /// What a Spanish page would say otherwise.
  private static final Set<String> ENGLISH =
      Speech.in(Language.SPANISH).words().entrySet().stream()
          .filter(word -> !word.getKey().equals(word.getValue()))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());

  private static final String MEASURE = "CMS sharing Medicaid data with ICE";

  private static Library library;
  private static Browser browser;
  private static Path home;

  @BeforeAll
  static void open(@TempDir Path directory) throws IOException {
    home = directory;
    library =
        Library.of(
            directory,
            WebSettings.standard().at("127.0.0.1", 0).withToken("open sesame"),
            Library.sample());
    browser = Browser.open(library.base(), directory.resolve("profile"), true);
  }

  @AfterAll
  static void close() {
    browser.close();
    library.close();
  }

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

  /// The first page of a kind that another page links to.
  private static String resolved(String path) {
    return switch (path) {
      case "measure" -> first("/measures?q=" + MEASURE.replace(' ', '+'), "/measures/");
      case "case" -> first("/cases", "/cases/");
      case "order" -> first(first("/cases", "/cases/"), "/orders/");
      case "document" -> first("/search?q=medicaid", "/documents/");
      case "norm" -> first("/obligations", "/obligations/");
      default -> path;
    };
  }

  private static String first(String from, String to) {
    browser.go(from);
    if (browser.address().startsWith(to)) {
      return browser.address();
    }
    return browser.all("main a").stream()
        .map(link -> link.getDomAttribute("href"))
        .filter(href -> href != null && href.startsWith(to))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link to " + to + " on " + from));
  }

  @Test
  void counselFindsWhetherCmsMayShareAddressesAndWhy(@TempDir Path directory) {
    Path caseStudy = Scores.shared("corpus/case-study");
    try (Library real = Library.of(directory, caseStudy);
        Browser reader = Browser.open(real.base(), directory.resolve("profile"), true)) {
      reader.go("/");
      reader.follow(reader.link(MEASURE));
      choose(reader, "#party", "CA");
      choose(reader, "#data_category", "address");
      choose(reader, "#person_class", "not_lawfully_residing");
      reader.follow(reader.one("#question button"));
      assertThat(reader.address()).contains("party=CA", "data_category=address");
      assertThat(reader.one("#h-status").getText()).isEqualTo("In force");
      choose(reader, "#person_class", "us_citizen");
      reader.follow(reader.one("#question button"));
      assertThat(reader.one("#h-status").getText()).isEqualTo("Blocked: enjoined");
      WebElement quote = reader.all(".steps .quote").getFirst();
      String words = quote.findElement(By.cssSelector("p")).getText();
      reader.follow(quote.findElement(By.cssSelector("a")));
      assertThat(reader.address()).contains("/documents/", "at=");
      String marked =
          reader.all(".p").stream().map(WebElement::getText).reduce("", (one, two) -> one + two);
      assertThat(plain(marked)).contains(plain(words).substring(0, 12));
    }
  }

  private static String plain(String words) {
    return words.replaceAll("[^A-Za-z0-9]", "");
  }

  private static void choose(Browser reader, String select, String value) {
    reader.one(select + " option[value='" + value + "']").click();
  }

  @Test
  void aCitationLeadsToItsAuthorityAndToWhoCitesIt() {
    browser.go("/");
    browser.enter("#q", "8 USC 1373");
    browser.submit("#q");
    assertThat(browser.address()).isEqualTo("/us/usc/t8/s1373");
    assertThat(browser.text()).contains("8 U.S.C. 1373(a)", "8 U.S.C. 1373(b)");
    browser.follow(browser.link("open this passage"));
    assertThat(browser.all("#passage")).hasSize(1);
  }

  @Test
  void theKeyboardIsEnough() {
    browser.go("/changes");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to content");
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
    browser.press("j");
    assertThat(browser.all(".current")).hasSize(1);
    browser.press("?");
    assertThat(browser.one("dialog").isDisplayed()).isTrue();
    browser.press(Keys.ESCAPE);
    assertThat(browser.one("dialog").isDisplayed()).isFalse();
    browser.press("/");
    assertThat(browser.focused().getDomAttribute("type")).isEqualTo("search");
    browser.press("injunction");
    browser.submit("#top-q");
    assertThat(browser.address()).startsWith("/search?q=injunction");
  }

  @Test
  void theKeyboardLeadsFromACitationToWhatBlocksItsUses() {
    browser.go("/");
    browser.press("/");
    browser.press("8 USC 1360(b)");
    browser.pressAndFollow(Keys.ENTER);
    assertThat(browser.address()).isEqualTo("/us/usc/t8/s1360/b");
    browser.press("j");
    browser.pressAndFollow(Keys.ENTER);
    assertThat(browser.address()).startsWith("/measures/");
    assertThat(browser.one("#h-status").getText()).startsWith("Blocked");
  }

  @Test
  void theKeyboardAsksAQuestionReadsItsReasonsAndCopiesTheCitation() {
    browser.go(resolved("measure"));
    browser.tabTo("#data_category");
    browser.press("addr");
    browser.tabTo("#question button");
    browser.pressAndFollow(Keys.ENTER);
    assertThat(browser.address()).contains("data_category=address");
    browser.tabTo(".steps .quote a");
    browser.pressAndFollow(Keys.ENTER);
    assertThat(browser.address()).contains("/documents/", "at=");
    browser.tabTo("[data-copy]");
    browser.press(Keys.ENTER);
    assertThat(browser.awaited(".toast").getText()).isEqualTo("Copied");
  }

  @Test
  void theKeyboardLeadsFromAChangeToWhatChanged() {
    browser.go("/changes");
    browser.press("j", "j", "k");
    browser.pressAndFollow(Keys.ENTER);
    assertThat(browser.address()).doesNotStartWith("/changes");
    assertThat(browser.all("h1")).hasSize(1);
  }

  @Test
  void theKeyboardChecksABrief() {
    browser.go("/cite-check");
    browser.tabTo("#text");
    browser.press("Sharing rests on 8 U.S.C. 1360(b).");
    browser.tabTo("main form button");
    browser.pressAndFollow(Keys.ENTER);
    assertThat(browser.text()).contains("1 citation:", "8 U.S.C. 1360(b)");
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    browser.go("/help");
    browser.tabTo("#keys-off");
    browser.press(Keys.SPACE);
    browser.go("/changes");
    browser.press("j", "?", "/");
    assertThat(browser.all(".current, dialog[open]")).isEmpty();
    assertThat(browser.focused().getTagName()).isEqualTo("body");
    browser.go("/help");
    browser.tabTo("#keys-off");
    browser.press(Keys.SPACE);
  }

  @Test
  void aBriefIsChecked() {
    browser.go("/cite-check");
    browser.enter("#text", "Sharing rests on 8 U.S.C. 1360(b); but see 5 U.S.C. 552a.");
    browser.follow(browser.one("main form button"));
    assertThat(browser.text()).contains("2 citations", "8 U.S.C. 1360(b)", "5 U.S.C. 552a");
  }

  @ParameterizedTest
  @EnumSource(CiteCheckTest.Form.class)
  void aBriefDroppedOnThePageIsChecked(CiteCheckTest.Form form) throws IOException {
    browser.go("/cite-check");
    browser.drop("main form", "brief." + form, form.bytes());
    assertThat(browser.text()).contains("brief." + form, "4 citations");
  }

  private static void letIn() {
    browser.go("/review");
    if (!browser.all("#token").isEmpty()) {
      browser.enter("#token", "open sesame");
      browser.submit("#token");
    }
  }

  @Test
  void aFindingIsConfirmed() {
    letIn();
    WebElement first = browser.all(".review form").getFirst();
    first.findElement(By.cssSelector("[name=note]")).sendKeys("Agreed.");
    WebElement name = first.findElement(By.cssSelector("[name=reviewer]"));
    name.clear();
    name.sendKeys("A. Counsel");
    browser.follow(first.findElement(By.cssSelector("[value=confirmed]")));
    assertThat(browser.text()).contains("Kept.", "Confirmed by A. Counsel", "Agreed.");
    browser.follow(browser.one(".done a"));
    assertThat(browser.text()).contains("History", "Confirmed", "A. Counsel", "Agreed.");
    browser.go("/review");
    browser.follow(browser.one(".review .entry a"));
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void aFindingIsRejectedAndTakenBackByKeyboardAlone() {
    letIn();
    browser.press("j");
    String title = browser.focused().getText();
    browser.press("r");
    if (browser.focused().equals(browser.one(".review > .current [name=reviewer]"))) {
      browser.press("A. Counsel", Keys.ESCAPE);
      browser.press("r");
    }
    assertThat(browser.focused().getDomAttribute("name")).isEqualTo("note");
    browser.press("Tells of no norm.");
    browser.pressAndFollow(Keys.ENTER);
    assertThat(browser.text()).contains("Rejected by A. Counsel", "Tells of no norm.");
    browser.submit(".done button");
    assertThat(browser.text()).contains("Not decided", title);
    browser.press("j");
    browser.pressAndFollow("c");
    assertThat(browser.text()).contains("Confirmed by A. Counsel");
    browser.press("j");
    browser.pressAndFollow("e");
    assertThat(browser.address()).startsWith("/review/");
  }

  @Test
  void aWordOfOnesOwnIsSaidAndShownWhereItCounts() {
    letIn();
    browser.go("/review/new?kind=event_added");
    assertThat(browser.violations()).isEmpty();
    browser.go("/review/new?kind=field_settled&event=none");
    browser.enter("#n-word", "As the order reads.");
    browser.enter("#r-word", "A. Counsel");
    browser.enter("#value", "2026-01-10");
    browser.submit("#value");
    assertThat(browser.text()).contains("Not kept", "“none”");
    assertThat(browser.one("#n-word").getDomProperty("value")).isEqualTo("As the order reads.");
    assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("422"));
  }

  @Test
  void marksAreFilteredAndKeptFilteredInTheBrowser() {
    String page = resolved("document");
    browser.go(page);
    browser.one("[data-mark=o]").click();
    assertThat(browser.one("#text").getDomAttribute("class")).contains("no-o");
    browser.go(page);
    assertThat(browser.one("[data-mark=o]").isSelected()).isFalse();
    browser.one("[data-mark=o]").click();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Copy quote and citation | “{quote}” {title}
          Bluebook                | {title}
          Copy link to the place  | ?at=
          RIS                     | TY  -
          BibTeX                  | annote = {{quote}
          CSL-JSON                | "note":"{quote}
          """)
  void aSelectionIsCopiedInEveryStyle(String button, String expected) {
    browser.go(resolved("document"));
    String quote = String.valueOf(browser.select("#text p[data-at]", 12, 40));
    String title = browser.one("h1").getText().substring(0, 10);
    String copied = browser.copiedBy(button);
    assertThat(copied)
        .contains(expected.replace("{quote}", quote.strip()).replace("{title}", title));
    if (button.contains("link")) {
      browser.go(copied.substring(library.base().length()));
      assertThat(browser.all(".p")).isNotEmpty();
      assertThat(browser.one("#cite-passage").getText()).contains(quote.strip());
    }
  }

  @Test
  void everythingWorksWithoutScript() {
    try (Browser plain = Browser.open(library.base(), home.resolve("plain"), false)) {
      plain.go("/");
      plain.enter("#q", "medicaid");
      plain.submit("#q");
      assertThat(plain.address()).startsWith("/search?q=medicaid");
      plain.follow(plain.all(".results h2 a").getFirst());
      assertThat(plain.address()).startsWith("/documents/");
      assertThat(plain.all(".js-only")).isNotEmpty().noneMatch(WebElement::isDisplayed);
      plain.go("/measures?q=" + MEASURE.replace(' ', '+'));
      assertThat(plain.all(".banner, table")).isNotEmpty();
    }
  }
}
