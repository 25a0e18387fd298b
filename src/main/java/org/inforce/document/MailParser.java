package org.inforce.document;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// An e-mail as it was sent (RFC 5322): the notices by which courts tell of filings, and any other
/// letter, whose subject is its title.
final class MailParser implements Parser {
  @Override
  public boolean accepts(Content content) {
    return MailMessage.startsOne(content.headText());
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.bytes();
    MailMessage mail = MailMessage.parse(bytes);
    TextBuilder text = mail.isHtml() ? ofHtml(mail.body()) : ofPlain(mail.body());
    if (text.length() == 0) {
      throw new UnreadableException(
          "is an e-mail without any text of its own", "save what is attached to it");
    }
    if (!FilingNotice.read(text, "message/rfc822", bytes, sink)) {
      sink.accept(letter(mail, text, bytes));
    }
  }

  private static TextBuilder ofHtml(String html) {
    Element body = Jsoup.parse(html).body();
    body.select("script, style").remove();
    return new HtmlText(new TextBuilder()).read(body);
  }

  private static TextBuilder ofPlain(String words) {
    TextBuilder text = new TextBuilder();
    for (String paragraph : words.split("\\R[ \\t]*\\R")) {
      text.paragraph(paragraph.strip().replaceAll("[ \\t]*\\R", "\n"));
    }
    return text;
  }

  private static Parsed letter(MailMessage mail, TextBuilder text, byte[] bytes) {
    Structure structure = text.structure();
    MetadataDraft draft = MetadataDraft.from(TextMetadata.of(text.text(), structure, 0));
    draft.mediaType("message/rfc822");
    String subject = mail.header("subject");
    if (!subject.isBlank()) {
      draft.title(subject.replaceFirst("^(?i)(?:(?:re|fwd?):\\s*)+", ""));
    }
    LegalDates.first(mail.header("date")).ifPresent(draft::published);
    String sender = mail.header("from").replaceFirst("\\s*<[^>]*>$", "").replace("\"", "").strip();
    if (!sender.isEmpty() && !sender.toLowerCase(Locale.ROOT).contains("@")) {
      draft.publisher(sender);
    }
    return new Parsed.Whole("", draft.build(), text.text(), structure, bytes);
  }
}
