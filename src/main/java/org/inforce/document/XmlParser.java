package org.inforce.document;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/// XML of a kind that is not known by name: its text in blocks, without the tags. To be asked after
/// every parser that knows a kind.
final class XmlParser implements Parser {
  @Override
  public boolean accepts(Content content) {
    String root = Xml.rootOf(content);
    return !root.isEmpty()
        && (content.start(5).equals("<?xml")
            || content.start(600).contains("xmlns")
            || content.headText().stripTrailing().endsWith(root + ">"));
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    Xml.refuseEntities(content);
    byte[] bytes = content.asciiBasedBytes();
    String xml = Charsets.decode(bytes, Xml.charsetOf(content));
    // Names such as `nbsp` come from a document type that is not fetched.
    try (XmlFixerReader mended = new XmlFixerReader(new StringReader(xml))) {
      XmlReader reader = new XmlReader(Xml.open(mended));
      TextBuilder text = reader.read();
      if (text.length() == 0) {
        throw new UnreadableException("is XML without any text", "check what it is meant to hold");
      }
      Structure structure = text.structure();
      Metadata guessed = TextMetadata.of(text.text(), structure, 0);
      MetadataDraft draft = MetadataDraft.from(guessed).mediaType("application/xml");
      reader.title().ifPresent(draft::title);
      reader.published().ifPresent(draft::published);
      sink.accept(new Parsed.Whole("", draft.build(), text.text(), structure, bytes));
    } catch (XMLStreamException e) {
      throw Xml.broken(e, Xml.endsTooSoon(e));
    }
  }
}
