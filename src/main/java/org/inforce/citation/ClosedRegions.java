package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inforce.document.Span;

/// The stretches of a marked-up source in which no link may be put: existing links, scripts, code.
final class ClosedRegions {
  private static final List<String> ELEMENTS =
      List.of("a", "script", "style", "title", "code", "textarea");

  private ClosedRegions() {}

  /// In order, not overlapping.
  static List<Span> of(String source, Annotator.Markup markup) {
    return switch (markup) {
      case TEXT -> List.of();
      case MARKDOWN -> markdown(source);
      case HTML -> html(source);
    };
  }

  private static List<Span> markdown(String source) {
    List<Span> regions = new ArrayList<>();
    int open = -1;
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c == '[') {
        open = i;
      } else if (c == '`') {
        int end = source.indexOf('`', i + 1, Math.min(source.length(), i + 2000));
        if (end > 0) {
          regions.add(new Span(i, end + 1));
          i = end;
          open = -1;
        }
      } else if (c == ']' && open >= 0 && i + 1 < source.length() && source.charAt(i + 1) == '(') {
        int end = source.indexOf(')', i + 2, Math.min(source.length(), i + 2000));
        if (end > 0) {
          regions.add(new Span(open, end + 1));
          i = end;
        }
        open = -1;
      }
      i++;
    }
    return regions;
  }

  private static List<Span> html(String source) {
    List<Span> regions = new ArrayList<>();
    int i = source.indexOf('<');
    while (i >= 0) {
      String name = name(source, i + 1);
      int end = i + 1;
      if (ELEMENTS.contains(name)) {
        int close = closing(source, name, i);
        end = close < 0 ? source.length() : close;
        regions.add(new Span(i, end));
      }
      i = source.indexOf('<', end);
    }
    return regions;
  }

  private static String name(String source, int at) {
    int end = at;
    while (end < source.length() && end - at < 12 && Chars.isLetter(source.charAt(end))) {
      end++;
    }
    return source.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static int closing(String source, String name, int from) {
    int at = source.indexOf("</", from);
    while (at >= 0) {
      if (name(source, at + 2).equals(name)) {
        int end = source.indexOf('>', at);
        return end < 0 ? source.length() : end + 1;
      }
      at = source.indexOf("</", at + 2);
    }
    return -1;
  }
}
