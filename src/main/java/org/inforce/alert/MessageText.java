package org.inforce.alert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inforce.store.Alert;

/// A message in plain text and in HTML: what courts and agencies did first, then what is owed, then
/// documents. Every word of a document is hostile until escaped.
final class MessageText {
  private static final String NOT_ADVICE =
      "Computed from the documents quoted; not legal advice. Read the documents themselves.";
  private static final String PAGE =
      "margin:0;padding:16px;background:#f0f0f0;color:#1b1b1b;"
          + "font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
  private static final String SHEET =
      "max-width:40em;margin:0 auto;padding:16px 24px 24px;background:#fff;"
          + "border-top:4px solid #162e51";
  private static final String GROUP =
      "margin:24px 0"
          + " 8px;font-size:14px;text-transform:uppercase;letter-spacing:.05em;color:#565c65";
  private static final String TITLE = "margin:16px 0 4px;font-size:18px;line-height:1.35";
  private static final String LINK = "color:#005ea2";
  private static final String LINE = "margin:4px 0";
  private static final String QUOTE =
      "margin:8px 0;padding:4px 12px;border-left:4px solid #a9aeb1;color:#3d4551";
  private static final String SMALL = "margin:8px 0;font-size:14px;color:#565c65";

  private final String site;

  /// What an alert is about, by the page that shows it.
  private enum Group {
    LAW("Courts, agencies and what holds"),
    OBLIGATIONS("Obligations and deadlines"),
    DOCUMENTS("Documents"),
    RUNS("Runs");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    static Group of(Alert alert) {
      String path = alert.wording().path();
      if (path.startsWith("/documents/")) {
        return DOCUMENTS;
      }
      if (path.equals("/runs")) {
        return RUNS;
      }
      return path.startsWith("/obligations/") ? OBLIGATIONS : LAW;
    }
  }

  /// `site` is the address of the pages, without a slash at its end.
  MessageText(String site) {
    this.site = site;
  }

  private static Map<Group, List<Alert>> grouped(Message message) {
    Map<Group, List<Alert>> grouped = new EnumMap<>(Group.class);
    for (Alert alert : message.alerts()) {
      grouped.computeIfAbsent(Group.of(alert), group -> new ArrayList<>()).add(alert);
    }
    return grouped;
  }

  String plain(Message message) {
    StringBuilder text = new StringBuilder();
    grouped(message)
        .forEach((group, alerts) -> {
          text.append(group.title.toUpperCase(Locale.ROOT)).append("\n\n");
          alerts.forEach(alert -> plain(text, alert));
        });
    text.append("-- \n");
    if (OperatorSettings.isOperators(message.watch())) {
      return text.append("Every run: ").append(site).append("/runs\n").toString();
    }
    text.append("The watch and all it told: ").append(pageOf(message)).append('\n');
    text.append("End it: ").append(endOf(message)).append('\n');
    return text.append(NOT_ADVICE).append('\n').toString();
  }

  private void plain(StringBuilder text, Alert alert) {
    Alert.Wording wording = alert.wording();
    text.append("* ").append(printable(wording.title()).replace('\n', ' ')).append('\n');
    for (String line : lines(wording.detail())) {
      text.append("  ").append(printable(line)).append('\n');
    }
    text.append("  ").append(site).append(wording.path()).append('\n');
    for (String line : lines(wording.reason())) {
      text.append("  Why you get this: ").append(printable(line)).append('\n');
    }
    text.append('\n');
  }

  String html(Message message) {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
            .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .append("<title>")
            .append(escaped(message.subject()))
            .append("</title></head>");
    open(html, "body", PAGE);
    open(html, "div", SHEET);
    grouped(message)
        .forEach((group, alerts) -> {
          element(html, "h2", GROUP, escaped(group.title));
          alerts.forEach(alert -> html(html, alert));
        });
    html.append("<hr style=\"border:0;border-top:1px solid #dfe1e2;margin:24px 0 8px\">");
    if (OperatorSettings.isOperators(message.watch())) {
      element(html, "p", SMALL, link(site + "/runs", "Every run"));
      return html.append("</div></body></html>").toString();
    }
    String ways =
        link(pageOf(message), "The watch and all it told")
            + " · "
            + link(endOf(message), "End this watch");
    element(html, "p", SMALL, ways);
    element(html, "p", SMALL, NOT_ADVICE);
    return html.append("</div></body></html>").toString();
  }

  private void html(StringBuilder html, Alert alert) {
    Alert.Wording wording = alert.wording();
    element(html, "h3", TITLE, link(site + wording.path(), wording.title()));
    for (String line : lines(wording.detail())) {
      boolean isQuote = line.indexOf('“') >= 0 && line.endsWith("”");
      element(html, isQuote ? "blockquote" : "p", isQuote ? QUOTE : LINE, escaped(line));
    }
    for (String line : lines(wording.reason())) {
      element(html, "p", SMALL, "Why you get this: " + escaped(line));
    }
  }

  private static void open(StringBuilder html, String name, String style) {
    html.append('<').append(name).append(" style=\"").append(style).append("\">");
  }

  /// `content` is markup.
  private static void element(StringBuilder html, String name, String style, String content) {
    open(html, name, style);
    html.append(content).append("</").append(name).append('>');
  }

  private static String link(String address, String words) {
    return "<a style=\"" + LINK + "\" href=\"" + escaped(address) + "\">" + escaped(words) + "</a>";
  }

  private String pageOf(Message message) {
    return site + "/watches/" + message.watch().id();
  }

  /// Where a reader ends the watch, without being let in.
  String endOf(Message message) {
    return pageOf(message) + "/end?key=" + message.watch().key();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  /// Without control characters, which could write another header or turn the text around.
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.replace('\t', ' ')
        .codePoints()
        .filter(c -> c == '\n' || !Character.isISOControl(c) && !isDirection(c))
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isDirection(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
  }

  private static String escaped(String text) {
    return printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
