package org.inforce.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens XML so that it can do nothing but be read: no document type, no entities of its own,
/// nothing fetched (OWASP XXE Prevention, StAX).
final class Xml {
  /// More elements inside each other than any publication has.
  static final int MAX_DEPTH = 400;

  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][A-Za-z0-9_.:-]{0,60})[\\s/>]");
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]{0,200}?encoding=[\"']([A-Za-z0-9_.:-]{1,40})[\"']");
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  /// Opens bytes in the encoding they declare, UTF-8 or UTF-16 by default (XML 1.0, 4.3.3).
  static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(bytes);
  }

  static XMLStreamReader open(Reader text) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(text);
  }

  /// The name of the present element without its prefix.
  static String local(XMLStreamReader xml) {
    String name = xml.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  /// The attribute of the present element called `name` whatever its prefix, else blank.
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String held = xml.getAttributeLocalName(i);
      if (held.equals(name)
          || held.length() > name.length() + 1
              && held.endsWith(name)
              && held.charAt(held.length() - name.length() - 1) == ':') {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /// The words of the present element up to its end, its own and those of elements inside it.
  static String words(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
        default -> {
          // Comments and instructions are no words.
        }
      }
    }
    return words.toString().strip();
  }

  /// @throws UnreadableException when elements are nested deeper than [#MAX_DEPTH]
  static void checkDepth(int depth) throws UnreadableException {
    if (depth > MAX_DEPTH) {
      throw new UnreadableException(
          "is nested more than " + MAX_DEPTH + " elements deep, as no publication is",
          "check where it comes from");
    }
  }

  /// An entity that nobody declared.
  static UnreadableException undeclared(XMLStreamReader xml) {
    return new UnreadableException(
        "uses an entity it does not declare: " + xml.getLocalName(), "replace it by its character");
  }

  /// The name of the root element without its prefix, or nothing when this is no XML.
  static String rootOf(Content content) {
    String head = content.headText();
    int at = head.indexOf('<');
    if (at < 0 || !head.substring(0, at).isBlank()) {
      return "";
    }
    for (; at >= 0; at = head.indexOf('<', at)) {
      if (head.startsWith("<!--", at)) {
        at = after(head, at, "-->");
      } else if (head.startsWith("<?", at)) {
        at = after(head, at, "?>");
      } else if (head.startsWith("<!", at)) {
        at = after(head, at, isSubset(head, at) ? "]>" : ">");
      } else {
        Matcher root = ROOT.matcher(head).region(at, Math.min(head.length(), at + 80));
        return root.lookingAt() ? root.group(1).substring(root.group(1).indexOf(':') + 1) : "";
      }
    }
    return "";
  }

  /// Whether the declaration at `at` has an internal subset, `<!DOCTYPE x [ ... ]>`.
  private static boolean isSubset(String head, int at) {
    int bracket = head.indexOf('[', at);
    int end = head.indexOf('>', at);
    return bracket >= 0 && bracket < end;
  }

  private static int after(String text, int from, String end) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /// The encoding of what [Content#openAsciiBased()] gives: the one the declaration names, else
  /// UTF-8.
  ///
  /// @throws UnreadableException when the declaration names one that does not exist
  static Charset charsetOf(Content content) throws UnreadableException {
    if (content.charset().name().startsWith("UTF-16")) {
      return StandardCharsets.UTF_8;
    }
    Matcher declared = ENCODING.matcher(content.start(300));
    String name = declared.find() ? declared.group(1) : "UTF-8";
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableException(
          "names an encoding that does not exist: " + name, "save it as UTF-8", e);
    }
  }

  /// Refuses a document that brings its own entities: there is no honest use for them here, and two
  /// hostile ones (billion laughs; external entities).
  ///
  /// @throws UnreadableException when the prologue declares entities
  static void refuseEntities(Content content) throws UnreadableException {
    refuseEntities(content.headText());
  }

  /// The same of the beginning of a part.
  static void refuseEntities(String head) throws UnreadableException {
    int type = head.indexOf("<!DOCTYPE");
    if (type >= 0 && head.indexOf("<!ENTITY", type) >= 0) {
      throw new UnreadableException(
          "declares entities of its own, as hostile XML does; nothing was expanded or fetched",
          "remove the document type declaration if you trust the file");
    }
  }

  /// All of a document that is no issue, decoded as its declaration says.
  static String text(Content content) throws IOException, UnreadableException {
    return Charsets.decode(content.asciiBasedBytes(), charsetOf(content));
  }

  /// Whether the parser came to the end of the bytes before that of the root element.
  static boolean endsTooSoon(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("must start and end within the same entity")
        || message.contains("Unexpected end of");
  }

  /// The parser's failure in a person's words.
  static UnreadableException broken(XMLStreamException e, boolean isCutOff) {
    int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
    return broken(String.valueOf(e.getMessage()), line, isCutOff, e);
  }

  /// The same for another parser of the platform; `line` is -1 when it names none.
  static UnreadableException broken(String message, int line, boolean isCutOff, Exception e) {
    if (message.contains("JAXP00010006") || message.contains("maxElementDepth")) {
      return new UnreadableException(
          "is nested more than 200 elements deep, as no publication is",
          "check where it comes from",
          e);
    }
    String where = line > 0 ? ", line " + line + " of it" : "";
    return isCutOff
        ? new UnreadableException("is XML that ends too soon" + where, "fetch it again", e)
        : new UnreadableException(
            "is XML that is not well formed" + where, "fetch it again, or correct that line", e);
  }
}
