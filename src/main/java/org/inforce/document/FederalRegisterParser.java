package org.inforce.document;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inforce.document.IssueSplitter.Slice;
import org.inforce.document.Structure.Page;

/// The Federal Register in the Government Publishing Office's XML: single documents and whole
/// issues, which are read as a stream, document by document.
final class FederalRegisterParser implements Parser {
  private static final int MAX_HEAD_BEFORE_PAGE = 3;

  @Override
  public boolean accepts(Content content) {
    String root = Xml.rootOf(content);
    return root.equals("FEDREG") || IssueSplitter.DOCUMENTS.contains(root);
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    Xml.refuseEntities(content);
    boolean isIssue = Xml.rootOf(content).equals("FEDREG");
    Charset charset = Xml.charsetOf(content);
    IssueSplitter splitter = new IssueSplitter(content.openAsciiBased(), IssueSplitter.DOCUMENTS);
    int number = 0;
    for (Slice slice = splitter.next(); slice.xml().length > 0; slice = splitter.next()) {
      number++;
      String place = isIssue ? "document-" + number : "";
      sink.accept(slice.read(place, whole -> parsed(whole, charset, place)));
      if (!isIssue && slice.isWhole()) {
        return;
      }
    }
    if (number == 0) {
      throw new UnreadableException(
          "is an issue of the Federal Register without any document", "fetch it again");
    }
  }

  private static Parsed parsed(Slice slice, Charset charset, String place)
      throws XMLStreamException, UnreadableException {
    try (Reader characters = new StringReader(Charsets.decode(slice.xml(), charset))) {
      XMLStreamReader xml = Xml.open(characters);
      GpoMetadata metadata = new GpoMetadata(rootOf(slice.xml()));
      TextBuilder text = new GpoReader(xml, Dialect.of(slice.xml()), metadata).read();
      if (text.length() == 0) {
        throw new UnreadableException("holds no text", "fetch it again");
      }
      String page = firstPage(text, slice.page());
      Structure structure = text.structure();
      Metadata complete =
          metadata.complete(slice.volume(), slice.date(), page, text.blocks(), text.text());
      String part = place.isEmpty() ? "" : complete.documentNumber().orElse(place);
      return new Parsed.Whole(part, complete, text.text(), structure, slice.xml());
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }

  private static String rootOf(byte[] xml) {
    int end = 1;
    while (end < xml.length && xml[end] >= 'A' && xml[end] <= 'Z') {
      end++;
    }
    return new String(xml, 1, end - 1, StandardCharsets.US_ASCII);
  }

  /// Settles on which page the document begins. A page mark in its very head is that of its first
  /// page; one further on says that it began on the page before.
  private static String firstPage(TextBuilder text, String pageBefore) {
    List<Page> pages = text.pages();
    if (!pages.isEmpty()) {
      Page first = pages.getFirst();
      long blocksBefore = text.blocks().stream().filter(b -> b.end() <= first.start()).count();
      if (blocksBefore < MAX_HEAD_BEFORE_PAGE) {
        pages.set(0, new Page(first.label(), 0));
        return first.label();
      }
    }
    String label = pageBefore;
    if (label.isEmpty() && !pages.isEmpty() && pages.getFirst().label().matches("\\d{1,6}")) {
      label = Integer.toString(Integer.parseInt(pages.getFirst().label()) - 1);
    }
    if (!label.isEmpty()) {
      text.firstPage(label);
    }
    return label;
  }
}
