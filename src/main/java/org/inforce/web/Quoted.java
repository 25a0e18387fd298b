package org.inforce.web;

import org.inforce.answer.Places;
import org.inforce.document.Metadata;

/// Words of a document as a page quotes them: without the signs of Markdown, where the document is
/// written in it. What is copied or sent to programs keeps every sign.
public final class Quoted {
  private Quoted() {}

  public static String of(String words, String document, Places places) {
    return isMarkdown(document, places) ? MarkdownSigns.without(words, 0, words.length()) : words;
  }

  static boolean isMarkdown(String document, Places places) {
    return places.document(document).map(known -> isMarkdown(known.metadata())).orElse(false);
  }

  static boolean isMarkdown(Metadata metadata) {
    return metadata.mediaType().contains("markdown");
  }
}
