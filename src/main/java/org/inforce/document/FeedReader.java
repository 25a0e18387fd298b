package org.inforce.document;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads web feeds with Rome, behind an XML reader that takes no document type and fetches nothing.
/// The dates are read from the elements themselves and kept from Rome: it gives moments, and a
/// moment has no day.
final class FeedReader {
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]{0,400}>");
  private static final List<String> PUBLISHED = List.of("pubDate", "published", "issued", "date");
  private static final List<String> UPDATED = List.of("updated", "modified");
  private static final Set<String> DATES =
      Set.of("pubDate", "published", "issued", "date", "updated", "modified", "lastBuildDate");

  private FeedReader() {}

  /// What is taken from an item's element itself.
  private record Own(
      Optional<OffsetDateTime> published, Optional<OffsetDateTime> updated, String xml) {}

  /// Whether the root element is that of a feed.
  static boolean accepts(Content content) {
    return switch (Xml.rootOf(content)) {
      case "rss" -> true;
      case "RDF" -> content.start(2000).contains("purl.org/rss");
      case "feed" -> content.start(2000).toLowerCase(Locale.ROOT).contains("atom");
      default -> false;
    };
  }

  /// @throws UnreadableException when it is no feed, or not well formed
  static Feed read(Content content) throws IOException, UnreadableException {
    Xml.refuseEntities(content);
    if (!accepts(content)) {
      throw new UnreadableException("is no feed", "check its address");
    }
    Document tree = tree(Xml.text(content));
    try {
      List<Own> own = items(tree.getRootElement()).stream().map(FeedReader::own).toList();
      removeDates(tree.getRootElement());
      return feed(new SyndFeedInput(false, Locale.ROOT).build(tree), own);
    } catch (FeedException | IllegalArgumentException e) {
      throw new UnreadableException("is a feed of a kind that is not known", "report it", e);
    }
  }

  private static Document tree(String xml) throws IOException, UnreadableException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    String plain = DOCTYPE.matcher(xml).replaceFirst("");
    try (XmlFixerReader mended = new XmlFixerReader(new StringReader(plain))) {
      return builder.build(mended);
    } catch (JDOMParseException e) {
      throw Xml.broken(String.valueOf(e.getMessage()), e.getLineNumber(), false, e);
    } catch (JDOMException e) {
      throw new UnreadableException("is a feed that is not well formed", "fetch it again", e);
    }
  }

  /// The items' elements, which stand in the channel or (RSS 1.0) beside it.
  private static List<Element> items(Element root) {
    List<Element> items = new ArrayList<>();
    for (Element child : root.getChildren()) {
      switch (child.getName()) {
        case "item", "entry" -> items.add(child);
        case "channel" -> items.addAll(items(child));
        default -> {
          // Says something of the feed itself.
        }
      }
    }
    return items;
  }

  private static Own own(Element item) {
    Optional<OffsetDateTime> updated = moment(item, UPDATED);
    return new Own(moment(item, PUBLISHED).or(() -> updated), updated, alone(item));
  }

  private static void removeDates(Element element) {
    List.copyOf(element.getChildren())
        .forEach(child -> {
          if (DATES.contains(child.getName())) {
            child.detach();
          } else {
            removeDates(child);
          }
        });
  }

  private static Feed feed(SyndFeed feed, List<Own> own) {
    List<Feed.Item> items = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size() && i < own.size(); i++) {
      items.add(item(feed.getEntries().get(i), own.get(i)));
    }
    boolean isAtom = String.valueOf(feed.getFeedType()).startsWith("atom");
    return new Feed(plain(feed.getTitle()), given(feed.getLink()), isAtom, items);
  }

  private static Feed.Item item(SyndEntry entry, Own own) {
    String title = plain(entry.getTitle());
    Optional<String> link = given(entry.getLink());
    return new Feed.Item(
        given(entry.getUri()).or(() -> link).orElse(title),
        title,
        link,
        own.published(),
        own.updated(),
        body(entry),
        own.xml());
  }

  /// What of the feed an item needs to be read alone: its root, title and link. Nothing that
  /// changes with every fetch.
  private static String alone(Element item) {
    List<Element> around = new ArrayList<>();
    for (Element at = item.getParentElement(); at != null; at = at.getParentElement()) {
      around.add(at);
    }
    Element inner = item.clone();
    for (Element at : around) {
      Element outer = new Element(at.getName(), at.getNamespace());
      at.getAttributes().forEach(attribute -> outer.setAttribute(attribute.clone()));
      at.getAdditionalNamespaces().forEach(outer::addNamespaceDeclaration);
      keep(at, outer, !inner.getName().equals("channel"));
      outer.addContent(inner);
      inner = outer;
    }
    return new XMLOutputter(Format.getRawFormat()).outputString(new Document(inner));
  }

  /// In RSS 1.0 the channel stands beside its items.
  private static void keep(Element from, Element into, boolean hasChannel) {
    for (Element child : from.getChildren()) {
      String name = child.getName();
      if (name.equals("title") || name.equals("link")) {
        into.addContent(child.clone());
      } else if (name.equals("channel") && hasChannel) {
        Element channel = new Element(name, child.getNamespace());
        child.getAttributes().forEach(attribute -> channel.setAttribute(attribute.clone()));
        keep(child, channel, false);
        into.addContent(channel);
      }
    }
  }

  private static Optional<OffsetDateTime> moment(Element item, List<String> names) {
    for (String name : names) {
      for (Element child : item.getChildren()) {
        Optional<OffsetDateTime> moment =
            child.getName().equals(name)
                ? LegalDates.moment(child.getTextTrim())
                : Optional.empty();
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  /// The longest of an item's description and contents, as HTML.
  private static String body(SyndEntry entry) {
    String longest = html(entry.getDescription());
    for (SyndContent content : entry.getContents()) {
      String html = html(content);
      longest = html.length() > longest.length() ? html : longest;
    }
    return longest;
  }

  /// Only Atom says that words are no HTML: `type="text"`, its default (RFC 4287, 4.1.3.1).
  private static String html(@Nullable SyndContent content) {
    if (content == null || content.getValue() == null) {
      return "";
    }
    boolean isPlain = "text".equals(content.getType());
    return isPlain ? new TextNode(content.getValue()).outerHtml() : content.getValue().strip();
  }

  /// A title without the tags and entities that some publishers put into it.
  private static String plain(@Nullable String title) {
    return title == null ? "" : Jsoup.parseBodyFragment(title).text().strip();
  }

  private static Optional<String> given(@Nullable String value) {
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }
}
