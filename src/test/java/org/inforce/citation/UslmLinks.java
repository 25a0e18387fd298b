package org.inforce.citation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inforce.document.Span;

/// The text of a USLM file and the links its publisher put on it.
record UslmLinks(String text, List<Span> links) {
  UslmLinks {
    links = List.copyOf(links);
  }

  static UslmLinks read(Path file) throws IOException, XMLStreamException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      return read(factory.createXMLStreamReader(in));
    }
  }

  private static UslmLinks read(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<Span> links = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("ref")) {
        open.push(isWhole(reader.getAttributeValue(null, "href")) ? text.length() : -1);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (reader.getLocalName().equals("ref")) {
          int start = open.pop();
          if (start >= 0 && !text.substring(start).isBlank()) {
            links.add(new Span(start, text.length()));
          }
        } else if (isBlock(reader.getLocalName())) {
          text.append("\n\n");
        }
      }
    }
    return new UslmLinks(text.toString(), links);
  }

  /// Identifiers with blanks or dashes are the publisher's own slips.
  private static boolean isWhole(String href) {
    return href != null
        && href.matches("/us/[^\\s–—]+")
        && !href.matches(".*/(usc|cfr|fr|stat|pl)/?[^/]*");
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "p",
          "heading",
          "num",
          "content",
          "section",
          "subject",
          "agency",
          "td",
          "th",
          "note",
          "li" ->
          true;
      default -> false;
    };
  }

  static List<Path> under(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().matches(".*(uslm.*\\.xml|uslm\\.xml\\.gz)"))
          .sorted()
          .toList();
    }
  }
}
