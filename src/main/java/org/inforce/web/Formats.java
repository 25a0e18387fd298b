package org.inforce.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.inforce.answer.Csv;
import org.inforce.answer.JsonObject;

/// Writes lists as JSON, CSV, Atom (RFC 4287) and JSON Feed 1.1.
final class Formats {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private Formats() {}

  static void send(Context context, Format format, Listing listing, Address page) {
    String base = base(context);
    String body =
        switch (format) {
          case JSON -> json(listing, base, page.at(context.path())).toString();
          case CSV -> csv(listing);
          case ATOM -> atom(listing, base, page);
          case FEED_JSON -> feed(listing, base, page).toString();
        };
    context.contentType(format.type());
    context.header("Cache-Control", "no-cache");
    context.result(body);
  }

  /// `http://127.0.0.1:7070`, as the reader addressed this server.
  static String base(Context context) {
    return context.scheme() + "://" + context.host();
  }

  /// `{"count","next","previous","results"}`; the neighbours as whole addresses.
  static JsonObject json(Listing listing, String base, Address address) {
    return new JsonObject()
        .put("count", listing.count())
        .put("next", listing.next().map(cursor -> base + address.with("cursor", cursor)))
        .put("previous", listing.previous().map(cursor -> base + address.with("cursor", cursor)))
        .put("results", listing.results());
  }

  static String csv(Listing listing) {
    StringBuilder table = new StringBuilder(Csv.line(listing.columns()));
    for (List<String> row : listing.rows()) {
      table.append(PlainText.of(Csv.line(row)));
    }
    return table.toString();
  }

  private static JsonObject feed(Listing listing, String base, Address page) {
    return new JsonObject()
        .put("version", "https://jsonfeed.org/version/1.1")
        .put("title", PlainText.of("inforce: " + listing.title()))
        .put("home_page_url", base + page)
        .put("feed_url", base + page.at(page.path() + Format.FEED_JSON.suffix()))
        .put("language", "en-US")
        .put(
            "items",
            listing.entries().stream()
                .map(entry ->
                    new JsonObject()
                        .put("id", entry.id())
                        .put("url", base + entry.href())
                        .put("title", PlainText.of(entry.title()))
                        .put("content_text", PlainText.of(entry.text()))
                        .put("date_published", entry.updated()))
                .toList());
  }

  private static String atom(Listing listing, String base, Address page) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "title", "inforce: " + listing.title());
      element(xml, "id", base + page);
      element(xml, "updated", updated(listing).toString());
      link(xml, "self", base + page.at(page.path() + Format.ATOM.suffix()));
      link(xml, "alternate", base + page);
      xml.writeStartElement("author");
      element(xml, "name", "inforce");
      xml.writeEndElement();
      for (Listing.Entry entry : listing.entries()) {
        entry(xml, entry, base);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write a feed", e);
    }
    return text.toString();
  }

  private static void entry(XMLStreamWriter xml, Listing.Entry entry, String base)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "title", entry.title());
    element(xml, "id", entry.id());
    element(xml, "updated", entry.updated().toString());
    link(xml, "alternate", base + entry.href());
    element(xml, "summary", entry.text());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(PlainText.of(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", href);
  }

  private static Instant updated(Listing listing) {
    return listing.entries().stream()
        .map(Listing.Entry::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
