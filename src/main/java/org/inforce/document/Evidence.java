package org.inforce.document;

import java.util.Objects;

/// Where a fact stands and which rule read it there. The quote is always the text of the span in
/// that version; build it only through [#of], so that the two cannot differ.
public record Evidence(DocumentVersion version, Span span, String quote, RuleId rule) {
  public Evidence {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(rule, "rule");
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "quote has " + quote.length() + " units, its span " + span.length());
    }
  }

  /// @throws IndexOutOfBoundsException if the span does not lie within the document's text
  public static Evidence of(Document document, Span span, RuleId rule) {
    return new Evidence(document.version(), span, span.in(document.text()), rule);
  }
}
