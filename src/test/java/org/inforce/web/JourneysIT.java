package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.inforce.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// Walks from page to page in a real browser, over the sample corpus.
class JourneysIT extends Walk {
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
          document | Copy quote and citation | “{quote}” {title}
          document | Bluebook                | {title}
          document | Copy link to the place  | ?at=
          document | RIS                     | N1  - {quote}
          document | BibTeX                  | annote = {{quote}
          document | CSL-JSON                | "note":"{quote}
          register | Copy quote and citation | 90 Fed. Reg.
          register | Bluebook                | 90 Fed. Reg.
          register | As the Register cites   | 90 FR 84
          register | BibTeX                  | note = {90 FR 84
          """)
  void aSelectionIsCopiedInEveryStyle(String page, String button, String expected) {
    browser.go(resolved(page));
    String quote = String.valueOf(browser.select("#text", 12, 40));
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
