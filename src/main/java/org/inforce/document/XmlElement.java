package org.inforce.document;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A record in XML, small enough to be held as a tree: an element with what stands in it. `name` is
/// without its prefix; `text` are its own words, without those of its children.
record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {

  /// The root of the document in `bytes`, which are all of `content` in an encoding with ASCII.
  ///
  /// @throws UnreadableException when it brings entities of its own or is not well formed
  static XmlElement read(byte[] bytes, Content content) throws IOException, UnreadableException {
    Xml.refuseEntities(content);
    try (Reader reader = new StringReader(Charsets.decode(bytes, Xml.charsetOf(content)))) {
      return read(Xml.open(reader));
    } catch (XMLStreamException e) {
      throw Xml.broken(e, Xml.endsTooSoon(e));
    }
  }

  private static XmlElement read(XMLStreamReader xml) throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", Map.of()));
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(Open.of(xml));
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement closed = open.pop().close();
          open.element().children.add(closed);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().text.append(xml.getText());
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    return open.pop().children.getFirst();
  }

  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    static Open of(XMLStreamReader xml) {
      Map<String, String> attributes = new LinkedHashMap<>();
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
      String name = xml.getLocalName();
      return new Open(name.substring(name.indexOf(':') + 1), attributes);
    }

    XmlElement close() {
      return new XmlElement(name, Map.copyOf(attributes), List.copyOf(children), text.toString());
    }
  }

  /// The first child of that name.
  Optional<XmlElement> child(String name) {
    return children.stream().filter(child -> child.name.equals(name)).findFirst();
  }

  /// The children of that name, in order.
  List<XmlElement> children(String name) {
    return children.stream().filter(child -> child.name.equals(name)).toList();
  }

  /// The words of the first child of that name that has any, white space around them removed; blank
  /// when there is none.
  String textOf(String name) {
    return children.stream()
        .filter(child -> child.name.equals(name) && !child.text.isBlank())
        .map(child -> child.text.strip())
        .findFirst()
        .orElse("");
  }

  /// Blank when there is none.
  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }
}
