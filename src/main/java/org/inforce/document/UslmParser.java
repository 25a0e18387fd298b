package org.inforce.document;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.inforce.document.IssueSplitter.Slice;

/// United States Legislative Markup: sections of the United States Code, documents of the Federal
/// Register and whole issues of it.
final class UslmParser implements Parser {
  private static final Set<String> STATUTES =
      Set.of("section", "uscDoc", "pLaw", "bill", "lawDoc", "chapter", "title", "level");
  private static final Pattern ROOT =
      Pattern.compile("<(?<name>[A-Za-z]+)\\b(?<attributes>[^>]*)>");
  private static final Pattern IDENTIFIER = Pattern.compile("identifier=\"(?<id>[^\"]*)\"");

  @Override
  public boolean accepts(Content content) {
    String root = Xml.rootOf(content);
    boolean isOurs =
        root.equals("frDoc")
            || IssueSplitter.USLM_DOCUMENTS.contains(root)
            || STATUTES.contains(root);
    return isOurs && content.start(3000).contains("uslm");
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    Xml.refuseEntities(content);
    Charset charset = Xml.charsetOf(content);
    if (Xml.rootOf(content).equals("frDoc")) {
      parseIssue(content, charset, sink);
      return;
    }
    byte[] bytes = content.asciiBasedBytes();
    try {
      sink.accept(parsed(new Slice(bytes, "", "", "", true), charset, ""));
    } catch (XMLStreamException e) {
      throw Xml.broken(e, false);
    }
  }

  private static void parseIssue(Content content, Charset charset, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    IssueSplitter splitter =
        new IssueSplitter(content.openAsciiBased(), IssueSplitter.USLM_DOCUMENTS);
    int number = 0;
    for (Slice slice = splitter.next(); slice.xml().length > 0; slice = splitter.next()) {
      number++;
      String place = "document-" + number;
      sink.accept(slice.read(place, whole -> parsed(whole, charset, place)));
    }
    if (number == 0) {
      throw new UnreadableException(
          "is an issue of the Federal Register without any document", "fetch it again");
    }
  }

  private static Parsed.Whole parsed(Slice slice, Charset charset, String place)
      throws XMLStreamException, UnreadableException {
    String head =
        new String(slice.xml(), 0, Math.min(slice.xml().length, 4000), StandardCharsets.ISO_8859_1);
    Matcher root = ROOT.matcher(head);
    String name = root.find() ? root.group("name") : "";
    Matcher identifier = IDENTIFIER.matcher(name.isEmpty() ? "" : root.group("attributes"));
    UslmMetadata metadata = new UslmMetadata(name);
    TextBuilder text =
        new UslmReader(Xml.open(new StringReader(Charsets.decode(slice.xml(), charset))), metadata)
            .read();
    if (text.length() == 0) {
      throw new UnreadableException("holds no text", "fetch it again");
    }
    if (!metadata.page().isEmpty()) {
      text.firstPage(metadata.page());
    }
    Metadata complete =
        metadata.complete(
            identifier.find() ? identifier.group("id") : "", slice.volume(), slice.date());
    String part = place.isEmpty() ? "" : complete.documentNumber().orElse(place);
    return new Parsed.Whole(part, complete, text.text(), text.structure(), slice.xml());
  }
}
