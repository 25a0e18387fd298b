package org.inforce.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a document's paragraph styles say of a paragraph: whether it is a heading, and how it is
/// numbered (ECMA-376, part 1, 17.7). A style has what the style it is based on has.
final class DocxStyles {
  private static final int MAX_CHAIN = 20;

  /// `level` is 1 for the highest heading, 0 for no heading, -1 for nothing said; `list` is blank
  /// when nothing is said, `0` when the style is not numbered.
  record Style(String name, String basedOn, int level, String list, int depth) {}

  private static final Style NONE = new Style("", "", 0, "", 0);

  private final Map<String, Style> styles = new HashMap<>();

  static DocxStyles read(XMLStreamReader xml) throws XMLStreamException {
    DocxStyles read = new DocxStyles();
    String id = "";
    Style style = NONE;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (Xml.local(xml).equals("style")) {
          id = Xml.attribute(xml, "styleId");
          style = new Style("", "", -1, "", 0);
        }
        style = with(style, Xml.local(xml), Xml.attribute(xml, "val"));
      } else if (event == XMLStreamConstants.END_ELEMENT && Xml.local(xml).equals("style")) {
        read.styles.put(id, style);
      }
    }
    return read;
  }

  private static Style with(Style style, String element, String value) {
    return switch (element) {
      case "name" ->
          new Style(
              value,
              style.basedOn(),
              levelNamed(value, style.level()),
              style.list(),
              style.depth());
      case "basedOn" -> new Style(style.name(), value, style.level(), style.list(), style.depth());
      case "outlineLvl" ->
          new Style(style.name(), style.basedOn(), levelOf(value), style.list(), style.depth());
      case "numId" -> new Style(style.name(), style.basedOn(), style.level(), value, style.depth());
      case "ilvl" ->
          new Style(style.name(), style.basedOn(), style.level(), style.list(), number(value));
      default -> style;
    };
  }

  /// The built-in styles keep their English names in every language.
  private static int levelNamed(String name, int otherwise) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("title")) {
      return 1;
    }
    return lower.matches("heading [1-9]") ? lower.charAt(8) - '0' : otherwise;
  }

  /// The heading level of an outline level: 0 to 8 are headings, 9 is body text.
  static int levelOf(String outline) {
    int level = outline.isEmpty() ? 9 : number(outline);
    return level >= 0 && level < 9 ? level + 1 : 0;
  }

  static int number(String value) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
  }

  int levelOfStyle(String id) {
    Style style = of(id);
    for (int i = 0; i < MAX_CHAIN && style.level() < 0; i++) {
      style = of(style.basedOn());
    }
    return Math.max(0, style.level());
  }

  /// The numbering of a style, its own or of the style it is based on; blank when it has none.
  Style numbered(String id) {
    Style style = of(id);
    for (int i = 0; i < MAX_CHAIN && style.list().isEmpty(); i++) {
      style = of(style.basedOn());
    }
    return style;
  }

  boolean isTitle(String id) {
    return of(id).name().equalsIgnoreCase("title");
  }

  private Style of(String id) {
    return styles.getOrDefault(id, NONE);
  }
}
