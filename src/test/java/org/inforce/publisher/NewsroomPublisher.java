package org.inforce.publisher;

import java.util.ArrayList;
import java.util.List;

/// An office's newsroom: an index page, and the releases it links to.
public final class NewsroomPublisher extends Publisher {
  private final List<String> links = new ArrayList<>();

  public String index() {
    return base() + "/news/";
  }

  public String releases() {
    return base() + "/news/releases/";
  }

  /// Publishes a release, or edits it in silence.
  public void publish(String name, String title, String date, String... paragraphs) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>");
    page.append(title).append("</title><meta property=\"article:published_time\" content=\"");
    page.append(date).append("\"></head><body><nav><a href=\"/\">Home</a></nav><main><h1>");
    page.append(title).append("</h1>");
    for (String paragraph : paragraphs) {
      page.append("<p>").append(paragraph).append("</p>");
    }
    page.append("</main><footer>The office</footer></body></html>");
    put(pathOf(name), Answer.html(page.toString()));
    if (!links.contains(name)) {
      links.addFirst(name);
    }
    putIndex();
  }

  /// Takes a release away; the index goes on linking to it when `isListed`.
  public void withdraw(String name, boolean isListed) {
    remove(pathOf(name));
    if (!isListed) {
      links.remove(name);
      putIndex();
    }
  }

  public String pathOf(String name) {
    return "/news/releases/" + name;
  }

  private void putIndex() {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html><head><title>News</title></head><body><ul>");
    links.forEach(name ->
        page.append("<li><a href=\"")
            .append(pathOf(name))
            .append("\">")
            .append(name)
            .append("</a></li>"));
    put("/news/", Answer.html(page.append("</ul></body></html>").toString()));
  }
}
