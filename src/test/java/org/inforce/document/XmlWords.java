package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The letters of an XML element as another parser gives them, and what stands between each two:
/// white space inside a text parts words, white space or a tag where texts meet may or may not, and
/// nothing joins them.
final class XmlWords {
  private enum Gap {
    JOINED,
    OPEN,
    PARTED
  }

  private final StringBuilder letters = new StringBuilder();
  private final List<Gap> gaps = new ArrayList<>();
  private Gap gap = Gap.OPEN;

  XmlWords(Element xml) {
    add(xml);
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else {
      node.childNodes().forEach(this::add);
    }
    gap = gap == Gap.JOINED ? Gap.OPEN : gap;
  }

  private void add(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean isInside = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
        gaps.add(gap);
        gap = Gap.JOINED;
      } else if (isSpace(c)) {
        gap = isInside ? Gap.PARTED : gap == Gap.JOINED ? Gap.OPEN : gap;
      }
      isInside |= !isSpace(c);
    }
    if (end < text.length() && gap == Gap.JOINED) {
      gap = Gap.OPEN;
    }
  }

  /// In a few words where `text` differs: a letter is missing, added or moved, or two words were
  /// joined or one parted. Blank when it does not.
  String differenceFrom(String text) {
    int at = 0;
    boolean isParted = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        isParted = true;
      } else if (Character.isLetterOrDigit(c)) {
        if (at == letters.length() || letters.charAt(at) != c) {
          return "letters differ at: " + around(text, i);
        }
        if (gaps.get(at) == Gap.PARTED && !isParted) {
          return "words are joined at: " + around(text, i);
        }
        if (gaps.get(at) == Gap.JOINED && isParted) {
          return "a word is parted at: " + around(text, i);
        }
        isParted = false;
        at++;
      }
    }
    return at == letters.length() ? "" : "ends before: " + letters.substring(at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }
}
