package org.inforce.web;

import java.util.Objects;
import java.util.Optional;
import org.inforce.answer.CodePoints;
import org.inforce.answer.DocumentView;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Places;
import org.inforce.document.Metadata;
import org.inforce.document.Span;

/// Words of a document that somebody chose, to be cited: what they are, where they are printed and
/// the address that leads to them, in every style.
public record Passage(Metadata metadata, String quote, PinCite pin, String path) {

  public Passage {
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(pin, "pin");
    Objects.requireNonNull(path, "path");
  }

  static Passage of(DocumentView view, Span span) {
    String text = view.text();
    CodePoints points = CodePoints.of(text);
    Metadata metadata = view.version().metadata();
    return new Passage(
        metadata,
        line(
            Quoted.isMarkdown(metadata)
                ? MarkdownSigns.without(text, span.start(), span.end())
                : span.in(text)),
        PinCite.of(view.analysis().document().structure().pages(), span),
        Places.page(view.document().id())
            + (view.isCurrent() ? "" : "/v/" + view.version().number())
            + "?at="
            + points.at(span.start())
            + "-"
            + points.at(span.end()));
  }

  private static String line(String words) {
    return PlainText.of(words).replaceAll("\\s+", " ").strip();
  }

  /// The words with their citation, as a brief has them.
  public String quoted() {
    return "“" + quote + "” " + bluebook() + ".";
  }

  public String bluebook() {
    return Bluebook.of(metadata, pin);
  }

  /// As the Federal Register cites itself; empty for what does not stand there.
  public Optional<String> register() {
    return Bluebook.inRegister(metadata, pin);
  }

  /// The address of a form of it for reference managers, below its document's.
  public String form(String suffix) {
    int at = path.indexOf('?');
    return path.substring(0, at) + suffix + path.substring(at);
  }

  /// All styles at once, for the script that copies them.
  JsonObject json(String base, DocumentView view) {
    String link = base + path + "#passage";
    JsonObject json =
        new JsonObject()
            .put("quote", quote)
            .put("quoted", quoted())
            .put("bluebook", bluebook())
            .put("register", register())
            .put("link", link);
    for (Reference form : Reference.values()) {
      json.put(form.suffix().substring(1), form.of(view, link, this));
    }
    return json;
  }
}
