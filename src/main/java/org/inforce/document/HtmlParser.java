package org.inforce.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Web pages: the document on the page without its navigation, with what the page says of itself.
final class HtmlParser implements Parser {
  private static final Set<String> ROOTS =
      Set.of(
          "html", "head", "body", "article", "main", "div", "section", "p", "h1", "h2", "title",
          "meta", "table", "pre", "header");

  @Override
  public boolean accepts(Content content) {
    String start = content.start(200).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || ROOTS.contains(Xml.rootOf(content).toLowerCase(Locale.ROOT));
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.bytes();
    org.jsoup.nodes.Document page = page(bytes);
    if (isDocket(content.headText(), page, bytes, sink)) {
      return;
    }
    PageMetadata metadata = PageMetadata.of(page);
    Element body = PageBody.of(page);
    Element only = preformatted(body);
    if (only != null) {
      sink.accept(asText(only.wholeText(), metadata, bytes));
      return;
    }
    TextBuilder text = new HtmlText(new TextBuilder()).read(body);
    if (text.length() == 0) {
      throw new UnreadableException(
          "is a page without any text of its own", "fetch the document it points to");
    }
    Structure structure = text.structure();
    Metadata guessed = TextMetadata.of(text.text(), structure, 0);
    sink.accept(new Parsed.Whole("", metadata.over(guessed), text.text(), structure, bytes));
  }

  /// Reads the page as a docket or as a court's notice of a filing, if it is one.
  private static boolean isDocket(
      String head, org.jsoup.nodes.Document page, byte[] bytes, Consumer<Parsed> sink)
      throws UnreadableException {
    if (DocketPage.isLikely(head)) {
      Optional<Parsed.Whole> docket = DocketPage.read(page, bytes);
      docket.ifPresent(sink);
      return docket.isPresent();
    }
    return FilingNotice.isLikely(head)
        && FilingNotice.read(
            new HtmlText(new TextBuilder()).read(page.body()), "text/html", bytes, sink);
  }

  /// The encoding is what the bytes' mark or the page says; a page that says UTF-8, or nothing, and
  /// is not UTF-8, is decoded by its bytes.
  private static org.jsoup.nodes.Document page(byte[] bytes) throws IOException {
    Charsets.Guess guess = Charsets.guess(bytes, bytes.length, true);
    if (guess.markBytes() > 0 || guess.charset().name().startsWith("UTF-16")) {
      return Jsoup.parse(guess.decode(bytes, bytes.length), "");
    }
    org.jsoup.nodes.Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    boolean isWrong =
        page.charset().name().equals("UTF-8") && !guess.charset().name().equals("UTF-8");
    return isWrong ? Jsoup.parse(guess.decode(bytes, bytes.length), "") : page;
  }

  /// The `<pre>` that holds nearly all of a page, as in the Government Publishing Office's text
  /// renditions.
  private static @org.jspecify.annotations.Nullable Element preformatted(Element body) {
    Element only = body.nameIs("pre") ? body : body.selectFirst("pre");
    boolean isMost =
        only != null && only.wholeText().length() * 10L > body.wholeText().length() * 8L;
    return isMost ? only : null;
  }

  private static Parsed asText(String text, PageMetadata metadata, byte[] bytes)
      throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException("is a page without any text of its own", "fetch it again");
    }
    Structure structure = TextStructure.of(text, 0);
    Metadata guessed = TextMetadata.of(text, structure, 0);
    Metadata all = metadata.over(guessed);
    return new Parsed.Whole("", all, text, structure, bytes);
  }
}
