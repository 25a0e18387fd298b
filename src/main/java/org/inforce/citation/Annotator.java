package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.Span;

/// Turns a text, Markdown or HTML into the same with a link on each resolved citation. What is not
/// a citation stays as it is, to the character; nothing is linked inside links, tags, scripts or
/// code.
public final class Annotator {
  /// How the source is marked up, and so how a link is written: `words <target>`,
  /// `[words](target)`, `<a href="target">words</a>`.
  public enum Markup {
    TEXT,
    MARKDOWN,
    HTML
  }

  private final CitationFinder finder = new CitationFinder();

  /// The source with its citations linked; `target` gives the address of an authority.
  public String annotate(String source, Markup markup, Function<AuthorityId, String> target) {
    List<Span> closed = ClosedRegions.of(source, markup);
    StringBuilder out = new StringBuilder(source.length() + source.length() / 8);
    int done = 0;
    int region = 0;
    for (Citation citation : finder.find(Document.ofText("text", source))) {
      Span span = citation.span();
      while (region < closed.size() && closed.get(region).end() <= span.start()) {
        region++;
      }
      boolean inside = region < closed.size() && closed.get(region).overlaps(span);
      if (citation.isResolved() && span.start() >= done && !inside) {
        out.append(source, done, span.start());
        String link = target.apply(citation.authorities().getFirst());
        out.append(linked(span.in(source), markup, link));
        done = span.end();
      }
    }
    return out.append(source, done, source.length()).toString();
  }

  private static String linked(String words, Markup markup, String link) {
    return switch (markup) {
      case TEXT -> words + " <" + link + ">";
      case MARKDOWN -> markdown(words, link);
      case HTML -> html(words, link);
    };
  }

  /// An emphasis that only opens or only closes inside the words stays outside the link.
  private static String markdown(String words, String link) {
    long marks = words.chars().filter(c -> c == '*').count();
    int from = marks % 2 == 0 ? 0 : words.lastIndexOf('*') + 1;
    while (from < words.length() && words.charAt(from) == ' ') {
      from++;
    }
    return from >= words.length()
        ? words
        : words.substring(0, from) + "[" + words.substring(from) + "](" + link + ")";
  }

  /// Tags inside the words stay between links, so that the document stays well formed.
  private static String html(String words, String link) {
    StringBuilder out = new StringBuilder(words.length() + link.length() + 16);
    for (String part : partsOf(words)) {
      if (part.startsWith("<") || part.isBlank()) {
        out.append(part);
      } else {
        out.append("<a href=\"").append(escaped(link)).append("\">").append(part).append("</a>");
      }
    }
    return out.toString();
  }

  private static List<String> partsOf(String words) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      boolean tag = words.charAt(at) == '<';
      int end = words.indexOf(tag ? '>' : '<', at + 1);
      end = end < 0 ? words.length() : tag ? end + 1 : end;
      parts.add(words.substring(at, end));
      at = end;
    }
    return parts;
  }

  private static String escaped(String link) {
    return link.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
