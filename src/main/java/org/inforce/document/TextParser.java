package org.inforce.document;

import java.io.IOException;
import java.util.function.Consumer;

/// Plain text and Markdown: the text is the decoded source, unchanged; headings, paragraphs and
/// footnotes are found over it.
final class TextParser implements Parser {
  /// Of a thousand characters of text, so many at most are control characters or undecodable.
  private static final int MAX_ODD_PER_MILLE = 20;

  @Override
  public boolean accepts(Content content) {
    return isText(content.headText());
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.bytes();
    String text = Charsets.decode(bytes);
    if (text.isBlank()) {
      throw new UnreadableException("holds no text", "fetch it again");
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException(
          "has NUL bytes in its text, so it is damaged or no text", "fetch it again");
    }
    if (text.stripLeading().startsWith("<")) {
      Xml.refuseEntities(content);
    }
    FrontMatter front = FrontMatter.of(text);
    Structure structure = TextStructure.of(text, front.end());
    Metadata guessed = TextMetadata.of(text, structure, front.end());
    Metadata stated = front.statements().applyTo(guessed, false);
    sink.accept(new Parsed.Whole("", stated, text, structure, bytes));
  }

  /// A text without a file: no sidecar, nothing refused.
  static Document read(String id, String text) {
    int start = FrontMatter.endIn(text);
    Structure structure = TextStructure.of(text, start);
    Metadata metadata = TextMetadata.of(text, structure, start);
    Document bare = Document.ofText(id, text);
    return new Document(bare.version(), metadata, text, structure);
  }

  private static boolean isText(String head) {
    int odd = 0;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      boolean isOdd = c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0 || c == '\uFFFD' || c == 0x7f;
      odd += isOdd ? 1 : 0;
    }
    return odd <= 3 || odd * 1000L <= (long) head.length() * MAX_ODD_PER_MILLE;
  }
}
