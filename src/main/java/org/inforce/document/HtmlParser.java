package org.inforce.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Web pages: the document on the page without its navigation, with what the page says of itself.
final class HtmlParser implements Parser {
  private static final Set<String> ROOTS =
      Set.of(
          "html", "head", "body", "article", "main", "div", "section", "p", "h1", "h2", "title",
          "meta", "table", "pre", "header");

  private static final Pattern DECLARED =
      Pattern.compile("(?i)charset\\s{0,3}=\\s{0,3}[\"']?(?<name>[a-z0-9_:.-]{2,40})");
  private static final Pattern WESTERN =
      Pattern.compile("(?i)utf-?8|(?:x-)?(?:windows-|cp)1252|iso-?8859-1|latin-?1|(?:us-)?ascii");

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
    org.jsoup.nodes.Document page = Jsoup.parse(decoded(bytes), "");
    if (isDocket(content.headText(), page, bytes, sink)) {
      return;
    }
    List<LocalDate> days = PageDates.shown(page);
    PageMetadata stated = PageMetadata.of(page);
    Element body = PageBody.of(page);
    PageMetadata metadata = stated.shown(page, days, body);
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
    Metadata all = metadata.over(guessed, text.text(), structure.blocks());
    sink.accept(new Parsed.Whole("", all, text.text(), structure, bytes));
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

  /// Bytes that are UTF-8 or have a mark are what they are, whatever the page says; so are those of
  /// a page that says UTF-8 and is not. What calls itself Latin-1 is Windows-1252 (WHATWG Encoding
  /// Standard, 4.2).
  private static String decoded(byte[] bytes) {
    Charsets.Guess guess = Charsets.guess(bytes, bytes.length, true);
    Matcher named =
        DECLARED.matcher(
            new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
    boolean isCertain =
        guess.markBytes() > 0 || guess.charset().name().startsWith("UTF") || !named.find();
    if (isCertain || WESTERN.matcher(named.group("name")).matches()) {
      return guess.decode(bytes, bytes.length);
    }
    try {
      return new String(bytes, Charset.forName(named.group("name")));
    } catch (IllegalArgumentException e) {
      return guess.decode(bytes, bytes.length);
    }
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
    Metadata all = metadata.over(guessed, text, structure.blocks());
    return new Parsed.Whole("", all, text, structure, bytes);
  }
}
