package org.inforce.citation;

import java.util.Locale;
import java.util.Set;

/// Tags of HTML and XML in a text, between `<` and `>`.
final class Tags {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "td",
          "th",
          "tr",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "section",
          "article",
          "hr",
          "pre",
          "fp",
          "hd");

  private Tags() {}

  /// True of elements that part paragraphs.
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /// The position of the `>` that closes a tag before `limit`; -1 if another tag opens first.
  static int closing(String source, int from, int limit) {
    for (int i = from; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  /// The name of the element, in lower case.
  static String name(String source, int from, int to) {
    int start = source.charAt(from) == '/' ? from + 1 : from;
    int end = start;
    while (end < to
        && (Chars.isWord(source.charAt(end)) || source.charAt(end) == '-')
        && end - start < 16) {
      end++;
    }
    return source.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /// True of a mark that a new page of the printed reports begins.
  static boolean isPageMark(String source, int from, int to) {
    int mark = source.indexOf("star-pag", from, to);
    return mark >= 0;
  }
}
