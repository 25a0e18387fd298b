package org.inforce.alert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inforce.alert.Message.Part;
import org.inforce.store.Alert;

/// A message in plain text and in HTML, watch by watch: what courts and agencies did first, then
/// what is owed, then documents; at its foot a way to end each watch. Every word of a document is
/// hostile until escaped.
final class MessageText {
  private static final String PAGE =
      "margin:0;padding:16px;background:#f0f0f0;color:#1b1b1b;"
          + "font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
  private static final String SHEET =
      "max-width:40em;margin:0 auto;padding:16px 24px 24px;background:#fff;"
          + "border-top:4px solid #162e51";
  private static final String GROUP =
      "margin:24px 0"
          + " 8px;font-size:14px;text-transform:uppercase;letter-spacing:.05em;color:#565c65";
  private static final String WATCH =
      "margin:32px 0 8px;font-size:22px;line-height:1.3;border-bottom:1px solid #dfe1e2";
  private static final String TITLE = "margin:16px 0 4px;font-size:18px;line-height:1.35";
  private static final String LINK = "color:#005ea2";
  private static final String LINE = "margin:4px 0";
  private static final String QUOTE =
      "margin:8px 0;padding:4px 12px;border-left:4px solid #a9aeb1;color:#3d4551";
  private static final String SMALL = "margin:8px 0;font-size:14px;color:#565c65";

  private final String site;
  private final ReaderWords words;

  /// `site` is the address of the pages, without a slash at its end.
  MessageText(String site, ReaderWords words) {
    this.site = site;
    this.words = words;
  }

  String subject(Message message) {
    return message.subject(words.of(message));
  }

  /// Each watch with what it tells; its name stands above where there are several.
  String plain(Message message) {
    Tongue tongue = words.of(message);
    StringBuilder text = new StringBuilder();
    for (Part part : message.parts()) {
      if (message.parts().size() > 1) {
        text.append("== ").append(nameOf(part)).append(" ==\n\n");
      }
      for (Map.Entry<Matter, List<Alert>> matter : byMatter(part).entrySet()) {
        String title = matter.getKey().title(tongue);
        text.append(title.toUpperCase(Locale.ROOT)).append("\n\n");
        matter.getValue().forEach(alert -> plain(text, alert, tongue));
      }
    }
    return text.append("-- \n").append(plainFoot(message, tongue)).toString();
  }

  private String nameOf(Part part) {
    return printable(words.name(part.watch())).replace('\n', ' ');
  }

  private static Map<Matter, List<Alert>> byMatter(Part part) {
    Map<Matter, List<Alert>> matters = new EnumMap<>(Matter.class);
    for (Alert alert : part.alerts()) {
      matters.computeIfAbsent(Matter.of(alert), any -> new ArrayList<>()).add(alert);
    }
    return matters;
  }

  private void plain(StringBuilder text, Alert alert, Tongue tongue) {
    Alert.Wording wording = alert.wording();
    text.append("* ").append(printable(wording.title()).replace('\n', ' ')).append('\n');
    for (String line : lines(wording.detail())) {
      text.append("  ").append(printable(line)).append('\n');
    }
    text.append("  ").append(site).append(wording.path()).append('\n');
    for (String line : lines(wording.reason())) {
      text.append("  ").append(tongue.say("Why you get this: {0}", printable(line))).append('\n');
    }
    text.append('\n');
  }

  private String plainFoot(Message message, Tongue tongue) {
    StringBuilder foot = new StringBuilder();
    if (OperatorSettings.isOperators(message.watch())) {
      return foot.append("Every run: ").append(site).append("/runs\n").toString();
    }
    for (Part part : message.parts()) {
      if (message.parts().size() > 1) {
        foot.append(nameOf(part)).append('\n');
      }
      foot.append(tongue.say("The watch and all it told:")).append(' ').append(pageOf(part));
      foot.append('\n').append(tongue.say("End it:")).append(' ').append(endOf(part)).append('\n');
    }
    if (message.parts().size() > 1) {
      foot.append(tongue.say("End all of them:")).append(' ').append(endOf(message)).append('\n');
    }
    return foot.append(notAdvice(tongue)).append('\n').toString();
  }

  String html(Message message) {
    Tongue tongue = words.of(message);
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=\"")
            .append(tongue.tag())
            .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"")
            .append(" content=\"width=device-width, initial-scale=1\"><title>")
            .append(escaped(subject(message)))
            .append("</title></head>");
    open(html, "body", PAGE);
    open(html, "div", SHEET);
    boolean isOne = message.parts().size() == 1;
    for (Part part : message.parts()) {
      if (!isOne) {
        element(html, "h2", WATCH, escaped(nameOf(part)));
      }
      byMatter(part)
          .forEach((matter, alerts) -> {
            element(html, isOne ? "h2" : "h3", GROUP, escaped(matter.title(tongue)));
            alerts.forEach(alert -> html(html, alert, isOne ? "h3" : "h4", tongue));
          });
    }
    html.append("<hr style=\"border:0;border-top:1px solid #dfe1e2;margin:24px 0 8px\">");
    htmlFoot(html, message, tongue);
    return html.append("</div></body></html>").toString();
  }

  private void html(StringBuilder html, Alert alert, String level, Tongue tongue) {
    Alert.Wording wording = alert.wording();
    element(html, level, TITLE, link(site + wording.path(), wording.title()));
    for (String line : lines(wording.detail())) {
      boolean isQuote = line.indexOf('“') >= 0 && line.endsWith("”");
      element(html, isQuote ? "blockquote" : "p", isQuote ? QUOTE : LINE, escaped(line));
    }
    for (String line : lines(wording.reason())) {
      element(html, "p", SMALL, escaped(tongue.say("Why you get this: {0}", line)));
    }
  }

  private void htmlFoot(StringBuilder html, Message message, Tongue tongue) {
    if (OperatorSettings.isOperators(message.watch())) {
      element(html, "p", SMALL, link(site + "/runs", "Every run"));
      return;
    }
    for (Part part : message.parts()) {
      String ways =
          link(pageOf(part), tongue.say("The watch and all it told"))
              + " · "
              + link(endOf(part), tongue.say("End this watch"));
      boolean isOne = message.parts().size() == 1;
      element(html, "p", SMALL, isOne ? ways : escaped(nameOf(part)) + "<br>" + ways);
    }
    if (message.parts().size() > 1) {
      element(html, "p", SMALL, link(endOf(message), tongue.say("End all of them")));
    }
    element(html, "p", SMALL, escaped(notAdvice(tongue)));
  }

  private static String notAdvice(Tongue tongue) {
    return tongue.say(
        "Computed from the documents quoted; not legal advice. Read the documents themselves.");
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

  private String pageOf(Part part) {
    return site + "/watches/" + part.watch().id();
  }

  private String endOf(Part part) {
    return pageOf(part) + "/end?key=" + part.watch().key();
  }

  /// Where a reader ends every watch of a message, without being let in.
  String endOf(Message message) {
    return message.parts().size() == 1
        ? endOf(message.parts().getFirst())
        : site
            + "/watches/end?"
            + message.parts().stream()
                .map(part -> "key=" + part.watch().id() + "." + part.watch().key())
                .collect(Collectors.joining("&"));
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
