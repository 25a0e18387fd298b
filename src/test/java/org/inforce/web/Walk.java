package org.inforce.web;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// A real browser before a server over the sample corpus.
abstract class Walk {
  static final String MEASURE = "CMS sharing Medicaid data with ICE";

  static Library library;
  static Browser browser;
  static Path home;

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

  /// The first page of a kind that another page links to.
  static String resolved(String path) {
    return switch (path) {
      case "measure" -> first("/measures?q=" + MEASURE.replace(' ', '+'), "/measures/");
      case "case" -> first("/cases", "/cases/");
      case "order" -> first(first("/cases", "/cases/"), "/orders/");
      case "document" -> first("/search?q=medicaid", "/documents/");
      case "register" -> first("/search?q=type:presidential", "/documents/");
      case "norm" -> first("/obligations", "/obligations/");
      default -> path;
    };
  }

  static String first(String from, String to) {
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
}
