package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A headless Chromium, as a reader uses it.
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final int MOST_TABS = 120;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;
  private final String base;

  private Browser(ChromeDriver driver, String base) {
    this.driver = driver;
    this.base = base;
  }

  /// Skips the test, visibly, where no Chromium is installed.
  static Browser open(String base, Path profile, boolean withScript) {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "no " + CHROMIUM + " with " + DRIVER + ": the pages are not walked in a browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1440,900",
        "--user-data-dir=" + profile);
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.WARNING);
    options.setCapability("goog:loggingPrefs", logging);
    if (!withScript) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options), base);
  }

  Browser go(String path) {
    driver.get(base + path);
    return this;
  }

  /// The page's path with its parameters.
  String address() {
    return driver.getCurrentUrl().substring(base.length());
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement link(String words) {
    return driver.findElement(By.partialLinkText(words));
  }

  String text() {
    return one("main").getText();
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /// Presses keys that lead to another page, and waits until that page is there.
  void pressAndFollow(CharSequence... keys) {
    leave(() -> press(keys));
  }

  void enter(String selector, String words) {
    WebElement field = one(selector);
    field.clear();
    field.sendKeys(words);
  }

  void submit(String selector) {
    leave(() -> one(selector).sendKeys(Keys.ENTER));
  }

  /// Clicks on what leads to another page, and waits until that page is there.
  void follow(WebElement element) {
    driver.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    leave(element::click);
  }

  private void leave(Runnable act) {
    WebElement page = one("html");
    act.run();
    // While one document takes the other's place, the driver may know neither.
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(ExpectedConditions.stalenessOf(page));
    new WebDriverWait(driver, PATIENCE)
        .until(shown -> "complete".equals(ask("return document.readyState")));
  }

  /// Presses the tabulator until what `selector` names has the focus.
  void tabTo(String selector) {
    for (int presses = 0; presses < MOST_TABS; presses++) {
      press(Keys.TAB);
      if (driver.executeScript("return document.activeElement.matches(arguments[0])", selector)
          == Boolean.TRUE) {
        return;
      }
    }
    throw new AssertionError("the tabulator does not reach " + selector);
  }

  /// What `selector` names, once it is there.
  WebElement awaited(String selector) {
    return new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  /// The words of the page, and of its labels, that say to be in a language; each as it stands
  /// between marks.
  @SuppressWarnings("unchecked")
  List<String> wordsIn(String language) {
    Object found =
        driver.executeScript(
            """
            const said = [];
            const add = (element, words) => {
              const marked = element.closest('[lang]');
              if (words && words.trim() && marked && marked.lang === arguments[0]) said.push(words.trim());
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) add(texts.currentNode.parentElement, texts.currentNode.data);
            for (const name of ['aria-label', 'placeholder', 'title', 'data-copied', 'data-why'])
              document.querySelectorAll('[' + name + ']').forEach(e => add(e, e.getAttribute(name)));
            return said;
            """,
            language);
    return (List<String>) Objects.requireNonNull(found, "the page's words");
  }

  /// Selects characters of the first text that `selector` names, as by the mouse; gives them.
  Object select(String selector, int from, int to) {
    return Objects.requireNonNull(
        driver.executeScript(
            """
            const texts = document.createTreeWalker(
                document.querySelector(arguments[0]), NodeFilter.SHOW_TEXT);
            let text = texts.nextNode();
            while (text.data.length < arguments[2] || text.parentElement.closest('.chip, .vh')) {
              text = texts.nextNode();
            }
            const range = document.createRange();
            range.setStart(text, arguments[1]);
            range.setEnd(text, arguments[2]);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return range.toString();
            """,
            selector,
            from,
            to));
  }

  /// What a button of the menu over the selection copies.
  String copiedBy(String button) {
    driver.executeScript(
        """
        navigator.clipboard.writeText = async words => { window.copied = words; };
        document.dispatchEvent(new MouseEvent('mouseup'));
        """);
    awaited(".selection");
    all(".selection button").stream()
        .filter(one -> one.getText().equals(button))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + button))
        .click();
    awaited(".toast");
    return String.valueOf(ask("return window.copied"));
  }

  /// Drops a file on what `selector` names, and waits for the page it leads to.
  void drop(String selector, String name, byte[] bytes) {
    leave(() ->
        driver.executeScript(
            """
            const bytes = Uint8Array.from(atob(arguments[2]), c => c.charCodeAt(0));
            const carried = new DataTransfer();
            carried.items.add(new File([bytes], arguments[1]));
            const target = document.querySelector(arguments[0]);
            for (const type of ['dragover', 'drop']) {
              target.dispatchEvent(new DragEvent(
                  type, {bubbles: true, cancelable: true, dataTransfer: carried}));
            }
            """,
            selector,
            name,
            Base64.getEncoder().encodeToString(bytes)));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  Object ask(String script) {
    return Objects.requireNonNull(driver.executeScript(script), script);
  }

  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /// Width of the page less that of the window, in pixels.
  long overflow() {
    return ((Number)
            ask(
                "return document.documentElement.scrollWidth -"
                    + " document.documentElement.clientWidth"))
        .longValue();
  }

  /// How far what was already shown has moved since the page was opened, as the [Layout Instability
  /// specification](https://wicg.github.io/layout-instability/) adds it up; 0 where nothing did.
  double shift() {
    Object sum =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            let sum = 0;
            const add = entries => entries.forEach(entry => sum += entry.value);
            const observer = new PerformanceObserver(list => add(list.getEntries()));
            observer.observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => setTimeout(() => {
              add(observer.takeRecords());
              done(sum);
            }));
            """);
    return ((Number) Objects.requireNonNull(sum, "how far the page moved")).doubleValue();
  }

  /// How many bytes the page and all it loads have, as they are sent; also of what was kept from
  /// another page.
  long weight() {
    return ((Number)
            ask(
                """
                return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .reduce((sum, loaded) => sum + loaded.encodedBodySize, 0);
                """))
        .longValue();
  }

  /// The names of the files that the first paint waits for, without what tells their versions.
  String blocking() {
    return String.valueOf(
        ask(
            """
            return performance.getEntriesByType('resource')
              .filter(loaded => loaded.renderBlockingStatus === 'blocking')
              .map(loaded => new URL(loaded.name).pathname.split('/').pop()).join(' ');
            """));
  }

  /// What the rules of WCAG 2.2 AA that a program can check find wrong, in words.
  @SuppressWarnings("unchecked")
  List<String> violations() {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(found => done(found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.failureSummary))))
              .catch(broken => done(['axe failed: ' + broken]));
            """);
    return (List<String>) Objects.requireNonNull(found, "axe's findings");
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).as("axe.min.js").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the browser complained of since it was last asked: refused scripts, failed requests.
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
