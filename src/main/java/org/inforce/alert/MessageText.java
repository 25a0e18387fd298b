package org.inforce.alert;

import java.util.List;
import org.inforce.store.Alert;

/// A message in plain text and in HTML. Every word of a document is hostile until escaped.
final class MessageText {
  private final String site;

  /// `site` is the address of the pages, without a slash at its end.
  MessageText(String site) {
    this.site = site;
  }

  String plain(Message message) {
    StringBuilder text = new StringBuilder();
    for (Alert alert : message.alerts()) {
      text.append(printable(alert.title())).append("\n\n");
      text.append(printable(alert.detail())).append("\n\n");
      text.append(site).append(alert.path()).append("\n");
      text.append(printable(alert.reason())).append("\n\n--\n\n");
    }
    text.append("To end this: ").append(endOf(message)).append('\n');
    return text.append("Not legal advice; read the documents themselves.\n").toString();
  }

  String html(Message message) {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    html.append(escaped(message.subject())).append("</title></head><body>");
    for (Alert alert : message.alerts()) {
      html.append("<h2><a href=\"").append(escaped(site + alert.path())).append("\">");
      html.append(escaped(alert.title())).append("</a></h2>");
      for (String line : lines(alert.detail())) {
        html.append("<p>").append(escaped(line)).append("</p>");
      }
      html.append("<p><small>").append(escaped(alert.reason())).append("</small></p><hr>");
    }
    html.append("<p><a href=\"")
        .append(escaped(endOf(message)))
        .append("\">End this watch</a></p>");
    return html.append("<p><small>Not legal advice; read the documents themselves.</small></p>")
        .append("</body></html>")
        .toString();
  }

  /// Where a reader ends the watch.
  String endOf(Message message) {
    return site + "/watches/" + message.watch().id() + "/end";
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  /// Without control characters, which could write another header or turn the text around.
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
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
