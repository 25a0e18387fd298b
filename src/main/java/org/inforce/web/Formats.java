package org.inforce.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.inforce.answer.Csv;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Paths;
import org.inforce.source.Digest;

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

  /// As [#send], for the page of one thing: its JSON is the thing itself.
  static void one(Context context, Format format, Listing listing, Address page) {
    if (format == Format.JSON) {
      context.contentType(format.type());
      context.header("Cache-Control", "no-cache");
      context.result(listing.results().getFirst().toString());
    } else {
      send(context, format, listing, page);
    }
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
            distinct(listing).stream()
                .map(entry ->
                    new JsonObject()
                        .put("id", iri(entry.id()))
                        .put("url", base + entry.href())
                        .put("title", PlainText.of(titled(entry)))
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
      xml.writeAttribute("xml:lang", "en");
      element(xml, "title", "inforce: " + listing.title());
      element(xml, "id", feedId(page));
      element(xml, "updated", updated(listing).toString());
      link(
          xml, "self", Format.ATOM.mediaType(), base + page.at(page.path() + Format.ATOM.suffix()));
      link(xml, "alternate", "text/html", base + page);
      xml.writeStartElement("author");
      element(xml, "name", "inforce");
      xml.writeEndElement();
      for (Listing.Entry entry : distinct(listing)) {
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
    element(xml, "title", titled(entry));
    element(xml, "id", iri(entry.id()));
    element(xml, "updated", entry.updated().toString());
    link(xml, "alternate", "text/html", base + entry.href());
    element(xml, "summary", entry.text());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(PlainText.of(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  /// The same wherever the server is reached.
  private static String feedId(Address page) {
    byte[] address = page.toString().getBytes(StandardCharsets.UTF_8);
    return "urn:inforce:feed:" + Digest.sha256(address).substring(0, 24);
  }

  /// An identifier without what an IRI may not hold.
  private static String iri(String id) {
    return Paths.encodeAll(id);
  }

  /// Each entry once: a feed may not name one twice.
  private static List<Listing.Entry> distinct(Listing listing) {
    Set<String> ids = new HashSet<>();
    return listing.entries().stream().filter(entry -> ids.add(entry.id())).toList();
  }

  private static String titled(Listing.Entry entry) {
    return entry.title().isBlank() ? entry.id() : entry.title();
  }

  private static Instant updated(Listing listing) {
    return listing.entries().stream()
        .map(Listing.Entry::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
